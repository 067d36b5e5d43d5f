import type { AuthorEvents } from '../../components/author/author-view';
import type { AuthorPageCalls, Fate, Looked } from '../../utils/messages/author-page';

const repair = (name: string) => ({
  description: { v: 1 as const, role: 'button', name },
  role: 'button',
  name,
});

const LOOKED: Record<Fate, Looked> = {
  found: { fate: 'found', changes: [], repairs: [repair('Create task')] },
  moved: {
    fate: 'moved',
    changes: [{ of: 'name', before: 'create task', now: 'plan the next step' }],
    repairs: [repair('Plan the next step')],
  },
  ambiguous: { fate: 'ambiguous', changes: [], repairs: [repair('Task actions'), repair('Task actions')] },
  lost: { fate: 'lost', changes: [], repairs: [repair('Plan the next step')] },
};

/** A page on which the places have these fates, in turn. */
export const healthEvents = (fates: readonly Fate[]): Pick<AuthorEvents, 'ask' | 'heard'> => ({
  heard: async () => ({
    questions: [
      {
        element: 'Create task',
        question: 'Does the customer see the task?',
        answer: 'No, only your own team does.',
        day: '2026-11-02',
      },
    ],
    thanks: { 'crm-tips/plan': 2 },
  }),
  ask: async <N extends keyof AuthorPageCalls>(call: N, send: AuthorPageCalls[N]['send']) => {
    const answers: { [C in keyof AuthorPageCalls]: () => AuthorPageCalls[C]['back'] } = {
      where: () => ({ url: 'https://crm.example.com/#/', title: 'CRM', language: 'en', width: 1280 }),
      record: () => ({ at: '/#/' }),
      outline: () => true,
      controls: () => null,
      pick: () => null,
      step: () => undefined,
      try: () => ({ stands: 'gone' }),
      show: () => 'gone',
      lookOver: () =>
        (send as AuthorPageCalls['lookOver']['send']).anchors.map((_, i) => LOOKED[fates[i % fates.length]!]),
    };
    return answers[call]() as AuthorPageCalls[N]['back'];
  },
});
