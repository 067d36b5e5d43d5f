import type { ParseArgsConfig } from 'node:util';

/** Ends: done, refused by what was found, or called in a way it does not understand. */
export const EXIT = { ok: 0, found: 1, usage: 2 } as const;

/** One subcommand of `foothold`. */
export interface Command {
  /** One line for the overview. */
  summary: string;
  /** What `--help` teaches: usage, options, an example that works. */
  help: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /** @returns the exit code */
  run(call: Call): Promise<number>;
}

export interface Call {
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
    message: string,
    readonly mend: string,
    readonly file?: string,
  ) {
    super(message);
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
  throw new Complaint(
    `--${name} ${text} is not a whole number from ${least} to ${most}.`,
    `Write such as --${name} ${otherwise}.`,
  );
}

/** The one word a command needs. */
export function readWord(call: Call, what: string, example: string): string {
  const [word, ...rest] = call.words;
  if (word === undefined) throw new Complaint(`${what} is missing.`, `Write such as: ${example}`);
  if (rest.length > 0) throw new Complaint(`"${rest.join(' ')}" is too many.`, `Write such as: ${example}`);
  return word;
}
