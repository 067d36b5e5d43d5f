import { describe, expect, it } from 'vitest';
import { sayFault } from '../../../utils/i18n/faults';
import { EVERY_FAULT } from '../../every-fault';
import { sameWords } from '../../same-words';

describe('whatever is wrong with a pack, a policy or a signed file', () => {
  it.each(EVERY_FAULT.map(fault => [fault.code, fault] as const))(
    '“%s” says in English and in Swedish what it is and how to mend it',
    (_, fault) => {
      const [en, sv] = [sayFault(fault, 'en'), sayFault(fault, 'sv')];
      for (const { message, mend } of [en, sv])
        for (const sentence of [message, mend]) {
          expect(sentence).toMatch(/^(?:["“”‘’\p{Lu}\p{N}]|sources\.json ).*[.]$/su);
          expect(sentence).not.toMatch(/undefined|\[object|NaN/);
        }
      expect(sameWords(en.message, sv.message, 2)).toEqual([]);
      expect(sameWords(en.mend, sv.mend, 2)).toEqual([]);
    },
  );

  it('says where it is, when nothing beside it does', () => {
    expect(sayFault({ code: 'only spaces', at: 'pack.title.en' }, 'sv').message).toBe(
      'pack.title.en: Texten är bara blanksteg.',
    );
  });
});
