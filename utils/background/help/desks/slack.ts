import { letterText, subjectOf } from '../../../core/help/letter-text';
import { inPieces } from '../../../core/help/pieces';
import type { HelpDesk } from '../../../core/packs/policy';
import type { Desk } from './desk';
import { postLetter } from './post-letter';

type Slack = Extract<HelpDesk, { kind: 'slack' }>;

/** Block Kit's own limits, characters: https://docs.slack.dev/reference/block-kit/blocks */
const HEADER = 150;
const SECTION = 3_000;

/**
 * A Slack channel by its incoming webhook. Everything is `plain_text`: nothing that a rep typed can mention a person or
 * become a link. Sent as text/plain, which the webhook reads as JSON too and for which a browser asks no leave first.
 */
export const slack: Desk<Slack> = {
  id: 'slack',
  write(request, { url }) {
    const subject = subjectOf(request);
    const plain = (text: string) => ({ type: 'plain_text', text, emoji: false });
    const sections = inPieces(letterText(request), SECTION).map(text => ({
      type: 'section',
      text: plain(text),
    }));
    const [header = ''] = inPieces(subject, HEADER);
    const body = { text: subject, blocks: [{ type: 'header', text: plain(header) }, ...sections] };
    return { to: url, type: 'text/plain', body: JSON.stringify(body) };
  },
  send: (letter, _key, _settings, post) => postLetter(letter, {}, post),
};
