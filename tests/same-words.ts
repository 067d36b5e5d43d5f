/** What is the same in every language: names of files, fields, options and commands, addresses, numbers. */
const NO_WORDS =
  /["`][^"`]*["`]|\S*[/\\.:=_<>{}[\]()#@*|]\S+|-{1,2}[a-z][a-z-]*|foothold [a-z-]+|npm (?:run|install) [a-z]+|Jira Service Management|[A-ZÅÄÖ0-9]{2,}|\d+|[,;:→\n]/g;

/** Runs of words as a person reads them, without what is no language's. */
const wordsOf = (text: string): string[] => text.replace(NO_WORDS, ' | ').match(/\p{L}+|\|/gu) ?? [];

/**
 * Runs of at least `least` words that stand in both texts, one after the other: a sentence that was left in one
 * language, or half of one.
 */
export function sameWords(one: string, other: string, least = 3): string[] {
  const runs = (words: string[]) =>
    words.flatMap((_, i) => {
      const run = words.slice(i, i + least);
      return run.length < least || run.includes('|') ? [] : [run.join(' ').toLowerCase()];
    });
  const there = new Set(runs(wordsOf(other)));
  return [...new Set(runs(wordsOf(one)))].filter(run => there.has(run));
}
