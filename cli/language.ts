/** The languages that the command line speaks. */
export const SPOKEN = ['en', 'sv'] as const;
export type Spoken = (typeof SPOKEN)[number];

/** A shell's variables, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language of a person's shell, as POSIX orders its variables (the first that is set decides); English when it is
 * none that is spoken here.
 */
export function languageOf(environment: Environment): Spoken {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const tag = /^[a-z]*/i.exec(LC_ALL || LC_MESSAGES || LANG || '')![0].toLowerCase();
  return SPOKEN.find(spoken => spoken === tag) ?? 'en';
}
