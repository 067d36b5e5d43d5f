/** Adds a listener that lives as long as the watcher does, and survives `document.open()`. */
export type Hear = (
  target: EventTarget,
  type: string,
  tell: (event: Event) => void,
  options?: { capture?: boolean; passive?: boolean },
) => void;

const BY_DEFAULT = {};

/**
 * Listeners under one signal. `document.open()` erases every listener of the window and the document without a word;
 * the only thing that outlives it is a mutation observer, which then puts all of them back (adding one that is still
 * there changes nothing).
 */
export function createEars(document: Document, signal: AbortSignal): Hear {
  // One list in step with each of the others: a function or an object for each listener costs every app page 9 kB.
  const targets: EventTarget[] = [];
  const types: string[] = [];
  const tells: ((event: Event) => void)[] = [];
  const wishes: { capture?: boolean; passive?: boolean }[] = [];
  const add = (i: number) =>
    targets[i]!.addEventListener(types[i]!, tells[i]!, { capture: true, ...wishes[i], signal });
  const observer = new MutationObserver(() => {
    for (let i = 0; i < targets.length; i++) add(i);
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return (target, type, tell, options = BY_DEFAULT) => {
    targets.push(target);
    types.push(type);
    tells.push(tell);
    wishes.push(options);
    add(targets.length - 1);
  };
}
