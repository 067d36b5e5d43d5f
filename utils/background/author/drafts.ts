import type { Draft, DraftItem } from '../../core/authoring/draft';
import { withChange, type DraftChange } from '../../core/authoring/draft-change';
import { DRAFT_FORMAT, readKept } from '../../core/authoring/draft-format';
import type { AuthorCalls, DraftLine, OpenedDraft, Saved } from '../../messages/authoring';
import type { Room } from '../room';
import type { PackDraftRow } from '../store/rows';
import type { Transaction } from '../store/store';

const DRAFTS = ['packDrafts', 'draftVersions'] as const;

/** A state is kept when the one kept before is older than this. ms. */
const BETWEEN_VERSIONS = 10 * 60_000;
const MOST_VERSIONS = 20;

export async function listDrafts(room: Room): Promise<DraftLine[]> {
  const rows = await room.store.read(DRAFTS, tx => tx.all('packDrafts'));
  return rows.sort((a, b) => b.at - a.at).map(lineOf);
}

/** What a draft is called, also while it has no name, and also one that cannot be opened. */
function lineOf(row: PackDraftRow): DraftLine {
  const read = readKept(row);
  const { title, owner } = (row.draft?.head ?? {}) as {
    title?: { en?: unknown; sv?: unknown };
    owner?: unknown;
  };
  return {
    id: row.id,
    title: {
      en: typeof title?.en === 'string' ? title.en : '',
      ...(typeof title?.sv === 'string' && { sv: title.sv }),
    },
    owner: typeof owner === 'string' ? owner : '',
    at: row.at,
    ...(!read.ok && { trouble: read.why }),
  };
}

export async function beginDraft(
  room: Room,
  { draft, base }: AuthorCalls['author.begin']['send'],
): Promise<string> {
  const id = room.world.newId();
  await room.store.write(DRAFTS, tx =>
    tx.put('packDrafts', { id, format: DRAFT_FORMAT, draft, ...(base && { base }), at: room.now() }),
  );
  return id;
}

/** @throws a sentence when it is gone, damaged, or was written by a newer Foothold */
export async function openDraft(room: Room, id: string): Promise<OpenedDraft> {
  return room.store.read(DRAFTS, async tx => {
    const row = await tx.get('packDrafts', id);
    if (!row) throw new Error('This draft is not here any more.');
    const read = readKept(row);
    if (!read.ok) throw new Error(SENTENCES[read.why]);
    const base = row.base && readKept({ format: row.format, draft: row.base });
    return {
      id,
      at: row.at,
      draft: read.draft,
      ...(base?.ok && { base: base.draft }),
      versions: await versionsOf(tx, id),
    };
  });
}

const SENTENCES = {
  newer: 'A newer Foothold wrote this draft; it is kept as it is.',
  damaged: 'This draft cannot be read; it is kept as it is.',
} as const;

/** One transaction: a browser that is killed keeps the state before or the one after. */
export async function saveDraft(
  room: Room,
  { id, since, change, base: rebased }: AuthorCalls['author.save']['send'],
): Promise<Saved> {
  return room.store.write(DRAFTS, async (tx): Promise<Saved> => {
    const row = await tx.get('packDrafts', id);
    const read = row && readKept(row);
    if (!row || !read?.ok) return { ok: false, why: 'gone' };
    if (row.at !== since) return { ok: false, why: 'written elsewhere' };
    // A state is named by its moment, so no two may share one.
    const at = Math.max(room.now(), row.at + 1);
    const before = row.base && readKept({ format: row.format, draft: row.base });
    const base = before?.ok ? before.draft : undefined;
    await keepVersion(tx, row, read.draft, rebased && base);
    const draft = withChange(read.draft, asChange(change));
    await tx.put('packDrafts', {
      id,
      format: DRAFT_FORMAT,
      draft,
      ...(base && { base: rebased ? withChange(base, asChange(rebased)) : base }),
      at,
    });
    return { ok: true, at, versions: await versionsOf(tx, id) };
  });
}

/** As it came through the schema, which knows nothing of items but their ids. */
function asChange({ lists, ...rest }: DraftChange): DraftChange {
  return { ...rest, ...(lists && { lists: lists as Partial<Record<string, readonly DraftItem[]>> }) };
}

/** @param base what this state was compared with, when the next one is not: such a state is always kept */
async function keepVersion(
  tx: Transaction,
  { id, at }: PackDraftRow,
  content: Draft,
  base: Draft | undefined,
): Promise<void> {
  const versions = await versionsOf(tx, id);
  if (!base && versions[0] !== undefined && at - versions[0] < BETWEEN_VERSIONS) return;
  await tx.put('draftVersions', { draft: id, at, format: DRAFT_FORMAT, content, ...(base && { base }) });
  for (const old of versions.slice(MOST_VERSIONS - 1)) await tx.delete('draftVersions', [id, old]);
}

/** The moments of a draft's kept states, newest first. Read at every save, so the states themselves are not. */
async function versionsOf(tx: Transaction, draft: string): Promise<number[]> {
  const keys = (await tx.keys('draftVersions')) as [draft: string, at: number][];
  return keys.flatMap(([of, at]) => (of === draft ? [at] : [])).sort((a, b) => b - a);
}

export async function versionOf(
  room: Room,
  id: string,
  at: number,
): Promise<AuthorCalls['author.version']['back']> {
  return room.store.read(DRAFTS, async tx => {
    const row = await tx.get('draftVersions', [id, at]);
    const read = row && readKept({ format: row.format, draft: row.content });
    if (!read?.ok) return null;
    // The release it was compared with stands with the next state that is compared with another, or with the draft.
    const since = (await versionsOf(tx, id)).filter(each => each >= at).sort((a, b) => a - b);
    for (const each of since) {
      const { format, base } = (await tx.get('draftVersions', [id, each]))!;
      const kept = base && readKept({ format, draft: base });
      if (kept?.ok) return { draft: read.draft, base: kept.draft };
    }
    const now = await tx.get('packDrafts', id);
    const base = now?.base && readKept({ format: now.format, draft: now.base });
    return { draft: read.draft, ...(base?.ok && { base: base.draft }) };
  });
}

export async function deleteDraft(room: Room, id: string): Promise<void> {
  await room.store.write(DRAFTS, async tx => {
    for (const at of await versionsOf(tx, id)) await tx.delete('draftVersions', [id, at]);
    await tx.delete('packDrafts', id);
  });
}
