import type { WhyPart } from './why-parts';

/** A form that a text or a part must have. Schemas give these names as their messages. */
export const FORMS = [
  'id',
  'day',
  'moment',
  'link',
  'public key',
  'secure address',
  'webhook secret',
  'mail address',
  'file of an index',
  'sha-256',
  'request id',
  'description version',
  'description says enough',
  'small formula',
] as const;
export type FormName = (typeof FORMS)[number];

/** The parts of a pack that others name. */
export type Named = 'app' | 'feature' | 'walkthrough' | 'change' | 'champion' | 'still';

/** A question that a rep has at a why card or a field, and that somebody should have answered. */
export type Question = WhyPart | 'howLong';

type Nothing = Record<never, never>;

/**
 * All that can be wrong with what a person wrote or what was fetched, each with its particulars. Words for them stand
 * in `utils/i18n/faults.ts`; codes and particulars are the same in every language.
 */
export interface Faults {
  // Any JSON.
  'not json': Nothing;
  'not text': Nothing;
  'too deep': { most: number };
  'proto key': Nothing;
  'empty file': Nothing;
  comment: Nothing;
  'trailing comma': Nothing;
  'missing comma': Nothing;
  'curly quote': Nothing;
  'not closed': Nothing;
  'broken json': Nothing;
  'twin field': { field: string };

  // Its shape.
  'unknown field': { fields: string[] };
  missing: { kind: string };
  'wrong kind': { kind: string };
  'unknown value': { values: string[] };
  'unknown variant': { by: string; values: string[] };
  'no known form': Nothing;
  'empty text': Nothing;
  'too little': { least: number };
  'too much': { most: number };
  'wrong form': { form: FormName };
  'wrong value': Nothing;

  // The files of a pack's folder.
  'unknown file': { known: string[] };
  'head missing': Nothing;
  'head not chosen': Nothing;
  'not an object': Nothing;
  'not a list of things': Nothing;
  'list in head': { list: string };
  'picture missing': { files: string[] };
  'picture unused': Nothing;
  'no zip': Nothing;
  'zip too large': { most: number };
  'several packs': { heads: string[] };
  'no pack in zip': Nothing;

  // Who looks after what.
  'no owner': { of: 'pack' | 'part' };
  'review due': { day: string };
  'bad app address': Nothing;
  'no page fits': { glob: string };
  'many steps': { steps: number; advised: number };
  'step without its element': Nothing;
  'every step for some': Nothing;
  'result is an act': { act: string };
  'lands before announced': Nothing;
  'short notice': { days: number; agreed: number };
  'old way ends early': Nothing;
  'two days': { card: string; here: string };
  'ends before it begins': Nothing;
  'said before the one above': Nothing;
  overdue: { until: string };
  'nobody on duty': Nothing;

  // Names.
  'unknown name': { kind: Named; id: string; known: string[] };
  'twin id': { id: string; first: number };
  circle: { features: string[] };
  'unknown source': { id: string };
  'proposed and seen': Nothing;
  'nothing it follows': Nothing;
  'unknown role': { role: string; meant: string | null };

  // Texts.
  'no swedish': { se: boolean };
  'no language tag': { tag: string };
  'only spaces': Nothing;
  'too long': { of: 'title' | 'body'; length: number; most: number };
  'many sentences': { sentences: number; most: number };
  'turned direction': Nothing;
  'control characters': Nothing;
  html: Nothing;
  'words of a new pack': Nothing;

  // Why cards, fields and formulas.
  unsaid: { question: Question; field: string };
  'no since': Nothing;
  'trial over': { day: string };
  'worry unanswered': Nothing;
  'twin release': { feature: string; release: number };
  'no unlearn': Nothing;
  'unlearn of nothing': Nothing;
  'reverses itself': Nothing;
  'twin figure': { id: string };
  'unknown figure': { id: string; known: string[] };
  'unused figure': { id: string };
  'figure not in example': { id: string };
  'divided by nothing': Nothing;
  'wrong example': { expected: number; worked: number };

  // Stills.
  'pictures too large': { bytes: number; most: number };
  'picture too large': { bytes: number; most: number };
  'no picture': Nothing;
  'other size': { is: [number, number]; said: [number, number] };
  'area outside': { id: string; still: [number, number] };
  'area too small': { id: string; size: [number, number]; least: number };
  'unknown area': { still: string; area: string; known: string[] };
  'half rehearsed': { steps: number; of: number };
  'still unused': Nothing;

  // Policy.
  'not named values': Nothing;
  'unknown policy key': Nothing;
  'not a list of sources': Nothing;
  'many sources': { sources: number; most: number };
  'empty source': Nothing;
  'threshold out of reach': { threshold: number; keys: number };
  'twin source': { name: string };
  'not quoted text': Nothing;
  'malformed key': { kid: string };
  'weak key': { kid: string };

  // Signed files and lists of them.
  'file too large': { bytes: number; most: number };
  'not a signed file': Nothing;
  'not a pack inside': Nothing;
  'newer format': { format: number; most: number };
  'wide address': { address: string };
  'signature does not fit': { kid: string };
  'nobody trusted signed': { source: string; trusted: string[] };
  'few signatures': { signed: number; needed: number };
  'other source': { signed: string; from: string };
  'older serial': { serial: number; here: number };
  'same serial': { serial: number };
  'from the future': { issued: string };
  'out of date': { expired: string };
  'arrived late': Nothing;
  'listed otherwise': { id: string; serial: number; listed: { id: string; serial: number } };
  'cut off': { bytes: number; listed: number };
  'other hash': Nothing;
  'no signing key': Nothing;
}

export type FaultCode = keyof Faults;

/** `at`: where in the value it is, such as `pack.title.en`, when nothing beside it says so. */
export type Fault = { [Code in FaultCode]: { code: Code; at?: string } & Faults[Code] }[FaultCode];

/** Thrown where a call cannot go on; to a person it is worded like any other fault. */
export class Faulty extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}
