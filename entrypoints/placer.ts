import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { follow } from '../utils/page/overlay/follow';
import { roomIn } from '../utils/page/room';

/** Injected only where CSS anchor positioning put a card in the wrong place. */
export default defineUnlistedScript(() => {
  roomIn(globalThis).follow ??= follow;
});
