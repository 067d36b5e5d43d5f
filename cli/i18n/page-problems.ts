import type { Catalogue } from '../../utils/i18n/words';
import type { PageProblem } from '../check-pages/page-problem';

/** What was wrong with a page, as the rest of a sentence. */
export const pageProblemWords: Catalogue<(problem: PageProblem) => string> = {
  en: problem => {
    switch (problem.code) {
      case 'answered':
        return `it answered ${problem.status}`;
      case 'not opened':
        return `it could not be opened (${problem.why})`;
      case 'led elsewhere':
        return `it led to ${problem.to}`;
    }
  },
  sv: problem => {
    switch (problem.code) {
      case 'answered':
        return `den svarade ${problem.status}`;
      case 'not opened':
        return `den gick inte att öppna (${problem.why})`;
      case 'led elsewhere':
        return `den ledde till ${problem.to}`;
    }
  },
};
