import { parseArgs } from 'node:util';
import { Complaint, EXIT, type Call, type Command } from './command';

/** Each is loaded only when it is called. */
const COMMANDS: Record<string, () => Promise<{ command: Command }>> = {
  new: () => import('./commands/new'),
  lint: () => import('./commands/lint'),
  snapshot: () => import('./commands/snapshot'),
  check: () => import('./commands/check'),
  keys: () => import('./commands/keys'),
  sign: () => import('./commands/sign'),
  verify: () => import('./commands/verify'),
  inbox: () => import('./commands/inbox'),
};

async function overview(): Promise<string> {
  const lines: string[] = [];
  for (const [name, load] of Object.entries(COMMANDS)) {
    lines.push(`  ${name.padEnd(8)} ${(await load()).command.summary}`);
  }
  return `foothold COMMAND [options]

From an idea to a signed tip pack, and the desk where help requests arrive:
${lines.join('\n')}

In this order:
  foothold new my-tips --address https://crm.example.com/
  foothold lint my-tips
  foothold keys --out keys
  foothold sign my-tips --key keys/NAME.private.json --out my-tips.pack.json
  foothold verify my-tips.pack.json --key keys/NAME.public.json

Every command has --help and --json. Exit codes: 0 done, 1 something was found or refused, 2 called wrongly.
In this repository, write "npm run foothold --" for "foothold".`;
}

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    console.log(await overview());
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
      console.log(command.help);
      return EXIT.ok;
    }
    return await command.run(callOf(values, positionals, asJson));
  } catch (error) {
    const { message, mend, file } = explain(error);
    if (asJson) console.log(JSON.stringify({ ok: false, error: message, mend, file }));
    else console.error(`${file ? `${file}: ` : ''}${message}${mend ? `\n→ ${mend}` : ''}`);
    return error instanceof Complaint ? EXIT.usage : EXIT.found;
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

function callOf(values: Record<string, unknown>, words: string[], asJson: boolean): Call {
  return {
    words,
    option: name => values[name] as string | undefined,
    flag: name => values[name] === true,
    each: name => (values[name] as string[] | undefined) ?? [],
    say: (line = '') => {
      if (!asJson) console.log(line);
    },
    note: line => console.error(line),
    tell: outcome => {
      if (asJson) console.log(JSON.stringify(outcome, null, 2));
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

process.exitCode = await main(process.argv.slice(2));
