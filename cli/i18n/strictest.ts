import type { Catalogue } from '../../utils/i18n/words';

/** What a limit of the policy that cannot be read does. */
export const strictestWords: Catalogue<string> = {
  en: 'Until it is mended it counts as its strictest.',
  sv: 'Tills det är rättat räknas det som det strängaste.',
};
