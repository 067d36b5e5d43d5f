import type { ListName } from '../../utils/core/authoring/draft';
import type { Finding } from '../../utils/core/packs/finding';

/** What is said of one thing of a list. */
export const findingsAt = (findings: readonly Finding[], list: ListName, at: number): Finding[] =>
  findings.filter(({ path }) => path === `${list}[${at}]` || path.startsWith(`${list}[${at}].`));
