import { longer } from '../../utils/core/authoring/as-pack';
import { type Catalogue, wordsIn as ours } from '../../utils/i18n/words';

export { LANGUAGES } from '../../utils/i18n/words';

/** English with every text a good third longer, as another language may be: the usual code of a pseudo-locale. */
export const LONGER = 'en-XA';

/** As the product's own `wordsIn`, whose place it takes in the gallery; knows the longer words besides. */
export function wordsIn<Words>(catalogue: Catalogue<Words>, language: string): Words {
  return language === LONGER ? lengthened(catalogue.en) : ours(catalogue, language);
}

/** What a catalogue holds, with the same keys; `lang` says whose words they are. */
function lengthened<Value>(value: Value): Value {
  const made = (): unknown => {
    if (typeof value === 'string') return longer(value);
    if (typeof value === 'function')
      return (...given: unknown[]) => lengthened((value as (...given: unknown[]) => unknown)(...given));
    if (Array.isArray(value)) return value.map(lengthened);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, key === 'lang' ? LONGER : lengthened(each)]),
    );
  };
  return made() as Value;
}
