import type { HandOverWords } from '../core/authoring/hand-over-text';
import type { Catalogue } from './words';

/** The text that hands a draft over, around what changed. */
export const handOverWords: Catalogue<HandOverWords> = {
  en: {
    newPack: summary => `a new pack, ${summary}`,
    owner: name => `Owner: ${name}.`,
    whomToAsk: 'whom colleagues can ask',
    again: 'To be looked at again:',
    finished: '`foothold lint` finds no error.',
    unfinished: errors =>
      `Not finished: \`foothold lint\` finds ${errors} ${errors === 1 ? 'error' : 'errors'}.`,
    files: id => `The files are in ${id}.zip. Unpack it in packs/, then \`foothold lint ${id}\`.`,
  },
  sv: {
    newPack: summary => `ett nytt paket, ${summary}`,
    owner: name => `Ansvarig: ${name}.`,
    whomToAsk: 'vem kollegerna kan fråga',
    again: 'Ses över igen:',
    finished: '`foothold lint` hittar inga fel.',
    unfinished: errors => `Inte klart: \`foothold lint\` hittar ${errors} fel.`,
    files: id => `Filerna ligger i ${id}.zip. Packa upp den i packs/, sedan \`foothold lint ${id}\`.`,
  },
};
