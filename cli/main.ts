import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Faulty } from '../utils/core/packs/fault';
import { wordsIn } from '../utils/i18n/words';
import { Complaint, EXIT, Refused, type Call, type Command } from './command';
import { keptByNpm } from './kept-by-npm';
import { languageOf, type Environment, type Spoken } from './language';
import { takeLanguage } from './take-language';
import type { Trouble } from './trouble';
import { mainWords } from './i18n/main';
import { sayTrouble } from './i18n/troubles';
import { troubleOfParsing } from './trouble-of-parsing';

/** Each is loaded only when it is called. */
const COMMANDS: Record<string, () => Promise<{ command: Command }>> = {
  new: () => import('./commands/new'),
  lint: () => import('./commands/lint'),
  format: () => import('./commands/format'),
  check: () => import('./commands/check'),
  snapshot: () => import('./commands/snapshot'),
  diff: () => import('./commands/diff'),
  cost: () => import('./commands/cost'),
  keys: () => import('./commands/keys'),
  sign: () => import('./commands/sign'),
  verify: () => import('./commands/verify'),
  'verify-build': () => import('./commands/verify-build'),
  publish: () => import('./commands/publish'),
  rollback: () => import('./commands/rollback'),
  policy: () => import('./commands/policy'),
  inbox: () => import('./commands/inbox'),
  hurts: () => import('./commands/hurts'),
};

async function overview(language: Spoken): Promise<string> {
  const lines: string[] = [];
  for (const [name, load] of Object.entries(COMMANDS))
    lines.push(`  ${name.padEnd(12)} ${wordsIn((await load()).command.words, language).summary}`);
  return wordsIn(mainWords, language).overview(lines.join('\n'));
}

/** Put in when the command is built as one file. */
declare const __VERSION__: string | undefined;

async function version(): Promise<string> {
  if (typeof __VERSION__ === 'string') return __VERSION__;
  const file = new URL('../package.json', import.meta.url);
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}

/** Where lines for a person and for a program go. */
export interface Output {
  log(line: string): void;
  error(line: string): void;
}

/**
 * Runs one command as it stands on the command line.
 * @param environment says the language, where no `--lang` does
 * @returns the exit code
 */
export async function main(
  args: string[],
  output: Output = console,
  environment: Environment = process.env,
): Promise<number> {
  const asJson = args.includes('--json');
  let language = languageOf(environment);
  try {
    const asked = takeLanguage(args);
    language = asked.language ?? language;
    return await runCommand(asked.rest, language, asJson, output, environment);
  } catch (error) {
    const { trouble, file } = explain(error);
    const { message, mend } = sayTrouble(trouble, language);
    if (asJson) output.log(JSON.stringify({ ok: false, trouble: trouble.code, error: message, mend, file }));
    else output.error(`${file ? `${file}: ` : ''}${message}\n→ ${mend}`);
    return error instanceof Complaint && !(error instanceof Refused) ? EXIT.usage : EXIT.found;
  }
}

async function runCommand(
  [name, ...args]: string[],
  language: Spoken,
  asJson: boolean,
  output: Output,
  environment: Environment,
): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    output.log(await overview(language));
    return EXIT.ok;
  }
  if (name === '--version') {
    output.log(await version());
    return EXIT.ok;
  }
  if (!Object.hasOwn(COMMANDS, name))
    throw new Complaint({ code: 'unknown command', command: name, known: Object.keys(COMMANDS) });
  const { command } = await COMMANDS[name]!();
  const kept = keptByNpm(
    { ...command.options, ...COMMON, lang: { type: 'string' } },
    [name, ...args],
    environment,
  );
  if (kept) throw new Complaint(kept);
  const { values, positionals } = read(command, args, name);
  if (values['help']) {
    output.log(wordsIn(command.words, language).help);
    return EXIT.ok;
  }
  return command.run(callOf(values, positionals, language, asJson, output));
}

const COMMON = { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } } as const;

function read(command: Command, args: string[], name: string) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { ...command.options, ...COMMON } });
  } catch (error) {
    throw new Complaint(troubleOfParsing(error as NodeJS.ErrnoException, name));
  }
}

function callOf(
  values: Record<string, unknown>,
  words: string[],
  language: Spoken,
  asJson: boolean,
  output: Output,
): Call {
  return {
    language,
    words,
    option: name => values[name] as string | undefined,
    flag: name => values[name] === true,
    each: name => (values[name] as string[] | undefined) ?? [],
    say: (line = '') => {
      if (!asJson) output.log(line);
    },
    note: line => output.error(line),
    tell: outcome => {
      if (asJson) output.log(JSON.stringify(outcome, null, 2));
    },
  };
}

/** What the file system says is worded, too; anything else is a fault of ours and keeps its own message. */
function explain(error: unknown): { trouble: Trouble; file?: string } {
  if (error instanceof Complaint)
    return { trouble: error.trouble, ...(error.file === undefined ? {} : { file: error.file }) };
  if (error instanceof Faulty) return { trouble: { code: 'fault', fault: error.fault } };
  const { code, path, message } = error as NodeJS.ErrnoException;
  const file = path === undefined ? {} : { file: path };
  if (code === 'ENOENT') return { trouble: { code: 'no such file' }, ...file };
  if (code === 'EACCES') return { trouble: { code: 'no access' }, ...file };
  return { trouble: { code: 'unexpected', said: message } };
}
