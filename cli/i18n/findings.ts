import type { Catalogue } from '../../utils/i18n/words';

/** What stands around the remarks of lint, whichever command shows them. */
export interface FindingsWords {
  severity: { error: string; advice: string };
  count(errors: number, advice: number): string;
}

export const findingsWords: Catalogue<FindingsWords> = {
  en: {
    severity: { error: 'error', advice: 'advice' },
    count: (errors, advice) =>
      [
        ...(errors > 0 ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
        ...(advice > 0 ? [`${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice`] : []),
      ].join(', ') || 'nothing found',
  },
  sv: {
    severity: { error: 'fel', advice: 'råd' },
    count: (errors, advice) =>
      [...(errors > 0 ? [`${errors} fel`] : []), ...(advice > 0 ? [`${advice} råd`] : [])].join(', ') ||
      'inget att anmärka på',
  },
};
