import '../../../components/author/author.css';
import '../../../components/author/forms.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { AuthorRoom } from '../../../components/author/AuthorRoom';
import type { AuthorEvents } from '../../../components/author/author-view';
import { draftFromChosen, zipOf } from '../../../utils/core/authoring/draft-zip';
import { takenStill } from '../../../utils/core/authoring/step-still';
import { addressesIn } from '../../../utils/core/authoring/placing';
import { authorWords } from '../../../utils/i18n/author';
import { wordsIn } from '../../../utils/i18n/words';
import type { DraftLine, PublishedPack } from '../../../utils/messages/authoring';
import { call } from '../../../utils/messages/call';
import { saveFile } from '../save-file';
import { useAuthorPage, type Told } from './use-author-page';
import { useRecording } from './use-recording';
import { useDraft } from './use-draft';
import { wordDraft } from './word-draft';

/** The Author room with the browser behind it. A chunk of its own: reps who do not write never load it. */
export function Author({ language, path }: { language: string; path: readonly string[] }) {
  const [drafts, setDrafts] = useState<DraftLine[] | null>(null);
  const [published, setPublished] = useState<PublishedPack[]>([]);
  const today = localDay(new Date());
  const [first] = path;
  const { open, trouble, flush, on } = useDraft(first === undefined || first === 'new' ? null : first, today);
  const hear = useRef<Told>(() => undefined);
  const page = useAuthorPage(open ? addressesIn(open.draft) : [], (event, what) => hear.current(event, what));
  const { recording, record, told } = useRecording(page.ask, on.edit, open?.draft ?? null);
  hear.current = told;

  const list = () => call('author.list', {}).then(setDrafts, () => setDrafts([]));
  useEffect(() => {
    if (first === undefined || first === 'new') void list();
    if (first !== undefined) void call('author.published', {}).then(setPublished, () => undefined);
  }, [first]);

  const go: AuthorEvents['go'] = (...to) => {
    location.hash = ['author', ...to].join('/');
  };
  const events: AuthorEvents = {
    ...on,
    go,
    begin: (draft, base) =>
      void call('author.begin', { draft, ...(base && { base }) }).then(({ id }) => go(id), list),
    remove: id => void call('author.delete', { id }).then(list, list),
    async openFiles(files) {
      const read = draftFromChosen(await Promise.all(files.map(bytesOf)));
      if (!read.ok) return read.faults;
      const { id } = await call('author.begin', { draft: read.draft });
      go(id);
      return [];
    },
    saveFile() {
      const { name, bytes } = zipOf(open!.draft);
      saveFile(bytes, 'application/zip', name);
      return name;
    },
    copy: text => navigator.clipboard.writeText(text),
    heard: () => call('author.heard', {}),
    play: async () => {
      await flush();
      return call('author.play', { id: open?.id ?? '' });
    },
    here: () => call('author.here', {}).catch(() => null),
    record,
    grant: page.grant,
    ask: page.ask,
    async picture(at) {
      const before = at && (await page.ask('controls', { at }));
      if (at && !before) return 'not here';
      const taken = await call('author.picture', { addresses: addressesIn(open!.draft) });
      if (!taken.ok) return taken.why;
      if (!at || !before) return { picture: taken.picture, areas: [] };
      // What moved while it was taken would be pressed beside where it is seen.
      if (JSON.stringify(await page.ask('controls', { at })) !== JSON.stringify(before)) return 'moved';
      return takenStill(taken.picture, before) ?? 'not here';
    },
    async show(what) {
      if (what === null || !open) return page.link.state === 'there' ? page.draw(null, false) : 'not picked';
      const shown = wordDraft(open.draft, what, language);
      if (shown === null) return 'not picked';
      const stands = await page.draw(shown === 'silent' ? null : shown, what.as === 'narrow');
      return shown === 'silent' ? 'silent' : stands;
    },
  };
  return (
    <AuthorRoom
      view={{ drafts, published, open, trouble, link: page.link, seen: page.seen, recording, today }}
      path={path}
      words={wordsIn(authorWords, language)}
      on={events}
    />
  );
}

const bytesOf = async (file: File) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });

/** The champion's own calendar day, YYYY-MM-DD. */
function localDay(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
