import { Complaint } from './command';
import { SPOKEN, type Spoken } from './language';

/**
 * `--lang`, wherever it stands, and what is left without it.
 * @throws a complaint when it is none that is spoken here
 */
export function takeLanguage(args: string[]): { language: Spoken | undefined; rest: string[] } {
  const at = args.findIndex(arg => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return { language: undefined, rest: args };
  const [, inOne] = args[at]!.split('=');
  const said = inOne ?? args[at + 1] ?? '';
  const language = SPOKEN.find(spoken => spoken === said.toLowerCase());
  if (!language) throw new Complaint({ code: 'unknown language', language: said });
  return { language, rest: args.toSpliced(at, inOne === undefined ? 2 : 1) };
}
