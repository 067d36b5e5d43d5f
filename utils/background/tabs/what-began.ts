/** A busy browser says late that it has updated us; one that only enabled us says nothing. ms. */
const SAID_WITHIN = 5_000;
/** An update that was waiting for the browser's start is told beside that start. ms. */
const BESIDE = 250;

/** What the browser says of how this life of the background began. */
export function whatBegan() {
  let update = false;
  let startup = false;
  let hear = () => {};
  const heard = new Promise<void>(resolve => (hear = resolve));
  return {
    installed(isUpdate: boolean): void {
      update = isUpdate;
      hear();
    },
    started(): void {
      startup = true;
      hear();
    },
    /** Whether we were updated in the middle of a run of the browser; answers once the browser has said. */
    async isUpdate(this: void): Promise<boolean> {
      await Promise.race([heard, rest(SAID_WITHIN)]);
      if (update && !startup) await rest(BESIDE);
      return update && !startup;
    },
  };
}

const rest = (ms: number) => new Promise<void>(done => setTimeout(done, ms));
