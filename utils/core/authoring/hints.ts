/** What a colleague would say of a text, as codes that each language words. */
export type Hint = 'purpose first' | 'sounds like blame' | 'promises too much' | 'long sentence';

interface Tone {
  /** Begins with what to do. */
  command: RegExp;
  /** Says what it is for. */
  purpose: RegExp;
  blame: RegExp;
  praise: RegExp;
}

const WORD = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

const TONES: Record<string, Tone> = {
  en: {
    command: /^(?:click|select|press|open|choose|type|enter|go to|use|tick|fill in|write)\b/i,
    purpose: WORD('so that|so|to (?!the\\b|a\\b|an\\b|your\\b|this\\b)\\p{L}+|for|because|keeps|helps|saves'),
    blame: WORD(
      'you (?:must|forgot|failed|should have|did not|didn’t|have to)|wrong(?:ly)?|mistakes?|as you know|obviously|careless(?:ly)?',
    ),
    praise: WORD(
      'best|easiest|fastest|greatest|amazing|awesome|exciting|powerful|seamless(?:ly)?|simply|just|easy|easily|effortless(?:ly)?|revolutionary|game.changer',
    ),
  },
  sv: {
    command: /^(?:klicka|välj|tryck|öppna|skriv|gå till|använd|kryssa|fyll i|ange)(?!\p{L})/iu,
    purpose: WORD('så att|för att|så|eftersom|för|håller|hjälper|sparar'),
    blame: WORD(
      'du (?:måste|glömde|borde ha|har missat|missade)|fel|misstag|som du vet|slarv(?:igt)?|givetvis',
    ),
    praise: WORD(
      'bäst|bästa|enklast|snabbast|fantastiskt?|spännande|kraftfullt?|smidigt?|enkelt|bara|lätt|revolutionerande|superenkelt',
    ),
  },
};

/** More words than this are read twice. */
const LONG = 22;

/**
 * Plain language and a kind tone: purpose before action, no blame, no superlatives, short sentences. Advice for a
 * person, never a refusal. A language that is not known gets only what holds in all.
 * @param isBody a title need not say what it is for
 */
export function hintsFor(words: string, language: string, isBody: boolean): Hint[] {
  const hints: Hint[] = [];
  const text = words.trim();
  const tone = TONES[language.split('-')[0] ?? ''];
  if (tone) {
    const [first = ''] = text.split(/[,.:;!?]/);
    if (isBody && tone.command.test(text) && !tone.purpose.test(first)) hints.push('purpose first');
    if (tone.blame.test(text)) hints.push('sounds like blame');
    if (tone.praise.test(text)) hints.push('promises too much');
  }
  if (text.split(/[.!?…]+/).some(sentence => sentence.trim().split(/\s+/).length > LONG))
    hints.push('long sentence');
  return hints;
}
