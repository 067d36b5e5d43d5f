/** Adds a listener that lives as long as the watcher does, and survives `document.open()`. */
export type Hear = (
  target: EventTarget,
  type: string,
  tell: (event: Event) => void,
  options?: { capture?: boolean; passive?: boolean },
) => void;

/**
 * Listeners under one signal. `document.open()` erases every listener of the window and the document without a word;
 * the only thing that outlives it is a mutation observer, which then puts all of them back (adding one that is still
 * there changes nothing).
 */
export function createEars(document: Document, signal: AbortSignal): Hear {
  const added: (() => void)[] = [];
  const observer = new MutationObserver(() => {
    for (const add of added) add();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return (target, type, tell, options = {}) => {
    const add = () => target.addEventListener(type, tell, { capture: true, ...options, signal });
    added.push(add);
    add();
  };
}
