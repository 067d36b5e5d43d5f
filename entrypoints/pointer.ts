import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { directionOf } from '../utils/i18n/direction';
import { pointWords } from '../utils/i18n/point';
import { wordsIn } from '../utils/i18n/words';
import { call } from '../utils/messages/call';
import type { Calls, Envelope } from '../utils/messages/calls';
import { runtime } from '../utils/messages/runtime';
import { focused } from '../utils/page/deep';
import { describe } from '../utils/page/locate/describe';
import { piecesIn } from '../utils/page/picture/pieces';
import { captureAt } from '../utils/page/play/capture';
import { point } from '../utils/page/point/point';
import { roomIn } from '../utils/page/room';

/** Injected when the rep wants to point at something or asks from menu or keyboard; does nothing by itself. */
export default defineUnlistedScript(() => {
  const room = roomIn(globalThis);
  if (room.pointing) return;
  room.pointing = true;

  /** What a thing says of itself, and how it can be found again. */
  function said(thing: Element | null): Calls['tab.capture']['back'] {
    const anchor = thing && describe(thing);
    return {
      capture: captureAt(thing, window, describe),
      ...(anchor && (anchor.role !== undefined || anchor.name !== undefined) && { anchor }),
    };
  }

  runtime.onMessage.addListener((message: unknown, sender, answer) => {
    const envelope = message as Partial<Envelope<'tab.point' | 'tab.capture' | 'tab.pieces'>> | null;
    if (sender.id !== runtime.id || envelope?.foothold !== 1) return;
    if (envelope.call === 'tab.capture') {
      const { by } = (envelope as Envelope<'tab.capture'>).send;
      const target = by === 'menu' ? (room.pressed?.deref() ?? null) : focused(document);
      answer({ ok: true, back: said(target === document.body ? null : target) });
    } else if (envelope.call === 'tab.pieces') {
      answer({ ok: true, back: piecesIn(window) });
    } else if (envelope.call === 'tab.point') {
      const { language } = (envelope as Envelope<'tab.point'>).send;
      const pointer = point(document, wordsIn(pointWords, language), directionOf(language), picked => {
        room.pointer = undefined;
        if (!picked) return;
        // Sent at once, inside the rep's own gesture: only then may the panel be opened.
        call('page.help', { token: null, ...said(picked) }).catch(error =>
          console.debug('Foothold: help was not answered.', error),
        );
      });
      room.pointer = event => pointer.take(event);
      answer({ ok: true });
    }
  });
});
