import type { Mutant } from './list';

const recording = { file: 'tests/core/authoring/private-recording.test.ts', name: 'ux 46' };
const record = { file: 'tests/e2e/record.test.ts', name: 'ux 46' };

/** Recording, pictures and health in the room of champions. */
export const authoringMutants: Mutant[] = [
  {
    breaks: 'ux 46',
    file: 'utils/core/authoring/recording.ts',
    from: 'return { en: `Select ${what}`, sv: `Välj ${what}` };',
    to: 'return { en: `Select ${what}`, sv: `Select ${what}` };',
    test: recording,
  },
  {
    breaks: 'ux 46',
    file: 'utils/core/authoring/recording.ts',
    from: '(FIELDS.has(act.role) || last.kind === act.kind)',
    to: 'last.kind === act.kind',
    test: recording,
  },
  {
    breaks: 'ux 46',
    file: 'utils/page/record/record.ts',
    from: 'withoutTyped(at, typed.holds)',
    to: 'withoutTyped(at, () => false)',
    test: record,
  },
  {
    breaks: 'ux 47',
    file: 'utils/core/authoring/step-still.ts',
    from: 'isAppWords(name) ? name : isStep',
    to: 'name !== "" ? name : isStep',
    test: { file: 'tests/core/authoring/step-still.test.ts', name: 'ux 47' },
  },
  {
    breaks: 'ux 50',
    file: 'components/author/Health.tsx',
    from: '      setNoPage(false);',
    to: '      setNoPage(false);\n      for (const [i, { anchor }] of places.entries()) if (looked[i]!.repairs[0]) on.edit(now => withConfirmed(now, anchor, looked[i]!.repairs[0]!.description));',
    test: { file: 'tests/components/author-health.test.tsx', name: 'ux 50' },
  },
];
