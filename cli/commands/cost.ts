import { costOf, MODEL, mondayOf, type Cost } from '../../utils/core/packs/cost';
import { anchorsIn } from '../../utils/core/packs/anchors-in';
import { confirmedPart, isProposed } from '../../utils/core/packs/confirmed';
import { Complaint, EXIT, type Command } from '../command';
import { today } from '../pack-folder';
import { readPack } from '../read-pack';

export const command: Command = {
  summary: 'what all packs together ask of a rep in a week',
  help: `foothold cost PACK... [--week DAY] [--json]

Adds up what a rep is asked for who uses every feature as often as the packs say: clicks, fields to fill in, tips and
why cards to read, and minutes. Two teams that each ask for a little ask one rep for the sum. Each PACK is a folder, a
name in packs/ or a signed file.

  --week DAY   any day of the week to count, such as 2026-11-16 (default: this week); why cards count when they land

The model: a click ${MODEL.click.toFixed(1)} s, a field ${MODEL.field.toFixed(1)} s (keystroke-level model, ${MODEL.keysInField} keys), reading ${MODEL.wordsPerMinute} words a minute, ${MODEL.turn} s to turn to a
card, at most ${MODEL.tipsPerWeek} new tips a week whatever the number of packs, and a feature used ${MODEL.uses.daily} times a week (daily),
once (weekly) or once in four weeks (rare). One use is the steps of its walkthrough, or the act its signal follows.
What hangs on a place that is only proposed asks nothing yet; it is added up beside.

Example:  foothold cost sales-crm marketing-crm`,
  options: { week: { type: 'string' } },
  async run(call) {
    if (call.words.length === 0)
      throw new Complaint('The packs are missing.', 'Write such as: foothold cost my-tips');
    const day = call.option('week') ?? today();
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))
      throw new Complaint(`--week ${day} is not a calendar day.`, 'Write it as --week 2026-11-16.');
    const week = mondayOf(day);
    const packs = [];
    for (const word of call.words) packs.push((await readPack(word)).pack);
    const { packs: each, all } = costOf(packs.map(confirmedPart), week);

    call.say(`The week of ${week}, for one rep:`);
    call.say();
    for (const pack of each) {
      call.say(`${pack.pack}: ${say(pack)}`);
      for (const { title, uses, clicks, fields, minutes } of pack.features.filter(one => one.minutes > 0))
        call.say(
          `    ${title}: ${amount(uses)} × (${things(clicks, 'click')}, ${things(fields, 'field')}) = ${amount(minutes)} min`,
        );
    }
    call.say();
    call.say(`Together: ${say(all)}`);
    const waiting = costOf(packs, week).all;
    if (packs.some(pack => anchorsIn(pack).some(({ anchor }) => isProposed(anchor))))
      call.say(`Once a champion has confirmed what is only proposed: ${say(waiting)}`);
    call.tell({ ok: true, week, model: MODEL, packs: each, all, waiting });
    return EXIT.ok;
  },
};

const say = ({ clicks, fields, tips, whyCards, minutes }: Cost) =>
  `${things(clicks, 'click')}, ${things(fields, 'field')}, ${things(tips, 'tip')}, ${things(whyCards, 'why card')}, ${amount(minutes)} minutes`;

const things = (count: number, one: string) => `${amount(count)} ${count === 1 ? one : `${one}s`}`;

const amount = (value: number) => String(Math.round(value * 10) / 10);
