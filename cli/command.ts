import type { ParseArgsConfig } from 'node:util';
import type { Catalogue } from '../utils/i18n/words';
import type { Spoken } from './language';
import type { Needed, Trouble } from './trouble';
import { sayTrouble } from './i18n/troubles';

/** Ends: done, refused by what was found, or called in a way it does not understand. */
export const EXIT = { ok: 0, found: 1, usage: 2 } as const;

export interface CommandWords {
  /** One line for the overview. */
  summary: string;
  /** What `--help` teaches: usage, options, an example that works. */
  help: string;
}

/** One subcommand of `foothold`. */
export interface Command {
  words: Catalogue<CommandWords>;
  options: NonNullable<ParseArgsConfig['options']>;
  /** @returns the exit code */
  run(call: Call): Promise<number>;
}

export interface Call {
  /** What a person reads is in this language; what a program reads is the same in all. */
  language: Spoken;
  /** Words that are no options. */
  words: string[];
  /** The text of an option, undefined when not given. */
  option(name: string): string | undefined;
  /** Whether an option without a text was given. */
  flag(name: string): boolean;
  /** All texts of an option that may be repeated. */
  each(name: string): string[];
  /** A line for a person; silent under `--json`. */
  say(line?: string): void;
  /** How far a long job is: to a person at once, whatever the form of the outcome. */
  note(line: string): void;
  /** The outcome for a program; silent without `--json`. */
  tell(outcome: object): void;
}

/** Something the caller can mend. Ends with `EXIT.usage`, without a stack. */
export class Complaint extends Error {
  constructor(
    readonly trouble: Trouble,
    readonly file?: string,
  ) {
    const { message, mend } = sayTrouble(trouble, 'en');
    super(`${file === undefined ? '' : `${file}: `}${message} ${mend}`);
  }
}

/** As a complaint, when the call was right and what was found is not. Ends with `EXIT.found`. */
export class Refused extends Complaint {}

/** A whole number from an option, within bounds. */
export function readNumber(call: Call, name: string, otherwise: number, least: number, most: number): number {
  const text = call.option(name);
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Complaint({ code: 'no number', option: name, text, least, most, otherwise });
}

/** The one word a command needs. */
export function readWord(call: Call, needed: Needed, example: string): string {
  const [word, ...rest] = call.words;
  if (word === undefined) throw new Complaint({ code: 'word missing', needed, example });
  if (rest.length > 0) throw new Complaint({ code: 'too many words', words: rest.join(' '), example });
  return word;
}

/** The text of an option that a command cannot do without. */
export function needOption(call: Call, option: string, example: string): string {
  const text = call.option(option);
  if (text === undefined) throw new Complaint({ code: 'option missing', option, example });
  return text;
}
