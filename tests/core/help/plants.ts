import { UI_WORDS } from '../../../utils/core/help/words/ui-words';
import { randomFrom } from '../../simulate/rep';

/** What is planted, and each piece of it that gives it away by itself: a family name alone, the digits of a number. */
export interface Plant {
  text: string;
  kind: 'name' | 'email' | 'phone' | 'amount' | 'account';
  parts: string[];
}

const GIVEN =
  'Anna Göran Maj-Britt Åke Fatima Oluwaseun Zsófia Hjördís Li Xhevdet Ravi Thandiwe Émilie Wojciech Päivi Øystein Guðrún Nguyễn Siobhán DeShawn Priyanka Emir Kwabena Beatriz Tuomas Şengül Torbjörn Gunnel Hampus Tuva Callum Imogen'.split(
    ' ',
  );
const FAMILY =
  "Svensson Öhrn Bergqvist Nilsson-Ahl Adeyinka Kővári Gunnlaugsdóttir Berisha Subramanian Mkhize Lefèvre Brzeziński Hämäläinen Mortensen O'Halloran Osei-Tutu Villanueva Järvinen Demir Sahlström Lindqvist Pemberton Achterberg Hadžić Castellanos Raghunathan Abernathy Wikström".split(
    ' ',
  );
const FIRMS =
  'Nordanvind|Tesseract|Bjerknes|Ådalen|Castlegate|Kvarnholmen|Halvorsen|Quintilian|Fjällby|Brightwater|Ulvsunda|Groenland|Merriweather|Solgläntan|Ferrante|Tjörn'.split(
    '|',
  );
const TRADES =
  'Bygg AB|Logistics Ltd|Fisk AS|Såg & Hyvel|Foods Inc|Konsult HB|Shipping A/S|Partners LLP|Transport Oy|GmbH'.split(
    '|',
  );

const random = randomFrom(20_260_601);
const roll = (sides: number): number => Math.floor(random() * sides);
const of = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
/** As many digits as there are hashes. */
const digits = (shape: string): string => shape.replace(/#/g, () => String(roll(10)));
const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/[^a-z0-9-]/g, '');
const grouped = (sign: string): string => `${1 + roll(899)}${sign}${digits('###')}`;

const PHONES = [
  '07#-### ## ##',
  '07# ### ## ##',
  '07########',
  '+46 7# ### ## ##',
  '+46 (0)8-### ## ##',
  '0046 8 ### ## ##',
  '08-### ### ##',
  '0771-## ## ##',
  '+44 20 7946 0###',
  '0161 496 0###',
  '07700 900 ###',
  '(415) 555-01##',
  '+1 646-555-01##',
  '+358 40 ### ####',
  '+47 22 ## ## ##',
];
const ACCOUNTS = [
  'SE## 5000 0000 0### #### ####',
  'SE##5000000##########',
  'GB## NWBK 6016 13## #### ##',
  'DE## 3704 0044 0### #### ##',
  '55####-####',
  '19811218-####',
  '790312-####',
  '5###-####',
  '4539 #### #### ####',
  '5555 #### #### ####',
  '8327-9, 9## ### ###-#',
];

/** Ways to write an amount. */
const AMOUNTS: (() => string)[] = [
  () => `${grouped(' ')} kr`,
  () => `${grouped('.')}.${digits('###')} SEK`,
  () => `€${grouped(',')}`,
  () => `$${grouped(',')}.${digits('##')}`,
  () => `SEK ${grouped(' ')}`,
  () => `${grouped(' ')}:-`,
  () => `£${1 + roll(9)}.${digits('##')}m`,
  () => `${1 + roll(98)},${digits('##')} mkr`,
  () => `${grouped('')} tkr`,
  () => `USD ${100 + roll(800)}k`,
  () => `${grouped(' ')} kronor`,
];

