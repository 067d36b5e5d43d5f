import type { PagePlan } from '../../messages/showing';
import type { Drawer } from '../overlay/drawer';
import type { Lookout } from '../lookout';
import { within } from '../within';
import type { Moment } from './moment';

/** Marks the elements at which an answer waits; the text is read in the panel. */
export interface Answers {
  set(answered: PagePlan['answered'], language: string): void;
  lost(token: string): void;
}

interface Waiting {
  anchor: PagePlan['answered'][number]['anchor'];
  life: AbortController;
}

export function createAnswers(
  tools: { lookout: Lookout; moment: Moment; drawer: Drawer },
  signal: AbortSignal,
): Answers {
  const waiting = new Map<string, Waiting>();
  let words = 'en';
  const { drawer } = tools;

  function wait(token: string, { anchor, life }: Waiting): void {
    const found = within(life.signal);
    const stand = async (target: Element) => {
      await tools.moment.good(target, life.signal);
      if (!life.signal.aborted && target.isConnected) drawer.mark(token, target, words);
    };
    tools.lookout.watch(
      [anchor],
      ([verdict]) => {
        if (verdict?.kind !== 'found') return;
        found.abort();
        void stand(verdict.element);
      },
      found.signal,
    );
  }

  function drop(token: string): void {
    waiting.get(token)?.life.abort();
    waiting.delete(token);
    drawer.unmark(token);
  }
  signal.addEventListener('abort', () => [...waiting.keys()].forEach(drop));

  return {
    set(answered, language) {
      words = language;
      for (const token of waiting.keys()) if (!answered.some(each => each.token === token)) drop(token);
      for (const { token, anchor } of answered) {
        if (waiting.has(token)) continue;
        const each = { anchor, life: within(signal) };
        waiting.set(token, each);
        wait(token, each);
      }
    },
    lost(token) {
      const each = waiting.get(token);
      if (each) wait(token, each);
    },
  };
}
