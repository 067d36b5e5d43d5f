import type { BrowserContext } from 'playwright-core';
import { anchorsOf } from '../../cli/check-pages/anchors-of';
import { judgeOn, type Fate } from '../../cli/check-pages/fate';
import type * as InPage from '../../cli/check-pages/in-page';
import type { Description } from '../../utils/core/anchors/description';
import { PageRoom } from '../../cli/check-pages/page-room';
import { samplePack } from '../packs/read-sample';
import { enter, TARGETS, type RealApp, type RunningApp } from './real-apps';
import type { Target } from './targets/target';

/** What `foothold check` says of one target, and whether a person agrees. */
export interface Judged {
  target: Target;
  fate: Fate;
  /** Whether reps are shown something. */
  shown: boolean;
  /**
   * `right`: shown, and at what a person means. `wrong`: shown at another thing, or although it is gone.
   * `silent`: nothing is shown.
   */
  verdict: 'right' | 'wrong' | 'silent';
  /** Of what is silent: what is offered first, for a person to choose, is the right thing. */
  offered: boolean;
}

/** Asks the very code of `foothold check` about every target of an app, in a browser, and compares with the written truth. */
export async function judgeApp(
  context: BrowserContext,
  app: RealApp,
  running: RunningApp,
): Promise<Judged[]> {
  await enter(context, running);
  const room = await PageRoom.open(context, false);
  const anchors = anchorsOf(samplePack(`tests/apps/packs/${app.pack}`));
  const targets: Target[] = TARGETS[app.pack];
  const judged: Judged[] = [];
  for (const at of new Set(targets.map(({ page }) => page))) {
    const here = targets.filter(({ page }) => page === at);
    const asked = here.map(({ id }) => ({
      anchor: anchors.find(({ key }) => key === `tip ${id}`)!,
      was: undefined,
    }));
    const problem = await room.goTo({ address: new URL(at, running.url).href, name: at });
    if (problem !== null) throw new Error(`${app.name} ${at}: ${problem}`);
    // What a person sees there is there, before it is asked for.
    const [first] = here.map(target => meant(app, target)).filter(selector => selector !== null);
    await room.page.locator(first!).filter({ visible: true }).first().waitFor();
    await room.settle(async () => false, 10);
    const outcomes = await judgeOn(room, asked, at);
    for (const [i, { fate, shown, elements, repairs }] of outcomes.entries()) {
      const target = here[i]!;
      const selector = meant(app, target);
      const isMeant = async (element: number | undefined) =>
        element !== undefined &&
        selector !== null &&
        (await standsOn(room, element, asked[i]!.anchor.description, selector));
      const right = await isMeant(shown ? elements[0] : repairs[0]?.element);
      judged.push({
        target,
        fate,
        shown,
        verdict: shown ? (right ? 'right' : 'wrong') : 'silent',
        offered: !shown && right,
      });
    }
  }
  await room.page.close();
  return judged;
}

const meant = (app: RealApp, { was, now }: Target): string | null =>
  app.form === 'was' ? was : (now ?? null);

/** Whether it is the thing that a person means: of a control, what a press at the place shown would press. */
async function standsOn(
  room: PageRoom,
  element: number,
  like: Description,
  selector: string,
): Promise<boolean> {
  const thing = room.page.locator(selector).filter({ visible: true }).first();
  const pressed = (await room.call('tell', element, like)).element;
  const box = await room.call('show', pressed);
  const wanted = await thing.boundingBox();
  return box !== null && wanted !== null && sameSpot(box, wanted);
}

/** A button and the words in it are one place to a rep; a button and the row that it stands in are not. */
function sameSpot(a: InPage.Box, b: InPage.Box): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const [small, large] = [a.width * a.height, b.width * b.height].toSorted((x, y) => x - y);
  return width > 0 && height > 0 && (width * height) / small! > 0.8 && small! / large! > 0.25;
}
