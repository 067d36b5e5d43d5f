import { MODEL, type Cost } from '../../utils/core/packs/cost';
import type { Catalogue } from '../../utils/i18n/words';
import type { CommandWords } from '../command';

interface CostWords extends CommandWords {
  week(monday: string): string;
  cost(cost: Cost): string;
  feature(title: string, uses: number, clicks: number, fields: number, minutes: number): string;
  together(cost: string): string;
  onceConfirmed(cost: string): string;
}

const amount = (value: number) => String(Math.round(value * 10) / 10);
const belopp = (value: number) => amount(value).replace('.', ',');
const things = (count: number, one: string, many = `${one}s`) =>
  `${amount(count)} ${count === 1 ? one : many}`;
const antal = (count: number, ett: string, flera = ett) => `${belopp(count)} ${count === 1 ? ett : flera}`;
const decimal = (value: number) => value.toFixed(1).replace('.', ',');

export const costWords: Catalogue<CostWords> = {
  en: {
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
    week: monday => `The week of ${monday}, for one rep:`,
    cost: ({ clicks, fields, tips, whyCards, minutes }) =>
      `${things(clicks, 'click')}, ${things(fields, 'field')}, ${things(tips, 'tip')}, ${things(whyCards, 'why card')}, ${amount(minutes)} minutes`,
    feature: (title, uses, clicks, fields, minutes) =>
      `${title}: ${amount(uses)} × (${things(clicks, 'click')}, ${things(fields, 'field')}) = ${amount(minutes)} min`,
    together: cost => `Together: ${cost}`,
    onceConfirmed: cost => `Once a champion has confirmed what is only proposed: ${cost}`,
  },
  sv: {
    summary: 'vad alla paket tillsammans begär av en säljare på en vecka',
    help: `foothold cost PAKET... [--week DAG] [--json]

Räknar ihop vad som begärs av en säljare som använder varje funktion så ofta som paketen säger: klick, fält att fylla
i, tips och ändringar att läsa, och minuter. Två team som var för sig begär lite begär summan av samma säljare. Varje
PAKET är en mapp, ett namn i packs/ eller en signerad fil.

  --week DAG   en dag i veckan som ska räknas, till exempel 2026-11-16 (annars: den här veckan); ändringar räknas när
               de börjar gälla

Modellen: ett klick ${decimal(MODEL.click)} s, ett fält ${decimal(MODEL.field)} s (keystroke-level model, ${MODEL.keysInField} tangenter), läsning ${MODEL.wordsPerMinute} ord i minuten, ${MODEL.turn} s för att
vända sig till ett kort, högst ${MODEL.tipsPerWeek} nya tips i veckan oavsett antalet paket, och en funktion som används ${MODEL.uses.daily} gånger i veckan
(daily), en gång (weekly) eller en gång på fyra veckor (rare). En användning är stegen i dess genomgång, eller det som
man gör innan dess signal kommer. Det som hänger på en plats som bara är ett förslag begär inget än; det räknas för sig.

Exempel:  foothold cost sales-crm marketing-crm`,
    week: monday => `Veckan från ${monday}, för en säljare:`,
    cost: ({ clicks, fields, tips, whyCards, minutes }) =>
      `${antal(clicks, 'klick')}, ${antal(fields, 'fält')}, ${antal(tips, 'tips')}, ${antal(whyCards, 'ändring', 'ändringar')}, ${antal(minutes, 'minut', 'minuter')}`,
    feature: (title, uses, clicks, fields, minutes) =>
      `${title}: ${belopp(uses)} × (${antal(clicks, 'klick')}, ${antal(fields, 'fält')}) = ${belopp(minutes)} min`,
    together: cost => `Tillsammans: ${cost}`,
    onceConfirmed: cost => `När en ambassadör har bekräftat det som bara är förslag: ${cost}`,
  },
};
