/**
 * Adds a listener in the capture phase that lives as long as the watcher does, and survives `document.open()`.
 * @param types names of events, with spaces between
 */
export type Hear = (
  target: EventTarget,
  types: string,
  tell: (event: Event) => void,
  how?: 'passive' | 'bubbling',
) => void;

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
  const options: AddEventListenerOptions[] = [];
  const capturing = { capture: true, signal };
  const add = (i: number) => {
    for (const type of types[i]!.split(' ')) targets[i]!.addEventListener(type, tells[i]!, options[i]);
  };
  const observer = new MutationObserver(() => {
    for (let i = 0; i < targets.length; i++) add(i);
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return (target, names, tell, how) => {
    targets.push(target);
    types.push(names);
    tells.push(tell);
    options.push(how ? { capture: how === 'passive', passive: how === 'passive', signal } : capturing);
    add(targets.length - 1);
  };
}
