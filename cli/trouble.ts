import type { Fault } from '../utils/core/packs/fault';
import type { Finding } from '../utils/core/packs/finding';
import type { PolicyProblem } from '../utils/core/packs/read-policy';
import type { PackRefusal } from '../utils/core/packs/refusal';
import type { PageProblem } from './check-pages/page-problem';

type Nothing = Record<never, never>;

/** What a command needs a word for. */
export type Needed =
  'pack' | 'pack name' | 'signed file' | 'address' | 'build' | 'two packs' | 'packs' | 'policy file';

/**
 * All that a command can complain of, each with its particulars. Words stand in `i18n/troubles.ts`; codes and
 * particulars are the same in every language, for programs that read `--json`.
 */
export interface Troubles {
  /** What is wrong with the content of a file, in its own words. */
  fault: { fault: Fault };
  unexpected: { said: string };
  'no such file': Nothing;
  'no access': Nothing;
  'not json': Nothing;

  'unknown command': { command: string; known: string[] };
  'unknown language': { language: string };
  'unknown option': { option: string; command: string };
  'kept by npm': { options: string[]; call: string };
  'option without its text': { option: string; command: string };
  'option with a text': { option: string; command: string };
  'word missing': { needed: Needed; example: string };
  'too many words': { words: string; example: string };
  'option missing': { option: string; example: string };
  'no number': { option: string; text: string; least: number; most: number; otherwise: number };
  'no address': { option: string; text: string; example: string };
  'no time': { option: string; text: string; example: string };
  'bad option': { option: string; text: string; example: string };
  'two at once': { options: [string, string]; example: string };

  'no pack': { pack: string; looked: string[]; packs: string; there: string[] };
  'not in format': { folder: string; findings: readonly Finding[] };
  'not a signed pack': { fault: Fault };
  'bad pack id': { id: string };
  'folder is there': Nothing;
  'zip is not written': Nothing;
  'no key': { example: string };
  'not a signing key': Nothing;
  'not a key': Nothing;
  'bad key name': { name: string };
  'fixed by the signature': { option: string };

  'not an index': { fault: Fault };
  'folder is not published': { folder: string };
  refused: { refusal: PackRefusal; fault: Fault };
  'older one refused': { refusal: PackRefusal; fault: Fault };
  'for another source': { signed: string; index: string; source: string };
  'below what is published': { id: string; serial: number; published: number };
  'other content': { serial: number };
  'no share': { text: string };
  'no stage': Nothing;
  'never in force': Nothing;
  'no index': Nothing;
  'not published': { id: string; known: string[] };
  'no older content': { id: string; folder: string; serials: number[] };
  'release is not there': { id: string; serial: number; folder: string; serials: number[] };

  'no wish': Nothing;
  'policy refused': { problems: readonly PolicyProblem[] };
  'source without packs': { source: string };
  'desk without a name': Nothing;
  'bad extension id': { id: string };
  'not pem': Nothing;
  'version missing': Nothing;
  'policy for others': { ways: string[][] };

  'nowhere to look': Nothing;
  'no page opened': { address: string; problem: PageProblem };
  'not an object of anchors': Nothing;
  'unknown anchor': { anchor: string; known: string[] };
  'not a list of pages': { anchor: string };
  'no saved page': { example: string };
  'page without its address': Nothing;
  'page not saved': { problem: PageProblem };
  'no browser': { said: string };
  'not a program': { variable: string; path: string };
  'no playwright': Nothing;
  'browsers missing': { names: string[]; platform: string; variables: string[] };
  'no dot': { pack: string };

  'bad secret': Nothing;
  'bad public address': { text: string };
  'port is taken': { port: number };
  'not readable': { said: string };
  'no relay token': { variable: string };
  'nameless not readable': Nothing;

  'no build': { against: string };
  'no manifest': Nothing;
  'no list of a build': Nothing;
  'no package': Nothing;
}

export type TroubleCode = keyof Troubles;
export type Trouble = { [Code in TroubleCode]: { code: Code } & Troubles[Code] }[TroubleCode];
