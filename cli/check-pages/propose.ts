import type { Description, Wording } from '../../utils/core/anchors/description';

/**
 * What an author could write so that the thing is found again: as short as it can be, as near to what was written
 * before as it can be, and tried on the page before it is proposed.
 * @param now the thing as a machine describes it
 * @param like what the pack says today; a recorded one is replaced by a recorded one
 * @param name its name as the page writes it, or null when it has none that may be kept
 * @param fits whether a description finds this thing and no other
 */
export function propose(
  now: Description,
  like: Description,
  name: string | null,
  fits: (candidate: Description) => boolean,
): Description | null {
  const named = name === null ? {} : { name: worded(like.name, name, now.seen?.lang) };
  if (like.seen) return fits(now) ? { ...now, ...named } : null;
  const role = now.role === undefined ? {} : { role: now.role };
  const land = now.seen?.land?.[0];
  const within = land === undefined ? {} : { within: land };
  const heading = now.seen?.column ?? now.seen?.heading ?? now.seen?.before?.[0];
  const near = heading === undefined ? {} : { near: heading };
  const stable = now.seen?.test ?? now.seen?.id ?? now.seen?.field;
  const id = stable === undefined ? {} : { id: stable };
  const kept = like.within === undefined ? {} : { within: like.within };
  const { within: _, ...loose } = like;
  const candidates: Description[] = [
    { ...like, ...named },
    { ...like, ...role, ...named },
    { ...loose, ...role, ...named },
    { v: 1, ...role, ...named, ...kept },
    { v: 1, ...role, ...named },
    { v: 1, ...role, ...named, ...within },
    { v: 1, ...role, ...named, ...near },
    { v: 1, ...role, ...named, ...near, ...within },
    { v: 1, ...role, ...id },
    { v: 1, ...role, ...named, ...id },
    { v: 1, ...role, ...near, ...within },
  ];
  return candidates.find(candidate => says(candidate) && fits(candidate)) ?? (fits(now) ? now : null);
}

/** A role alone would fit whatever has it. */
const says = ({ name, near, within, id }: Description) =>
  name !== undefined || id !== undefined || (near !== undefined && within !== undefined);

/** The new name in the form the author used: one wording, or one a language, of which only this page's is known. */
function worded(before: Wording | undefined, name: string, lang: string | undefined): Wording {
  if (typeof before !== 'object' || lang === undefined) return name;
  return { ...before, [lang]: name };
}
