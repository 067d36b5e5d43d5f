import { DESKS } from '../../utils/core/help/desk';
import { Panel, type PanelProps } from '../../components/panel/Panel';
import type { PanelEvents, Site } from '../../components/panel/panel-events';
import type { View } from '../../utils/i18n/panel';
import { problemWords } from '../../utils/i18n/problems';
import type { PanelState, ProblemCode } from '../../utils/messages/panel-state';
import type { GalleryState, Look } from './gallery-state';
import { draft, foundBy, NOW, panelState, requests } from './sample-panel';

const ignore = () => {};
export const noEvents: PanelEvents = {
  set: ignore,
  say: ignore,
  revise: ignore,
  send: ignore,
  discard: ignore,
  ask: ignore,
  skipAfterCall: ignore,
  point: ignore,
  picture: ignore,
  thank: ignore,
  retry: ignore,
  copy: ignore,
  mail: ignore,
  grant: ignore,
  revoke: ignore,
  importFile: ignore,
  endTrial: ignore,
  refresh: ignore,
  search: ignore,
  toCalendar: ignore,
};

export const sites = ({ write }: Look): Site[] => [
  {
    app: write('CRM', 'CRM', 'CRM'),
    host: 'crm.example.com',
    origins: ['https://crm.example.com/*'],
    granted: true,
  },
  {
    app: write('Meeting room', 'Mötesrum', 'غرفة الاجتماعات'),
    host: 'meet.example.com',
    origins: ['https://meet.example.com/*'],
    granted: false,
  },
];

/** A picture of a page after it was covered: grey boxes on paper, one pixel each. */
const SHOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAFCAIAAAD38zoCAAAAGklEQVR42mP4+u0XVsQAxF0TFqEhqASVdAAA3m9l3ZNt/xoAAAAASUVORK5CYII=';

interface Over {
  state?: (look: Look) => Partial<PanelState> | null;
  props?: (look: Look) => Partial<PanelProps>;
  prepare?(root: ParentNode): void;
}

export function panel(view: View, state: string, over: Over = {}): GalleryState {
  return {
    component: `panel-${view}`,
    state,
    surface: 'page',
    width: 380,
    draw: look => {
      const part = over.state?.(look);
      return (
        <Panel
          state={part === null ? null : panelState(look, part ?? {})}
          lost={false}
          view={view}
          path={[]}
          language={look.language}
          draft={null}
          sending={{ step: 'idle' }}
          copied={false}
          picture="idle"
          pointing="idle"
          sites={sites(look)}
          found={null}
          proof="#"
          on={noEvents}
          {...over.props?.(look)}
        />
      );
    },
    ...(over.prepare ? { prepare: over.prepare } : {}),
  };
}

const answeredOf = ({ write }: Look) => requests(write).find(({ answer }) => answer !== undefined)!;

