import { authorPageBacks, authorPageEvents } from './author-page-schemas';
import type { Asked, AuthorPageCalls, AuthorPageEvents, FromPage } from './author-page';

type Port = Pick<chrome.runtime.Port, 'postMessage' | 'onMessage' | 'onDisconnect'>;

export interface AskPort {
  /** Rejects with a sentence when the page went away, could not do it, or answered what it may not. */
  ask<N extends keyof AuthorPageCalls>(
    call: N,
    send: AuthorPageCalls[N]['send'],
  ): Promise<AuthorPageCalls[N]['back']>;
}

/** The room's side of the port: questions with their answers, and what the page tells of itself. */
export function askPort(
  port: Port,
  told: <N extends keyof AuthorPageEvents>(event: N, what: AuthorPageEvents[N]) => void,
): AskPort {
  const waiting = new Map<number, { name: keyof AuthorPageCalls; settle: PromiseWithResolvers<never> }>();
  let last = 0;
  port.onMessage.addListener((message: FromPage) => {
    if ('event' in message) {
      const read = authorPageEvents[message.event]?.safeParse(message.what);
      if (read?.success) told(message.event, read.data);
      return;
    }
    const asked = waiting.get(message.n);
    if (!asked) return;
    waiting.delete(message.n);
    if (!message.ok) return asked.settle.reject(new Error(message.error));
    const read = authorPageBacks[asked.name].safeParse(message.back);
    if (read.success) asked.settle.resolve(read.data as never);
    else asked.settle.reject(new Error('The page answered what it may not.'));
  });
  port.onDisconnect.addListener(() => {
    for (const { settle } of waiting.values()) settle.reject(new Error('The page went away.'));
    waiting.clear();
  });
  return {
    ask(name, send) {
      const n = ++last;
      const settle = Promise.withResolvers<never>();
      waiting.set(n, { name, settle });
      try {
        port.postMessage({ n, ask: name, send } satisfies Asked);
      } catch {
        waiting.delete(n);
        settle.reject(new Error('The page went away.'));
      }
      return settle.promise;
    },
  };
}
