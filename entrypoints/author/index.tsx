import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPort, AUTHOR_PORT } from '../../utils/messages/author-page';
import { isFromUs } from '../../utils/messages/from-us';
import { runtime } from '../../utils/messages/runtime';
import { openStudio } from '../../utils/page/author/studio';
import { roomIn } from '../../utils/page/room';
import { look } from './look';

/** Injected when a champion writes about this page; does nothing until the Author room speaks to it. */
export default defineUnlistedScript(() => {
  const room = roomIn(globalThis);
  if (room.authoring) return;
  room.authoring = true;

  runtime.onConnect.addListener(port => {
    if (port.name !== AUTHOR_PORT) return;
    if (!isFromUs(port.sender ?? {}, runtime.id, runtime.getURL(''))) return port.disconnect();
    const life = new AbortController();
    port.onDisconnect.addListener(() => life.abort());
    const tell: ReturnType<typeof answerPort> = answerPort(
      port,
      openStudio(window, room, look, life.signal, (event, what) => tell(event, what)),
    );
  });
});
