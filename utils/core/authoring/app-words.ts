import { looksPrivate } from '../anchors/private';
import { uiWordsOf } from '../help/app-name';

/** Whether a name is made of words of user interfaces and of nothing else: by allow-list, since what is left is a customer's. */
export const isAppWords = (name: string): boolean =>
  name !== '' && !looksPrivate(name) && !uiWordsOf(name, '[]').includes('[]');
