import type { PagePlan } from '../../messages/showing';
import type { Drawer } from '../overlay/drawer';
import type { Lookout } from '../lookout';
import { within } from '../within';
import { isStill, wordsOf } from './same-thing';
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
    let at: Element | null = null;
    let said = '';
    const stand = async (target: Element) => {
      await tools.moment.good(target, life.signal);
      if (!life.signal.aborted && target === at && target.isConnected) drawer.mark(token, target, words);
    };
    // Also while it stands: another question may be asked at what the element has become.
    tools.lookout.watch(
      [anchor],
      ([verdict]) => {
        const now = verdict?.kind === 'found' ? verdict.element : null;
        if (now === at || (!now && at && isStill(at, said))) return;
        at = now;
        if (!now) return drawer.unmark(token);
        said = wordsOf(now);
        void stand(now);
      },
      life.signal,
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
      if (!each) return;
      each.life.abort();
      each.life = within(signal);
      wait(token, each);
    },
  };
}
