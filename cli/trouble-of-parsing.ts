import type { Trouble } from './trouble';

/**
 * Node says what is wrong with a call in English only; its code and the option that it names are the same for all.
 * @param command as it is typed behind `foothold`
 */
export function troubleOfParsing({ code, message }: NodeJS.ErrnoException, command: string): Trouble {
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return { code: 'too many words', words: /'([^']*)'/.exec(message)?.[1] ?? '', example: command };
  const option = /'(?:-\w, )?(-[^' ]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return { code: 'unknown option', option, command };
  return message.includes('does not take')
    ? { code: 'option with a text', option, command }
    : { code: 'option without its text', option, command };
}
