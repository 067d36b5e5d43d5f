import type { Change, Pack } from '../../core/packs/pack';
import { word, type Text } from '../../core/packs/text';
import type { Decision } from '../../messages/explaining';
import { sayStaying } from '../coach/word-showing';
import { viewStill } from './stills';

/** Every change that has landed, newest first. One that was taken back stays, and says so. */
export function decisionsIn(packs: readonly Pack[], day: string, language: string): Decision[] {
  const say = (text: Text) => word(text, language);
  return packs
    .flatMap(pack => {
      const brief = (other: Change | undefined) =>
        other ? { title: say(other.title), lands: other.lands } : null;
      return pack.changes
        .filter(({ lands }) => lands <= day)
        .map((change): Decision => {
          const feature = pack.features.find(({ id }) => id === change.feature);
          const app = pack.apps.find(({ id }) => id === feature?.app);
          return {
            item: `${pack.id}/change/${change.id}`,
            title: say(change.title),
            app: say(app?.title ?? pack.title),
            lands: change.lands,
            why: say(change.why),
            decidedBy: change.decidedBy ? say(change.decidedBy) : null,
            staying: sayStaying(change),
            reverses: brief(pack.changes.find(({ id }) => id === change.reverses)),
            reversedBy: brief(pack.changes.find(({ reverses }) => reverses === change.id)),
            unlearn: change.unlearn ? say(change.unlearn) : null,
            before: viewStill(pack, change.stills?.before, language),
            now: viewStill(pack, change.stills?.now, language),
          };
        });
    })
    .sort((a, b) => (a.lands < b.lands ? 1 : a.lands > b.lands ? -1 : 0));
}

/** The new screen of something that is announced: its own still, else the one of its change. */
export function previewOf(packs: readonly Pack[], headsUp: string, language: string) {
  const pack = packs.find(({ id }) => headsUp.startsWith(`${id}/`));
  const item = pack?.calendar.find(({ id }) => headsUp === `${pack.id}/${id}`);
  if (!pack || !item) return null;
  const change = pack.changes.find(({ id }) => id === item.change);
  return viewStill(pack, item.still ?? change?.stills?.now, language);
}
