import { AnswerMark } from '../../components/overlay/AnswerMark';
import { FieldBadge } from '../../components/overlay/FieldBadge';
import Overlay from '../../components/overlay/Overlay';
import type { ToastKind } from '../../components/overlay/Toast';
import type { FieldShowing, Pictures, Showing } from '../../utils/messages/showing';
import type { GalleryState, Look } from './gallery-state';
import { aScreen, CHAMPION, field, step, term, tip, UNDECLARED, why } from './sample-showings';

const ignore = () => {};

interface Extras {
  missing?: boolean;
  last?: boolean;
  toast?: ToastKind;
  pictures?: Pictures;
  prepare?(root: ParentNode): void;
}

function overlay(
  component: string,
  state: string,
  showing: (look: Look) => Showing | FieldShowing | null,
  { prepare, ...extras }: Extras = {},
): GalleryState {
  return {
    component,
    state,
    surface: 'overlay',
    width: 480,
    draw: look => (
      <Overlay showing={showing(look)} language={look.language} theme={look.theme} {...extras} on={ignore} />
    ),
    ...(prepare ? { prepare } : {}),
  };
}

const SCREENS = { before: aScreen('#5b6472'), now: aScreen('#1f5fbf') };
const openTerm = (root: ParentNode) => root.querySelector<HTMLElement>('.term')?.click();
const pictured = (look: Look) => {
  const frame = (title: string) => ({ title: look.write(title, title, title), width: 640, height: 400 });
  return why(look.write, {
    formula: true,
    number: look.write(
      '9 % instead of 8 % from 10 000.',
      '9 % i stället för 8 % från 10 000.',
      '9 % بدل 8 %.',
    ),
    pictures: { before: frame('The list'), now: frame('The board') },
  });
};

const unfold = (root: ParentNode) => root.querySelector('details')?.setAttribute('open', '');
const unfoldToEnd = (root: ParentNode) => {
  unfold(root);
  const content = root.querySelector('.card');
  if (content) content.scrollTop = content.scrollHeight;
};
const focusPrimary = (root: ParentNode) => root.querySelector<HTMLElement>('.btn.primary')?.focus();

export const overlayStates: GalleryState[] = [
  overlay('dot', 'waiting', look => tip(look.write, { form: 'dot' })),
  overlay('dot', 'focused', look => tip(look.write, { form: 'dot' }), {
    prepare: root => root.querySelector<HTMLElement>('.dot')?.focus(),
  }),
  overlay('tip', 'plain', look => tip(look.write)),
  overlay('tip', 'change', look => tip(look.write, { change: true })),
  overlay('tip', 'walkthrough', look => tip(look.write, { walkthrough: true })),
  overlay('tip', 'everything', look => tip(look.write, { change: true, walkthrough: true })),
  overlay('tip', 'focused', look => tip(look.write), { prepare: focusPrimary }),
  overlay('tip', 'rehearse-and-champion', look =>
    tip(look.write, { change: true, walkthrough: true, rehearse: true, champion: CHAMPION }),
  ),
  overlay('tip', 'glossary-word', look => tip(look.write, { terms: [term(look.write)] })),
  overlay('tip', 'glossary-open', look => tip(look.write, { terms: [term(look.write)] }), {
    prepare: openTerm,
  }),
  overlay('tip', 'glossary-proposed', look => tip(look.write, { terms: [term(look.write, false)] }), {
    prepare: openTerm,
  }),
  overlay('step', 'champion-without-address', look =>
    step(look.write, { champion: { name: CHAMPION.name } }),
  ),
  overlay('step', 'rehearse', look => step(look.write, { rehearse: true, champion: CHAMPION })),
  overlay('field', 'card', look => field(look.write)),
  overlay('field', 'nobody-has-said', look => field(look.write, UNDECLARED.audience)),
  overlay('step', 'first', look => step(look.write, { n: 1 })),
  overlay('step', 'middle', look => step(look.write)),
  overlay('step', 'branch', look => step(look.write, { least: 2 })),
  overlay('step', 'end', look => step(look.write, { n: 3 })),
  overlay('step', 'missing', look => step(look.write), { missing: true }),
  overlay('step', 'missing-last', look => step(look.write), { missing: true, last: true }),
  overlay('why', 'first-screen', look => why(look.write)),
  overlay('why', 'unfolded', look => why(look.write), { prepare: unfold }),
  overlay('why', 'unfolded-end', look => why(look.write), { prepare: unfoldToEnd }),
  overlay('why', 'whom-to-ask-without-address', look => why(look.write, { ask: { name: CHAMPION.name } }), {
    prepare: unfold,
  }),
  overlay('why', 'nobody-has-said', look => why(look.write, UNDECLARED), { prepare: unfold }),
  overlay('why', 'from-a-tip', look => ({ ...why(look.write), back: true })),
  overlay('why', 'reversal', look =>
    why(look.write, {
      title: look.write('Stages are back', 'Faserna är tillbaka', 'عادت المراحل'),
      reverses: {
        title: look.write(
          'Stage is now Next step',
          'Fas heter nu Nästa steg',
          'المرحلة أصبحت «الخطوة التالية»',
        ),
        lands: '2026-11-03',
      },
      unlearn: look.write(
        'Do not fill in Next step.',
        'Fyll inte i Nästa steg.',
        'لا تملأ «الخطوة التالية».',
      ),
    }),
  ),
  overlay('why', 'taken-back', look =>
    why(look.write, {
      reversedBy: {
        title: look.write('Stages are back', 'Faserna är tillbaka', 'عادت المراحل'),
        lands: '2027-02-01',
      },
    }),
  ),
  overlay('why', 'pictures', look => pictured(look), { pictures: SCREENS }),
  overlay('why', 'pictures-to-come', look => pictured(look)),
  ...(['reload', 'finished', 'later', 'beside'] as const).map(toast =>
    overlay('toast', toast, () => null, { toast }),
  ),
  {
    component: 'answer-mark',
    state: 'waiting',
    surface: 'overlay',
    width: 480,
    draw: look => <AnswerMark language={look.language} theme={look.theme} on={ignore} />,
  },
  {
    component: 'field',
    state: 'badge',
    surface: 'overlay',
    width: 480,
    draw: look => <FieldBadge language={look.language} theme={look.theme} on={ignore} />,
  },
];
