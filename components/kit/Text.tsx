import type { Worded } from '../../utils/core/packs/text';
import { spoken } from './spoken';

/** A pack's words inside a line of ours, in their own language and direction. */
export function Text({ of }: { of: Worded }) {
  return <bdi {...spoken(of)}>{of.words}</bdi>;
}
