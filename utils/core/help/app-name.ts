import type { Description, Wording } from '../anchors/description';
import type { Pack, Trigger } from '../packs/pack';
import { findPersonal, looksPersonal } from './detect';
import { UI_WORDS } from './words/ui-words';

/** Rows, links, headings and the like carry what the app holds, not what the app is. */
const HOLDS_CONTENT = new Set(
  'alert alertdialog application article banner blockquote caption cell code comment complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell group heading image img insertion link list listbox listitem log main mark marquee math meter navigation none note option paragraph presentation progressbar region row rowgroup rowheader status strong subscript suggestion superscript table term time timer text tooltip tree treegrid treeitem video audio canvas iframe'.split(
    ' ',
  ),
);

/** Texts that a pack's author wrote and which may therefore leave as they are. */
export type OwnTexts = ReadonlySet<string>;

/**
 * What of an accessible name may leave, by allow-list: a name that a pack anchors, as it is; of a control's name
 * the words that controls are made of (`UI_WORDS`); everything else, and the whole name of what holds content, is
 * `mask`.
 */
export function appName({ role, name }: { role: string; name: string }, own: OwnTexts, mask: string): string {
  if (name === '' || own.has(asOwn(name))) return name;
  return HOLDS_CONTENT.has(role) ? mask : uiWordsOf(name, mask);
}

/** Runs of anything but words of user interfaces become one mask. Applied twice it changes nothing more. */
export function uiWordsOf(text: string, mask: string): string {
  const people = findPersonal(text, 'en').concat(findPersonal(text, 'sv'));
  let out = '';
  let hidden = false;
  // A mask of before counts as one hidden word.
  for (const { 0: token, index } of text.matchAll(
    /\[\p{L}[\p{L}-]*\]|[\p{L}\p{M}\p{N}](?:[^\s[\]…:,/&+]*[^\s[\]…:,/&+.;!?)*])?|[^\s]/gu,
  )) {
    const word = token;
    const isPunctuation = /^[^\p{L}\p{N}[]/u.test(token);
    const known =
      !token.startsWith('[') &&
      UI_WORDS.has(word.toLowerCase()) &&
      people.every(({ start, end }) => end <= index || start >= index + word.length);
    if (isPunctuation) {
      if (!hidden && /^[…:,/&+–-]$/u.test(token))
        out += `${/^[/&+–-]$/u.test(token) && out !== '' ? ' ' : ''}${token}`;
    } else if (known) {
      out += (out === '' ? '' : ' ') + token;
      hidden = false;
    } else if (!hidden) {
      out += (out === '' ? '' : ' ') + mask;
      hidden = true;
    }
  }
  return out;
}

const asOwn = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Names that packs anchor and titles they wrote. Nothing that looks like a person's, in case one slipped in. */
export function ownTexts(packs: readonly Pack[]): OwnTexts {
  const anchors = packs.flatMap(pack => [
    ...pack.tips.map(({ anchor }) => anchor),
    ...pack.changes.flatMap(({ anchor }) => anchor ?? []),
    ...pack.answers.flatMap(({ anchor }) => anchor ?? []),
    ...pack.walkthroughs.flatMap(({ steps }) =>
      steps.flatMap(({ anchor, advance }) => [anchor, ...placesOf(advance)]),
    ),
    ...pack.features.flatMap(({ success }) =>
      success.flatMap(({ after, result }) => [after, result].flatMap(placesOf)),
    ),
  ]);
  const titles = packs.flatMap(pack =>
    pack.features.flatMap(({ title, oldNames = [] }) => [title, ...oldNames]),
  );
  const texts = [...anchors.flatMap(({ name }) => wordings(name)), ...titles.flatMap(wordings)].map(asOwn);
  return new Set(texts.filter(text => !looksPersonal(text)));
}

const placesOf = (trigger: Trigger | undefined): Description[] =>
  trigger !== undefined && 'at' in trigger ? [trigger.at] : [];
const wordings = (wording: Wording | undefined): string[] =>
  wording === undefined ? [] : typeof wording === 'string' ? [wording] : Object.values(wording);
