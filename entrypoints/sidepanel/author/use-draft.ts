import { useEffect, useRef, useState } from 'preact/hooks';
import type { AuthorEvents, AuthorView, OpenDraft, SavedState } from '../../../components/author/author-view';
import { findingsOf } from '../../../utils/core/authoring/draft';
import { changeBetween } from '../../../utils/core/authoring/draft-change';
import { begin, did, redo, undo, type History } from '../../../utils/core/authoring/history';
import { withKept, withTaken, type Written } from '../../../utils/core/authoring/newer-release';
import type { Finding } from '../../../utils/core/packs/finding';
import { call } from '../../../utils/messages/call';

/** What is written is on its way to disk this long after the first letter, however fast one types. ms. */
const SAVED_AFTER = 500;

/** The draft that stands in memory, what of it is on disk, and since when. */
interface Desk {
  id: string;
  history: History<Written>;
  /** The state that is on disk. */
  kept: Written;
  since: number;
}

export interface LiveDraft {
  open: OpenDraft | null;
  trouble: AuthorView['trouble'];
  /** Resolves when all that was written is on disk, or could not be. */
  flush(): Promise<void>;
  on: Pick<AuthorEvents, 'edit' | 'takeIn' | 'keepMine' | 'undo' | 'redo' | 'goBack' | 'reread'>;
}

/** One draft, read when its address is opened, and written as it changes. */
export function useDraft(id: string | null, today: string): LiveDraft {
  const desk = useRef<Desk | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const saving = useRef<Promise<void>>(Promise.resolve());
  /** The field that was typed in last. */
  const typing = useRef<string | undefined>(undefined);
  const [shown, setShown] = useState<{ history: History<Written>; findings: Finding[] } | null>(null);
  const [versions, setVersions] = useState<readonly number[]>([]);
  const [saved, setSaved] = useState<SavedState>('saved');
  const [trouble, setTrouble] = useState<AuthorView['trouble']>(null);

  const show = (): void => {
    const { history } = desk.current!;
    setShown({ history, findings: findingsOf(history.present.draft, today) });
  };

  const read = async (): Promise<void> => {
    desk.current = null;
    setShown(null);
    setTrouble(null);
    if (id === null) return;
    try {
      const { draft, base, at, versions: states } = await call('author.open', { id });
      const written = { draft, ...(base && { base }) };
      desk.current = { id, history: begin(written), kept: written, since: at };
      setVersions(states);
      setSaved('saved');
      show();
    } catch {
      setTrouble(await whyNot(id));
    }
  };

  /** One after the other; what was written meanwhile goes with the next. */
  const save = (): Promise<void> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const mine = desk.current;
    saving.current = saving.current.then(async () => {
      if (!mine) return;
      const now = mine.history.present;
      const change = changeBetween(mine.kept.draft, now.draft);
      const base = mine.kept.base && now.base && changeBetween(mine.kept.base, now.base);
      if (!change && !base) return setSaved('saved');
      try {
        const { id: draft, since } = mine;
        const back = await call('author.save', {
          id: draft,
          since,
          change: change ?? {},
          ...(base && { base }),
        });
        if (!back.ok) return setSaved(back.why === 'gone' ? 'failed' : 'written elsewhere');
        mine.kept = now;
        mine.since = back.at;
        if (desk.current !== mine) return;
        setVersions(back.versions);
        setSaved(mine.history.present === now ? 'saved' : 'saving');
      } catch {
        setSaved('failed');
        // A full disk may have room again, a stopped background starts with the next call.
        timer.current ??= setTimeout(() => void save(), SAVED_AFTER * 4);
      }
    });
    return saving.current;
  };

  const change = (next: (history: History<Written>) => History<Written>): void => {
    const mine = desk.current;
    if (!mine) return;
    const history = next(mine.history);
    if (history === mine.history) return;
    mine.history = history;
    show();
    setSaved(was => (was === 'written elsewhere' ? was : 'saving'));
    timer.current ??= setTimeout(() => void save(), SAVED_AFTER);
  };

  useEffect(() => {
    void read();
    const leave = () => void save();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [id]);

  return {
    open:
      shown === null || id === null
        ? null
        : {
            id,
            ...shown.history.present,
            findings: shown.findings,
            saved,
            canUndo: shown.history.past.length > 0,
            canRedo: shown.history.future.length > 0,
            versions,
          },
    trouble,
    flush: save,
    on: {
      edit(edit, field) {
        const goesOn = field !== undefined && field === typing.current;
        typing.current = field;
        change(history => {
          const { present } = history;
          const draft = edit(present.draft);
          return did(history, draft === present.draft ? present : { ...present, draft }, goesOn);
        });
      },
      takeIn(theirs, things) {
        typing.current = undefined;
        change(history => did(history, withTaken(history.present, theirs, things)));
      },
      keepMine(theirs, things) {
        typing.current = undefined;
        change(history => did(history, withKept(history.present, theirs, things)));
      },
      undo() {
        typing.current = undefined;
        change(undo);
      },
      redo() {
        typing.current = undefined;
        change(redo);
      },
      goBack: at =>
        void call('author.version', { id: id ?? '', at }).then(
          written => written && change(history => did(history, written)),
          () => setSaved('failed'),
        ),
      reread: () => void read(),
    },
  };
}

/** Why a draft did not open, by what the list of drafts says of it. */
async function whyNot(draft: string): Promise<NonNullable<AuthorView['trouble']>> {
  try {
    const line = (await call('author.list', {})).find(({ id }) => id === draft);
    return line ? (line.trouble ?? 'failed') : 'gone';
  } catch {
    return 'failed';
  }
}
