import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { directionOf } from '../utils/i18n/direction';
import { pointWords } from '../utils/i18n/point';
import { wordsIn } from '../utils/i18n/words';
import { call } from '../utils/messages/call';
import type { Envelope } from '../utils/messages/calls';
import { runtime } from '../utils/messages/runtime';
import { describe } from '../utils/page/locate/describe';
import { captureAt } from '../utils/page/play/capture';
import { point } from '../utils/page/point/point';
import { roomIn } from '../utils/page/room';

/** Injected when the rep wants to point at something; waits for the word to begin. */
export default defineUnlistedScript(() => {
  const room = roomIn(globalThis);
  if (room.pointing) return;
  room.pointing = true;
  runtime.onMessage.addListener((message: unknown, sender, answer) => {
    const envelope = message as Partial<Envelope<'tab.point'>> | null;
    if (sender.id !== runtime.id || envelope?.foothold !== 1 || envelope.call !== 'tab.point') return;
    const { language } = (envelope as Envelope<'tab.point'>).send;
    const pointer = point(document, wordsIn(pointWords, language), directionOf(language), picked => {
      room.pointer = undefined;
      if (!picked) return;
      const anchor = describe(picked);
      const send = {
        token: null,
        capture: captureAt(picked, window, describe),
        ...((anchor.role !== undefined || anchor.name !== undefined) && { anchor }),
      };
      // Sent at once, inside the rep's own gesture: only then may the panel be opened.
      call('page.help', send).catch(error => console.debug('Foothold: help was not answered.', error));
    });
    room.pointer = event => pointer.take(event);
    answer({ ok: true });
  });
});
