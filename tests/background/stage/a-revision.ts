import type { DraftRevision } from '../../../utils/messages/calls';

/** The form as it opens, with what the rep changed in it. */
export function aRevision(draft: string, more: Partial<DraftRevision> = {}): DraftRevision {
  return {
    draft,
    kind: 'question',
    urgent: false,
    anonymous: false,
    words: '',
    scenario: '',
    need: '',
    tried: '',
    strike: [],
    keep: [],
    contact: '',
    ...more,
  };
}