const MASTS: Record<Plant['kind'], (n: number) => string> = {
  name: n => {
    const [given, family] = [of(GIVEN), of(FAMILY)];
    if (n % 5 === 0) return `${of(FIRMS)} ${of(TRADES)}`;
    if (n % 5 === 1) return `${given} ${family}`.toLowerCase();
    if (n % 5 === 2) return `${given.charAt(0)}. ${family}`;
    return `${given} ${family}`;
  },
  email: n =>
    n % 2
      ? `${ascii(of(GIVEN))}.${ascii(of(FAMILY))}@${ascii(of(FIRMS))}.${of(['se', 'com', 'no', 'co.uk'])}`
      : `${of(['order', 'faktura', 'ap', 'inkop'])}+${digits('##')}@${ascii(of(FIRMS))}-${ascii(of(FAMILY))}.${of(['se', 'example', 'io'])}`,
  phone: n => digits(PHONES[n % PHONES.length] as string),
  amount: n => (AMOUNTS[n % AMOUNTS.length] as () => string)(),
  account: n => digits(ACCOUNTS[n % ACCOUNTS.length] as string),
};
const HOW_MANY: Record<Plant['kind'], number> = { name: 200, email: 75, phone: 75, amount: 75, account: 75 };

/** A firm's form and trade are no secret; a word that half the buttons have cannot be told from theirs. */
const COMMON = new Set(
  'bygg logistics fisk såg hyvel foods konsult shipping partners transport gmbh ltd inc llp'.split(' '),
);

function partsOf(text: string, kind: Plant['kind']): string[] {
  if (kind === 'name' || kind === 'email')
    return (text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []).filter(
      word => !COMMON.has(word) && !UI_WORDS.has(word) && !/^(?:com|example|order|faktura|inkop)$/.test(word),
    );
  // "12 500 kr" is its digits however they are grouped; a phone or account number is also its longer groups.
  const groups =
    kind === 'amount'
      ? []
      : (text.match(/\d{4,}/g) ?? []).filter(group => !/^(?:5000|0000|1981)/.test(group));
  return [text.replace(/\D/g, ''), ...groups].filter(part => part.length > 2);
}

/** Five hundred plants, no two alike, the same in every run. */
export const PLANTS: readonly Plant[] = Object.entries(HOW_MANY).flatMap(([kind, many]) => {
  const seen = new Map<string, Plant>();
  for (let n = 0; seen.size < many; n++) {
    const text = MASTS[kind as Plant['kind']](n);
    seen.set(text, { text, kind: kind as Plant['kind'], parts: partsOf(text, kind as Plant['kind']) });
  }
  return [...seen.values()];
});

/** Every text in what would leave, as it stands and as a reader would decode it, in lower case. */
export function readingsOf(payload: unknown): string[] {
  const texts: string[] = [];
  JSON.stringify(payload, (_key, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    if (typeof value === 'number') texts.push(String(value));
    return value;
  });
  return texts
    .flatMap(text => [
      text,
      percent(text),
      percent(text.replace(/\+/g, ' ')),
      escapes(text),
      percent(percent(text)),
    ])
    .map(text => text.normalize('NFC').toLowerCase());
}

function percent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
const escapes = (text: string): string =>
  text.replace(/(?:\\u|&#x)([0-9a-f]{2,4});?/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** What of a plant lies in these texts: the whole, or a part of it as a word or as digits without what groups them. */
export function leaksOf({ text, parts }: Plant, readings: readonly string[]): string[] {
  const whole = text.normalize('NFC').toLowerCase();
  return [whole, ...parts].filter(part =>
    readings.some(reading =>
      /^\d+$/.test(part)
        ? reading.replace(/(?<=\d)[\s\u00a0().,:/'’–-]+(?=\d)/g, '').includes(part)
        : part === whole
          ? reading.includes(whole)
          : new RegExp(`(?<![\\p{L}\\p{M}])${part}(?![\\p{L}\\p{M}])`, 'u').test(reading),
    ),
  );
}
