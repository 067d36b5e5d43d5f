import type { AuthorPageEvents, AuthorPageHandlers, PageView, Tried } from '../../messages/author-page';
import type { Description } from '../../core/anchors/description';
import { createEars } from '../ears';
import { globOf } from '../../core/authoring/route-glob';
import { watchFrames } from '../frames';
import { installGuard } from '../guard';
import { locate } from '../locate/locate';
import type { Look } from '../overlay/create-drawer';
import { record as startRecording } from '../record/record';
import type { Room } from '../room';
import { onRoute, routeNow } from '../routes';
import { within } from '../within';
import { controlsAround } from './controls';
import { domIsQuiet } from '../quiet-dom';
import { lookOver } from './look-over';
import { createOutline } from './outline';
import { pick, pickedAt, type Pick } from './pick';
import { createEasel } from './show';

type Tell = <N extends keyof AuthorPageEvents>(event: N, what: AuthorPageEvents[N]) => void;

/** What a page does for the champion who writes about it, for as long as the room is open. */
export function openStudio(
  window: Window,
  room: Room,
  look: Look,
  signal: AbortSignal,
  tell: Tell,
): AuthorPageHandlers {
  const { document } = window;
  const hear = createEars(document, signal);
  const frames = watchFrames(window, hear, signal);
  // Where no pack is in force yet nobody has set the guard.
  if (!room.watching) frames.each((view, ears) => installGuard(view, ears, { room, player: () => null }));
  const easel = createEasel(window, frames, room, look);
  let picking: Pick | null = null;
  room.pointer = event => picking?.take(event) === true || easel.take(event);

  const where = (): PageView => ({
    url: window.location.href,
    title: document.title,
    language: document.documentElement.lang,
    width: window.innerWidth,
  });
  onRoute(window, hear, () => tell('moved', where()));
  let recording: AbortController | null = null;
  const record: AuthorPageHandlers['record'] = wish => {
    recording?.abort();
    recording = 'end' in wish ? null : within(signal);
    if (recording && 'salt' in wish)
      startRecording(
        window,
        recording.signal,
        { salt: wish.salt, marks: new Set(wish.marks) },
        { acted: told => tell('acted', told), became: outcomes => tell('became', outcomes) },
      );
    return { at: globOf(routeNow(window)) };
  };
  const outline = createOutline(document, signal);

  signal.addEventListener('abort', () => {
    picking?.end();
    easel.remove();
    room.pointer = undefined;
  });

  async function tryOut(anchor: Description): Promise<Tried> {
    const found = locate(document, anchor);
    if (found.kind !== 'found') return { stands: found.kind === 'ambiguous' ? 'ambiguous' : 'gone' };
    const picked = await pickedAt(document, found.element, () => signal.aborted, anchor);
    if (!picked) return { stands: 'gone' };
    const { role, name, strength } = picked;
    return { stands: 'found', role, name, strength };
  }

  return {
    where,
    record,
    async lookOver({ anchors }) {
      const looked = lookOver(window, anchors);
      if (looked.every(({ fate }) => fate === 'found' || fate === 'moved')) return looked;
      // What is still to come is not lost.
      await domIsQuiet(document, signal);
      return lookOver(window, anchors);
    },
    outline: ({ at }) => outline(at),
    controls: ({ at }) => controlsAround(window, at),
    try: ({ anchor }) => tryOut(anchor),
    show: shown => easel.show(shown),
    pick: ({ language }) =>
      new Promise(resolve => {
        picking?.end();
        easel.show(null);
        const mine = pick(
          document,
          language,
          thing => tell('seen', thing),
          picked => {
            if (picking === mine) picking = null;
            resolve(picked);
          },
        );
        picking = mine;
        window.focus();
      }),
    step: ({ to }) => picking?.step(to),
  };
}
