import { ownTexts } from '../../core/help/app-name';
import { ASK_KINDS, type AskKind } from '../../core/help/request';
import { maskedIn } from '../../core/help/redact';
import { word } from '../../core/packs/text';
import type { HelpDraft } from '../../messages/panel-state';
import { languageOf, packOf, type PackInForce, type Room } from '../room';
import type { DraftRow } from '../store/rows';
import type { Transaction } from '../store/store';
import { readPolicy, readSettings, readValue } from '../store/values';
import { deskFor } from './desks/find-desk';
import { draftRequest, requestOf } from './draft';
import { knownHere } from './known';
import { viewDesk } from './view-desk';
import { readOutbox } from './read-outbox';

/** The form as the panel shows it: what is known here first, then the request. */
export async function showDraft(
  tx: Transaction,
  room: Room,
  packs: readonly PackInForce[],
  row: DraftRow,
): Promise<HelpDraft> {
  const { helpDesk, team } = await readPolicy(tx);
  const language = languageOf(room.world, (await readSettings(tx)).language);
  const request = await requestOf(tx, room, packs, row);
  const { draft, pack } = await draftRequest(tx, room, packs, row);
  const answers = (await readValue(tx, 'answers'))?.file;
  const { words, scenario, need, tried } = row;
  const prompts = pack[0]?.prompts;
  return {
    id: row.id,
    known: knownHere(packs.map(packOf), row, await readOutbox(tx), answers, {
      language,
      team,
      now: room.now(),
    }),
    untouched: row.untouched === true,
    asks: ASK_KINDS.includes(row.kind as AskKind),
    desk: helpDesk ? viewDesk(helpDesk) : null,
    request,
    exact: helpDesk ? deskFor(helpDesk).write(request, helpDesk).body : JSON.stringify(request, null, 2),
    typed: { words, scenario, need, tried },
    contact: row.contact,
    anonymous: row.anonymous,
    strike: row.strike,
    keep: row.keep,
    masked: maskedIn(draft, ownTexts(pack)),
    whole: await requestOf(tx, room, packs, { ...row, strike: [] }),
    prompts: {
      ...(prompts?.problem && { words: word(prompts.problem, language) }),
      ...(prompts?.scenario && { scenario: word(prompts.scenario, language) }),
      ...(prompts?.need && { need: word(prompts.need, language) }),
      ...(prompts?.tried && { tried: word(prompts.tried, language) }),
    },
    ...(row.about && { about: row.about }),
  };
}
