import type { Fault } from '../utils/core/packs/fault';
import { sayFault } from '../utils/i18n/faults';

/** The same with its fault in English words: message and mend. */
export const worded = <T extends { fault: Fault }>(found: T): T & { message: string; mend: string } => ({
  ...found,
  ...sayFault(found.fault, 'en'),
});
