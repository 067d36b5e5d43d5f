import { useRef, useState } from 'preact/hooks';
import type { AuthorEvents } from '../../../components/author/author-view';
import type { Draft } from '../../../utils/core/authoring/draft';
import {
  stoodIn,
  withAct,
  withOutcome,
  withRecorded,
  type Recording,
} from '../../../utils/core/authoring/record-into';
import type { Told } from './use-author-page';

/** A page that loads anew is asked again this often, ms, and so many times: some loads are slow. */
const AGAIN_AFTER = 500;
const MOST_TRIES = 40;

/** The recording, with what is known of what was typed: marks that say nothing. In memory only. */
interface Tape {
  recording: Recording;
  salt: string;
  marks: readonly number[];
  /** Where the page was last, as an address of any such page. */
  at: string;
}

/** Records what is done in the page into a walkthrough of the draft, over route changes and loads. */
export function useRecording(ask: AuthorEvents['ask'], edit: AuthorEvents['edit'], draft: Draft | null) {
  const tape = useRef<Tape | null>(null);
  const [recording, show] = useState<string | null>(null);

  const change = (next: (recording: Recording) => Recording): void => {
    const mine = tape.current;
    if (!mine) return;
    mine.recording = next(mine.recording);
    const now = mine.recording;
    edit(before => withRecorded(before, now), `record ${now.id}`);
  };

  /** After a load: the page is asked again until it answers, and an address that is another is what came of it. */
  async function goOn(tries: number): Promise<void> {
    const mine = tape.current;
    if (!mine || tries > MOST_TRIES) return stop();
    try {
      const { at } = await ask('record', { salt: mine.salt, marks: [...mine.marks] });
      if (at !== mine.at) change(now => withOutcome(now, [{ on: 'address', is: at }]));
      mine.at = at;
    } catch {
      setTimeout(() => void goOn(tries + 1), AGAIN_AFTER);
    }
  }

  function stop(): void {
    tape.current = null;
    show(null);
  }

  const told: Told = (event, what) => {
    const mine = tape.current;
    if (!mine) return;
    if (event === 'acted' && what) {
      const { act, marks } = what as Extract<typeof what, { act: unknown }>;
      mine.marks = marks;
      change(now => withAct(now, act));
    } else if (event === 'became' && what) {
      const outcomes = what as Extract<typeof what, readonly unknown[]>;
      for (const outcome of outcomes) if (outcome.on === 'address') mine.at = outcome.is;
      change(now => withOutcome(now, outcomes));
    } else if (event === 'lost') void goOn(0);
  };

  async function record(walkthrough: string | null, again = false): Promise<void> {
    if (walkthrough === null) {
      stop();
      await ask('record', { end: true }).catch(() => undefined);
      return;
    }
    const salt = crypto.randomUUID();
    const { at } = await ask('record', { salt, marks: [] });
    tape.current = {
      recording: { id: walkthrough, ...stoodIn(draft, walkthrough), again, acts: [], start: at },
      salt,
      marks: [],
      at,
    };
    show(walkthrough);
  }

  return { recording, record, told };
}
