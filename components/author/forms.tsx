import type { ComponentType } from 'preact';
import type { Begun } from '../../utils/core/authoring/begin-item';
import { TITLE_LIMIT } from '../../utils/core/packs/lint/texts';
import type { FormProps } from './author-view';
import { ChangeView } from './ChangeView';
import { HeadsUpView } from './HeadsUpView';
import { RoadmapForm } from './RoadmapForm';
import { TermForm } from './TermForm';
import { TipForm } from './TipForm';
import { WalkthroughForm } from './WalkthroughForm';

/** What can be written here, in the order of the room. One line a list; its form is a file of its own beside this. */
export const FORMS: readonly { list: Begun; Form: ComponentType<FormProps> }[] = [
  { list: 'tips', Form: TipForm },
  { list: 'walkthroughs', Form: WalkthroughForm },
  { list: 'changes', Form: ChangeView },
  { list: 'glossary', Form: ({ item, set, form }) => <TermForm item={item} set={set} words={form} /> },
  { list: 'calendar', Form: HeadsUpView },
  {
    list: 'roadmap',
    Form: ({ item, set, form, today }) => (
      <RoadmapForm item={item} set={set} titleLimit={TITLE_LIMIT} today={today} words={form} />
    ),
  },
];
