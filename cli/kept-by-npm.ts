import type { ParseArgsConfig } from 'node:util';
import type { Environment } from './language';
import type { Trouble } from './trouble';

type Options = NonNullable<ParseArgsConfig['options']>;

/** An option that npm does not know, each letter of which it knows as a short one, reaches a script as what those mean. */
const TAKEN_APART: Record<string, string[]> = { lang: ['all', 'global', 'long'], days: ['all', 'yes'] };

/**
 * What is wrong when options stood before npm's own `--`: npm keeps them for itself, and a script of it finds them in
 * its environment alone. One that npm knows with other texts (`--only`) or keeps secret (`--key`) leaves no trace there.
 * @param options that the script takes
 * @param args that reached it
 */
export function keptByNpm(
  options: Options,
  args: readonly string[],
  environment: Environment,
): Trouble | undefined {
  const script = environment['npm_lifecycle_event'];
  if (script === undefined) return undefined;
  const valueOf = (name: string) => environment[`npm_config_${name.replaceAll('-', '_')}`];
  const isKept = (name: string) =>
    Boolean(valueOf(name)) || TAKEN_APART[name]?.every(each => valueOf(each) === 'true') === true;
  const kept = Object.entries(options).filter(
    ([name]) => isKept(name) && !args.some(arg => arg === `--${name}` || arg.startsWith(`--${name}=`)),
  );
  if (kept.length === 0) return undefined;
  const dashed = kept.map(([name]) => `${name.length === 1 ? '-' : '--'}${name}`);
  const words = args.filter(arg => !arg.startsWith('-'));
  // The text of an option reaches the script as a word of its own, and which one is not told.
  const isWord = ([name, { type }]: (typeof kept)[number]) =>
    type !== 'boolean' && [undefined, 'true'].includes(valueOf(name));
  const loose = kept.filter(isWord).length;
  const only = loose === 1 && words.length === 1 ? words[0]! : '…';
  const before = loose === 0 ? words : words.length > loose ? ['…'] : [];
  const written = kept.map((option, i) =>
    option[1].type === 'boolean'
      ? dashed[i]!
      : `${dashed[i]!} ${isWord(option) ? only : valueOf(option[0])!}`,
  );
  const call = script === 'start' || script === 'test' ? `npm ${script}` : `npm run ${script}`;
  return { code: 'kept by npm', options: dashed, call: [call, '--', ...before, ...written].join(' ') };
}
