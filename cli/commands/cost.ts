import { wordsIn } from '../../utils/i18n/words';
import { costWords } from '../i18n/cost';
import { costOf, MODEL, mondayOf } from '../../utils/core/packs/cost';
import { anchorsIn } from '../../utils/core/packs/anchors-in';
import { confirmedPart, isProposed } from '../../utils/core/packs/confirmed';
import { Complaint, EXIT, type Command } from '../command';
import { today } from '../pack-folder';
import { readPack } from '../read-pack';

export const command: Command = {
  words: costWords,
  options: { week: { type: 'string' } },
  async run(call) {
    if (call.words.length === 0)
      throw new Complaint({ code: 'word missing', needed: 'packs', example: 'foothold cost my-tips' });
    const day = call.option('week') ?? today();
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))
      throw new Complaint({ code: 'bad option', option: 'week', text: day, example: '2026-11-16' });
    const week = mondayOf(day);
    const packs = [];
    for (const word of call.words) packs.push((await readPack(word)).pack);
    const { packs: each, all } = costOf(packs.map(confirmedPart), week);

    const words = wordsIn(costWords, call.language);
    call.say(words.week(week));
    call.say();
    for (const pack of each) {
      call.say(`${pack.pack}: ${words.cost(pack)}`);
      for (const { title, uses, clicks, fields, minutes } of pack.features.filter(one => one.minutes > 0))
        call.say(`    ${words.feature(title, uses, clicks, fields, minutes)}`);
    }
    call.say();
    call.say(words.together(words.cost(all)));
    const waiting = costOf(packs, week).all;
    if (packs.some(pack => anchorsIn(pack).some(({ anchor }) => isProposed(anchor))))
      call.say(words.onceConfirmed(words.cost(waiting)));
    call.tell({ ok: true, week, model: MODEL, packs: each, all, waiting });
    return EXIT.ok;
  },
};
