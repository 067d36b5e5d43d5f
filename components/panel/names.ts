import type { NameOf } from '../../utils/i18n/reasons';
import type { PanelState } from '../../utils/messages/panel-state';

/** Names for the keys in a rule, from what the panel knows; a key nobody named reads as its last part. */
export function namesIn(state: Pick<PanelState, 'progress' | 'shown'>): NameOf {
  const names = new Map<string, string>();
  for (const row of state.progress) names.set(row.feature, row.title.words);
  for (const other of state.shown?.others ?? []) names.set(other.item, other.title);
  return key => names.get(key) ?? (key.split('/').at(-1) ?? key).replaceAll('-', ' ');
}