const typeInto = (words: string) => (root: ParentNode) => {
  const field = root.querySelector<HTMLInputElement>('input[type=search]')!;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

const EMPTY: Partial<PanelState> = {
  today: null,
  progress: [],
  comingUp: [],
  roadmap: [],
  glossary: [],
  requests: [],
  shown: null,
  packs: [],
};

const strikeTwo = (root: ParentNode) => {
  const buttons = root.querySelectorAll<HTMLElement>('.parts button');
  buttons[0]?.click();
  setTimeout(() => root.querySelectorAll<HTMLElement>('.parts button')[2]?.click());
};

export const panelStates: GalleryState[] = [
  panel('today', 'with-answer', { state: look => ({ requests: requests(look.write) }) }),
  panel('today', 'plain', { state: () => ({ requests: [] }) }),
  panel('today', 'nothing', { state: () => ({ ...EMPTY }) }),
  panel('today', 'before-call', {
    state: ({ write }) => ({
      requests: [],
      lobby: {
        app: write('Meeting room', 'Mötesrum', 'غرفة الاجتماعات'),
        sees: write(
          'Your customer opens the link and is asked for camera and microphone. Whoever is not on the invitation waits until one of you lets them in.',
          'Kunden öppnar länken och får frågan om kamera och mikrofon. Den som inte står på inbjudan väntar tills någon av er släpper in.',
          'يفتح العميل الرابط ويُسأل عن الكاميرا والميكروفون.',
        ),
        steps: [
          write('Open the link in the invitation.', 'Öppna länken i inbjudan.', 'افتح الرابط في الدعوة.'),
          write(
            'Answer yes when the browser asks for camera and microphone.',
            'Svara ja när webbläsaren frågar om kamera och mikrofon.',
            'أجب بنعم عندما يسأل المتصفح.',
          ),
        ],
        camera: false,
        muted: true,
      },
    }),
  }),
  panel('today', 'before-call-unsaid', {
    state: ({ write }) => ({
      requests: [],
      lobby: {
        app: write('Meeting room', 'Mötesrum', 'غرفة الاجتماعات'),
        sees: null,
        steps: [],
        camera: null,
        muted: null,
      },
    }),
  }),
  panel('today', 'after-call', {
    state: ({ write }) => ({
      requests: [],
      afterCall: { app: 'meet/room', title: write('Meeting room', 'Mötesrum', 'غرفة الاجتماعات') },
    }),
  }),
  panel('today', 'quiet-in-call', {
    state: () => ({
      requests: [],
      inCall: true,
      settings: { language: 'auto', quiet: true, pushedPerDay: 1 },
      problems: [{ code: 'unreachable', about: 'tips.example.com', at: NOW }],
    }),
  }),
  panel('today', 'paused-by-it', {
    state: look => {
      const { policy } = panelState(look);
      return { requests: [], policy: { ...policy, paused: true } };
    },
  }),
  panel('today', 'thanked', {
    state: ({ write }) => ({
      requests: requests(write)
        .slice(0, 1)
        .map(each => ({
          ...each,
          thanked: true,
          tip: write('Go back one step', 'Gå tillbaka ett steg', 'الرجوع خطوة').words,
        })),
    }),
  }),
  panel('today', 'loading', { state: () => null }),
  panel('today', 'lost', { state: () => null, props: () => ({ lost: true }) }),
  panel('help', 'start', { state: () => ({ requests: [] }) }),
  panel('help', 'said-yes-to-a-pilot', {
    state: look => ({
      requests: [],
      pilots: panelState(look).pilots.map(each => ({ ...each, said: true })),
    }),
  }),
  panel('help', 'draft', { props: look => ({ draft: draft(look.write) }) }),
  panel('help', 'struck-out', { props: look => ({ draft: draft(look.write) }), prepare: strikeTwo }),
  panel('help', 'letter-by-letter', {
    props: look => ({ draft: draft(look.write) }),
    prepare: root => root.querySelector('.preview details')?.setAttribute('open', ''),
  }),
  panel('help', 'typed', {
    props: look => {
      const made = draft(look.write);
      const words = look.write(
        'The customer, [name], wants two dates. Which one counts?',
        'Kunden, [namn], vill ha två datum. Vilket gäller?',
        'العميل يريد تاريخين. أيهما يُحسب؟',
      ).words;
      return { draft: { ...made, request: { ...made.request, kind: 'concern', urgent: true, words } } };
    },
  }),
  panel('help', 'no-desk', { props: look => ({ draft: draft(look.write, { desk: null }) }) }),
  panel('help', 'nothing-known', {
    props: look => ({
      draft: draft(look.write, {
        known: {
          answers: [],
          tips: [],
          old: [],
          oldNames: [],
          terms: [],
          earlier: [],
          onDuty: null,
          champion: null,
          promise: null,
        },
      }),
    }),
  }),
  panel('help', 'asked-before', {
    props: look => {
      const made = draft(look.write);
      const { known, request } = made;
      const contact = 'ada@example.com';
      return {
        draft: {
          ...made,
          known: {
            ...known,
            answers: known.answers.map(each => ({ ...each, by: 'Karin Ek', day: '2026-10-19' })),
            earlier: requests(look.write).slice(0, 1),
            terms: panelState(look).glossary.slice(0, 1),
            onDuty: null,
            champion: { name: 'Amir Haddad, Malmö' },
          },
          prompts: {
            need: look.write(
              'What have you promised the customer, and for when?',
              'Vad har du lovat kunden, och till när?',
            ),
          },
          contact,
          request: { ...request, kind: 'concern', contact },
        },
      };
    },
  }),
  panel('help', 'masked-and-pictured', {
    props: look => {
      const made = draft(look.write);
      const masked = [
        { part: 'words', text: 'Eva Berg', kind: 'name' },
        { part: 'words', text: '070-174 06 12', kind: 'phone' },
        { part: 'element', text: 'Open Blue Harbour', kind: 'content' },
      ] as const;
      const request = {
        ...made.request,
        words: look.write('Ask [name], [phone]', 'Fråga [namn], [telefon]', '[name]').words,
        element: { role: 'button', name: look.write('Open [content]', 'Open [innehåll]').words },
        picture: { type: 'image/png' as const, width: 480, height: 270, data: SHOT },
      };
      return { draft: { ...made, masked: [...masked], request, whole: request } };
    },
  }),
  panel('help', 'nameless', {
    props: look => {
      const made = draft(look.write, { anonymous: true });
      const { place: _place, step: _step, ...rest } = made.request;
      const request = {
        ...rest,
        anonymous: true as const,
        pack: { ...rest.pack, serial: 0 },
        lastSteps: [],
        language: 'und',
        foothold: '',
      };
      return { draft: { ...made, request, whole: request } };
    },
  }),
  panel('help', 'mail-desk', {
    props: look => ({
      draft: draft(look.write, {
        desk: {
          kind: 'mail',
          name: 'Sales support',
          where: 'help@example.com',
          can: DESKS.mail,
          publishes: true,
        },
      }),
      sending: { step: 'handed', reference: 'K7-M2Q' },
    }),
  }),
  ...(['verdict', 'worry', 'pilot'] as const).map(kind =>
    panel('help', kind, {
      props: look => {
        const made = draft(look.write, { asks: false });
        const title = kind === 'pilot' ? 'The deal board on the phone' : 'The Friday sheet ends';
        const about = {
          kind: kind === 'pilot' ? ('pilot' as const) : ('change' as const),
          id: 'crm/x',
          title,
        };
        const request = {
          ...made.request,
          kind,
          words: '',
          page: '',
          ...(kind === 'verdict'
            ? { verdict: { me: 'partly' as const, customer: 'no' as const } }
            : { about }),
        };
        return { draft: { ...made, request, whole: request, ...(kind !== 'verdict' && { about }) } };
      },
    }),
  ),
  panel('help', 'after-call', {
    props: look => {
      const made = draft(look.write, { asks: false });
      const verdict = { customer: 'partly' as const };
      const request = { ...made.request, kind: 'verdict' as const, words: '', page: '', verdict };
      return { draft: { ...made, request, whole: request } };
    },
  }),
  panel('help', 'too-long', {
    props: look => ({
      draft: draft(look.write, { typed: { words: 'x'.repeat(5_001), scenario: '', need: '', tried: '' } }),
      picture: 'not allowed',
      pointing: 'no page',
    }),
  }),
  panel('help', 'failed', { props: look => ({ draft: draft(look.write), sending: { step: 'failed' } }) }),
  panel('help', 'answer-opened', {
    props: look => ({ path: [answeredOf(look).id], draft: draft(look.write, { untouched: true }) }),
  }),
  panel('help', 'sent', {
    state: look => ({ requests: requests(look.write) }),
    props: look => ({ sending: { step: 'saved', reference: answeredOf(look).reference } }),
  }),
  panel('help', 'saved', { props: () => ({ sending: { step: 'saved', reference: 'P3-W8D' } }) }),
  panel('progress', 'all-states'),
  panel('progress', 'nothing', { state: () => ({ ...EMPTY }) }),
  panel('coming', 'two'),
  panel('coming', 'late-and-dropped', {
    state: look => {
      const [late, dropped] = panelState(look).roadmap;
      const { delivered: _delivered, ...open } = dropped!;
      const why = look.write(
        'Too few of you would use it.',
        'För få av er skulle använda det.',
        'قليل منكم سيستخدمه.',
      );
      return {
        comingUp: [],
        roadmap: [
          { ...late!, dates: late!.dates.slice(0, 1), late: true },
          { ...open, dropped: { said: '2026-09-20', why } },
        ],
      };
    },
  }),
  panel('coming', 'nothing', { state: () => ({ ...EMPTY }) }),
  panel('search', 'words'),
  panel('search', 'no-words', { state: () => ({ ...EMPTY }) }),
  panel('search', 'found', { props: ({ write }) => ({ found: foundBy(write) }), prepare: typeInto('stat') }),
  panel('search', 'nothing-found', { props: () => ({ found: [] }), prepare: typeInto('quota') }),
  panel('reason', 'with-others'),
  panel('reason', 'no-others', {
    state: look => ({ shown: { ...panelState(look).shown!, others: [] } }),
  }),
  panel('reason', 'nothing', { state: () => ({ ...EMPTY }) }),
  panel('settings', 'lowered-by-it'),
  panel('settings', 'set-by-nobody', {
    state: look => {
      const { policy, packs } = panelState(look);
      return {
        policy: { ...policy, sources: [], team: null, deskName: null, deskHost: null, pushedPerDay: null },
        packs: packs.slice(0, 1).map(each => ({ ...each, trial: true })),
      };
    },
  }),
  panel('settings', 'nothing', { state: () => ({ ...EMPTY }), props: () => ({ sites: [] }) }),
  panel('problems', 'none'),
  panel('problems', 'with-a-reason', {
    state: () => ({
      problems: [
        {
          code: 'bad policy',
          about: 'helpDesk.url',
          at: NOW,
          fault: { code: 'wrong form', form: 'secure address' },
        },
      ],
    }),
  }),
  panel('problems', 'every-code', {
    state: () => ({
      problems: (Object.keys(problemWords.en) as ProblemCode[]).map(code => ({
        code,
        about: code === 'target missing' ? 'Next step' : 'tips.example.com',
        at: NOW,
        ...(code === 'target missing' && {
          text: { words: 'Click the plus and write the next step.', lang: 'en' },
        }),
      })),
    }),
  }),
];
