import type { Calls } from '../../messages/calls';
import type { Room } from '../room';

export async function takePicture(
  _room: Room,
  _wish: Calls['panel.picture']['send'],
): Promise<Calls['panel.picture']['back']> {
  return { ok: false, why: 'not allowed' };
}
