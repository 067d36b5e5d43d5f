import { letterText, subjectOf } from '../../../core/help/letter-text';
import { inPieces } from '../../../core/help/pieces';
import type { HelpDesk } from '../../../core/packs/policy';
import type { Desk } from './desk';
import { postLetter } from './post-letter';

type Teams = Extract<HelpDesk, { kind: 'teams' }>;

/** A card of more than about 28 kB is refused, so what is longer is cut here, where it can be said. Characters. */
const ROOM = 12_000;
const CUT = '… (The rest did not fit. The rep has it whole.)';

/**
 * A Teams channel by a Workflows webhook ("When a Teams webhook request is received"), as Adaptive Card 1.4. A
 * `TextRun` is drawn as it is written, without Markdown. 202 means accepted.
 */
export const teams: Desk<Teams> = {
  id: 'teams',
  write(request, { url }) {
    const [text = '', more] = inPieces(letterText(request), ROOM);
    const run = (words: string, look: object = {}) => ({
      type: 'RichTextBlock',
      inlines: [{ type: 'TextRun', text: words, ...look }],
    });
    const lines = (more === undefined ? text : `${text}${CUT}`).split('\n').filter(line => line !== '');
    const content = {
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      type: 'AdaptiveCard',
      version: '1.4',
      body: [run(subjectOf(request), { weight: 'bolder' }), ...lines.map(line => run(line))],
    };
    const card = { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content };
    return {
      to: url,
      type: 'application/json',
      body: JSON.stringify({ type: 'message', attachments: [card] }),
    };
  },
  send: (letter, _key, _settings, post) => postLetter(letter, {}, post),
};
