import { parseArgs, type ParseArgsConfig } from 'node:util';
import { EXIT } from './command';
import { sayTrouble } from './i18n/troubles';
import { keptByNpm } from './kept-by-npm';
import { languageOf, type Spoken } from './language';
import { troubleOfParsing } from './trouble-of-parsing';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The options of an npm script as Node reads them. What it does not understand, and what npm kept for itself, it says,
 * and ends this process.
 * @param help shown after what is wrong
 */
export function readOptions<T extends ParseArgsConfig & { options: Options }>(
  config: T,
  help = '',
  language: Spoken = languageOf(process.env),
): ReturnType<typeof parseArgs<T>> {
  endWhereNpmKept(config.options, language);
  try {
    return parseArgs(config);
  } catch (error) {
    const { message } = sayTrouble(troubleOfParsing(error as NodeJS.ErrnoException, ''), language);
    console.error(`${message}${help && `\n\n${help}`}`);
    return process.exit(EXIT.usage);
  }
}

/** Ends this process when npm kept some of `options` for itself, and says how to hand them on. */
export function endWhereNpmKept(options: Options, language = languageOf(process.env)): void {
  const kept = keptByNpm(options, process.argv.slice(2), process.env);
  if (!kept) return;
  const { message, mend } = sayTrouble(kept, language);
  console.error(`${message}\n→ ${mend}`);
  process.exit(EXIT.usage);
}
