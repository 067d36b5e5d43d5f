import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { call } from '../utils/messages/call';
import type { Envelope } from '../utils/messages/calls';
import { isOrphaned, runtime } from '../utils/messages/runtime';
import { roomIn } from '../utils/page/room';
import { watch } from '../utils/page/watch';

/** The one script that stands on app pages. Registered by the background for granted addresses only. */
export default defineUnlistedScript(() => {
  const room = roomIn(globalThis);
  if (room.watching) return;
  room.watching = true;
  // What an earlier version left in a page that is open already: some browsers stop its scripts without a word.
  if (document.readyState !== 'loading')
    for (const left of document.querySelectorAll('foothold-card, foothold-status')) left.remove();

  const watcher = watch({ window, room, call, orphaned: isOrphaned, now: () => performance.now() });

  runtime.onMessage.addListener((message: unknown, sender, answer) => {
    const envelope = message as Partial<Envelope<'tab.plan' | 'tab.focus' | 'tab.read'>> | null;
    if (sender.id !== runtime.id || envelope?.foothold !== 1) return;
    if (envelope.call === 'tab.plan') watcher.plan((envelope as Envelope<'tab.plan'>).send);
    else if (envelope.call === 'tab.focus') watcher.focus();
    else if (envelope.call === 'tab.read') {
      const { anchors } = (envelope as Envelope<'tab.read'>).send;
      void watcher.read(anchors).then(back => answer({ ok: true, back }));
      return true;
    } else return;
    answer({ ok: true });
  });
});
