import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files of more than a minute, the longest first. */
const LONG = [
  'gallery-pictures',
  'authoring',
  'month',
  'journey-firefox',
  'journey',
  'gallery',
  'foothold-check',
];

/** Begins with the files that take longest, so that none is left running alone while the other core waits. */
export default class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex(name => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
