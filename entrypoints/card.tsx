import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPlayer } from '../utils/page/play/create-player';
import { roomIn } from '../utils/page/room';
import { look } from './author/look';

/** Injected when something is due: the drawing, for the watcher in the same frame to start. */
export default defineUnlistedScript(() => {
  const room = roomIn(globalThis);
  room.bringPlayer ??= backstage => createPlayer(backstage, look);
});
