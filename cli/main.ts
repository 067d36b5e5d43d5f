import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Complaint, EXIT, Refused, type Call, type Command } from './command';

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

async function overview(): Promise<string> {
  const lines: string[] = [];
  for (const [name, load] of Object.entries(COMMANDS)) {
    lines.push(`  ${name.padEnd(12)} ${(await load()).command.summary}`);
  }
  return `foothold COMMAND [options]

From an idea to a signed tip pack in every browser, and the desk where help requests arrive:
${lines.join('\n')}

In this order:
  foothold new my-tips --address https://crm.example.com/
  foothold lint my-tips
  foothold check my-tips --at https://crm.example.com/
  foothold keys --out keys
  foothold sign my-tips --key keys/NAME.private.json --out my-tips.pack.json
  foothold verify my-tips.pack.json --key keys/NAME.public.json
  foothold publish my-tips.pack.json --to site
  foothold policy --source my-tips=https://tips.example.com/index.json --key keys/NAME.public.json --out policy

Every command has --help and --json. Exit codes: 0 done, 1 something was found or refused, 2 called wrongly.
In this repository, write "npm run foothold --" for "foothold".`;
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
 * @returns the exit code
 */
export async function main([name, ...args]: string[], output: Output = console): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    output.log(await overview());
    return EXIT.ok;
  }
  if (name === '--version') {
    output.log(await version());
    return EXIT.ok;
  }
  const asJson = args.includes('--json');
  try {
    if (!Object.hasOwn(COMMANDS, name)) {
      const known = Object.keys(COMMANDS).join(', ');
      throw new Complaint(
        `There is no command "${name}".`,
        `Choose one of ${known}; foothold --help explains them.`,
      );
    }
    const { command } = await COMMANDS[name]!();
    const { values, positionals } = read(command, args, name);
    if (values['help']) {
      output.log(command.help);
      return EXIT.ok;
    }
    return await command.run(callOf(values, positionals, asJson, output));
  } catch (error) {
    const { message, mend, file } = explain(error);
    if (asJson) output.log(JSON.stringify({ ok: false, error: message, mend, file }));
    else output.error(`${file ? `${file}: ` : ''}${message}${mend ? `\n→ ${mend}` : ''}`);
    return error instanceof Complaint && !(error instanceof Refused) ? EXIT.usage : EXIT.found;
  }
}

function read(command: Command, args: string[], name: string) {
  const common = { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args, allowPositionals: true, options: { ...command.options, ...common } });
  } catch (error) {
    const [sentence] = (error as Error).message.split('. To specify');
    throw new Complaint(`${sentence!.replace(/\.$/, '')}.`, `foothold ${name} --help lists the options.`);
  }
}

function callOf(values: Record<string, unknown>, words: string[], asJson: boolean, output: Output): Call {
  return {
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

/** Words for what the file system says, too; anything else is a fault of ours and keeps its own message. */
function explain(error: unknown): { message: string; mend?: string; file?: string } {
  if (error instanceof Complaint) {
    return {
      message: error.message,
      mend: error.mend,
      ...(error.file === undefined ? {} : { file: error.file }),
    };
  }
  const { code, path, message } = error as NodeJS.ErrnoException;
  const file = path === undefined ? {} : { file: path };
  if (code === 'ENOENT')
    return {
      message: 'There is no such file or folder.',
      mend: 'Check the name and where you stand.',
      ...file,
    };
  if (code === 'EACCES')
    return { message: 'It may not be read or written.', mend: 'Check who owns it.', ...file };
  return { message };
}
