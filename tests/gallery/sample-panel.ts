import { DESKS } from '../../utils/core/help/desk';
import type { Mastery } from '../../utils/core/mastery/outcome';
import type { Found, HelpDraft, PanelState, Progress, RequestView } from '../../utils/messages/panel-state';
import type { Look } from './gallery-state';
import type { Write } from './sample-text';

/** The gallery's own "now": pictures are the same each day. */
export const NOW = Date.UTC(2026, 10, 3, 9, 30);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export function request(over: Partial<RequestView> = {}): RequestView {
  return {
    id: 'r1',
    reference: 'K7-M2Q',
    kind: 'question',
    words: '',
    element: { role: 'button', name: 'Next step' },
    at: NOW - 2 * HOUR,
    thanked: false,
    state: 'sent',
    attempts: 1,
    desk: 'Sales support',
    ...over,
  };
}

export function requests(write: Write): RequestView[] {
  const say = (en: string, sv: string, ar: string) => write(en, sv, ar).words;
  return [
    request({
      id: 'answered',
      reference: 'B4-T9X',
      state: 'answered',
      words: say(
        'Can I go back one step when the customer changes their mind?',
        'Kan jag gå tillbaka ett steg när kunden ändrar sig?',
        'هل أستطيع الرجوع خطوة؟',
      ),
      answer: {
        words: say(
          'Yes. Hold the button for a second and choose the step. The date stays.',
          'Ja. Håll knappen nedtryckt en sekund och välj steget. Datumet är kvar.',
          'نعم. اضغط مطوّلاً ثم اختر الخطوة.',
        ),
        at: NOW - HOUR,
        by: 'Amir Haddad',
      },
    }),
    request({ id: 'seen', reference: 'K7-M2Q', state: 'seen' }),
    request({
      id: 'queued',
      reference: 'P3-W8D',
      state: 'failed',
      attempts: 2,
      failure: { code: 'unreachable' },
      next: NOW + 120_000,
      unsent: draft(write).request,
    }),
    request({
      id: 'dead',
      reference: 'H5-N1C',
      kind: 'bug',
      state: 'dead',
      attempts: 1,
      failure: { code: 'refused', status: 403 },
      unsent: draft(write).request,
    }),
  ];
}

export function draft(write: Write, over: Partial<HelpDraft> = {}): HelpDraft {
  const captured: HelpDraft['request'] = {
    v: 1,
    id: '5d1c0b6e-9f0d-4b57-8b36-0e6f3f1f0a11',
    reference: 'K7-M2Q',
    kind: 'question',
    urgent: false,
    words: '',
    app: 'CRM',
    page: '/deals/…/show',
    element: { role: 'button', name: 'Next step' },
    place: {
      at: [620, 210, 110, 50],
      parts: [
        { role: 'banner', at: [0, 0, 1000, 80] },
        { role: 'navigation', at: [0, 80, 180, 920] },
        { role: 'main', at: [180, 80, 820, 920] },
      ],
    },
    feature: 'Next step',
    step: { walkthrough: 'Plan the next call', n: 2, of: 3 },
    pack: { id: 'crm', serial: 12 },
    lastSteps: ['Deal list', 'Call list'],
    language: 'en',
    foothold: '0.1.0',
  };
  return {
    id: 'd1',
    known: {
      answers: [
        {
          id: 'who-sees',
          near: 'element',
          question: write(
            'Who sees the date I choose?',
            'Vem ser datumet jag väljer?',
            'من يرى التاريخ الذي أختاره؟',
          ),
          answer: write(
            'You and your manager, for 90 days. It is in no report.',
            'Du och din chef, i 90 dagar. Det finns inte med i någon rapport.',
            'أنت ومديرك لمدة 90 يوماً.',
          ),
        },
      ],
      tips: [
        {
          title: write('Move the deal with Next step', 'Flytta affären med Nästa steg', 'انقل الصفقة'),
          body: write(
            'Press Next step when the customer has answered.',
            'Tryck på Nästa steg när kunden har svarat.',
            'اضغط عندما يرد العميل.',
          ),
        },
      ],
      old: [
        {
          title: write('Next step has its own button', 'Nästa steg har en egen knapp', 'زر للخطوة التالية'),
          before: write(
            'You opened the deal, pressed Edit and chose the stage in a list.',
            'Du öppnade affären, tryckte på Redigera och valde steg i en lista.',
            'كنت تفتح الصفقة وتضغط تعديل.',
          ),
          now: write('One press on the deal itself.', 'Ett tryck på själva affären.', 'ضغطة واحدة.'),
          lands: '2026-10-01',
        },
      ],
      oldNames: [write('Change stage', 'Byt fas', 'تغيير المرحلة')],
      terms: [],
      earlier: [],
      promise: {
        hours: 4,
        share: 0.9,
        median: 38,
        lastMonth: { answers: 41, within: 38, kept: true },
      },
      onDuty: {
        who: write('Karin Ek, sales support', 'Karin Ek, säljstöd', 'Karin Ek'),
        until: '2026-11-14',
        hours: '8–17',
      },
      champion: { name: 'Amir Haddad, Malmö', contact: 'mailto:amir@example.com' },
    },
    desk: { kind: 'webhook', name: 'Sales support', where: 'help.example.com', can: DESKS.webhook },
    untouched: false,
    asks: true,
    request: captured,
    exact: JSON.stringify(captured),
    typed: { words: '', scenario: '', need: '', tried: '' },
    contact: '',
    anonymous: false,
    strike: [],
    keep: [],
    masked: [],
    prompts: {},
    whole: captured,
    ...over,
  };
}

const mastery = (over: Partial<Mastery>): Mastery => ({
  state: 'practising',
  unaided: 0,
  aided: 0,
  days: 0,
  needs: { successes: 5, days: 3 },
  ...over,
});

function progress(write: Write): Progress[] {
  const app = write('CRM', 'CRM', 'CRM');
  return [
    {
      feature: 'crm/next-step',
      title: write('Next step', 'Nästa steg', 'الخطوة التالية'),
      purpose: write(
        'A forecast nobody has to ask you about',
        'En prognos som ingen behöver fråga dig om',
        'توقّع واضح',
      ),
      app,
      mastery: mastery({ unaided: 3, aided: 1, days: 2, lastUse: NOW - DAY }),
    },
    {
      feature: 'crm/call-list',
      title: write('Shared call list', 'Gemensam ringlista', 'قائمة المكالمات'),
      purpose: write(
        'No customer is called twice',
        'Ingen kund blir uppringd två gånger',
        'لا يُتصل بعميل مرتين',
      ),
      app,
      mastery: mastery({ state: 'changed', unaided: 8, days: 5, lastUse: NOW - 6 * DAY }),
    },
    {
      feature: 'crm/notes',
      title: write('Notes by voice', 'Anteckningar med rösten', 'ملاحظات صوتية'),
      purpose: write('Write it down before you forget', 'Få ner det innan du glömmer', 'دوّن قبل أن تنسى'),
      app,
      mastery: mastery({ state: 'introduced' }),
    },
    {
      feature: 'crm/filter',
      title: write('My own filters', 'Egna filter', 'مرشّحاتي'),
      purpose: write('Start the day where you left it', 'Börja dagen där du slutade', 'ابدأ من حيث توقّفت'),
      app,
      mastery: mastery({ state: 'mastered', unaided: 5, days: 3, lastUse: NOW - DAY }),
    },
    {
      feature: 'crm/quote',
      title: write('Quote from the deal', 'Offert från affären', 'عرض سعر'),
      purpose: write('The price is right the first time', 'Priset blir rätt första gången', 'السعر صحيح'),
      app,
      mastery: mastery({ state: 'resting', unaided: 6, days: 4, lastUse: NOW - 110 * DAY }),
    },
    {
      feature: 'crm/import',
      title: write('Import contacts', 'Läs in kontakter', 'استيراد'),
      purpose: write('Bring your own list', 'Ta med din egen lista', 'أحضر قائمتك'),
      app,
      mastery: mastery({ state: 'new' }),
    },
  ];
}

export function panelState({ language, write }: Look, over: Partial<PanelState> = {}): PanelState {
  return {
    language,
    now: NOW,
    settings: { language: 'auto', quiet: false, pushedPerDay: 1 },
    today: {
      feature: 'crm/next-step',
      rehearse: 'crm/walkthrough/next-step',
      title: write(
        'Move the deal with Next step',
        'Flytta affären med Nästa steg',
        'انقل الصفقة بزر الخطوة التالية',
      ),
      purpose: write(
        'A forecast nobody has to ask you about',
        'En prognos som ingen behöver fråga dig om',
        'توقّع واضح',
      ),
      app: write('CRM', 'CRM', 'CRM'),
      because: { rule: 'next small thing', value: 4, practising: 1 },
    },
    progress: progress(write),
    lately: {
      kind: 'later',
      title: write('Log the call', 'Logga samtalet', 'سجّل المكالمة'),
      at: NOW - 3_600_000,
    },
    comingUp: [
      {
        id: 'a',
        preview: true,
        title: write('The old report page closes', 'Den gamla rapportsidan stängs', 'إغلاق صفحة التقارير'),
        body: write(
          'Your saved reports move by themselves. You find them under Reports, My own.',
          'Dina sparade rapporter flyttas av sig själva. Du hittar dem under Rapporter, Mina egna.',
          'تنتقل تقاريرك تلقائياً.',
        ),
        lands: '2026-11-12',
        daysLeft: 9,
        notice: 12,
        news: true,
        oldWayEnds: '2026-11-30',
      },
      {
        id: 'b',
        title: write('One calendar for calls', 'En kalender för samtal', 'تقويم واحد'),
        body: write(
          'Calls and meetings in one place.',
          'Samtal och möten på ett ställe.',
          'المكالمات والاجتماعات معاً.',
        ),
        lands: '2026-12-03',
        daysLeft: 30,
        notice: 45,
        news: false,
      },
    ],
    roadmap: [
      {
        id: 'c',
        title: write('Notes without a network', 'Anteckningar utan nät', 'ملاحظات دون شبكة'),
        body: write(
          'Written on the train, saved at the office.',
          'Skrivna på tåget, sparade på kontoret.',
          'تُكتب في القطار وتُحفظ في المكتب.',
        ),
        dates: [
          { said: '2026-06-01', from: '2026-09-01', until: '2026-10-31' },
          {
            said: '2026-09-15',
            from: '2027-01-01',
            until: '2027-03-31',
            why: write(
              'Two phones lost notes in the trial.',
              'Två telefoner tappade anteckningar i provet.',
              'فقد هاتفان ملاحظات أثناء التجربة.',
            ),
          },
        ],
        late: false,
      },
      {
        id: 'd',
        title: write('Search in old deals', 'Sök i gamla affärer', 'البحث في الصفقات القديمة'),
        body: write('All years, not two.', 'Alla år, inte två.', 'كل السنوات.'),
        dates: [{ said: '2026-05-04', from: '2026-09-01', until: '2026-09-30' }],
        delivered: '2026-09-22',
        late: false,
      },
    ],
    glossary: [
      {
        term: write('Weighted pipeline', 'Viktad pipeline', 'الأنبوب الموزون'),
        definition: write(
          'The sum of open deals, each times its chance to close.',
          'Summan av öppna affärer, var och en gånger sin chans att gå i lås.',
          'مجموع الصفقات المفتوحة مضروبة في احتمالها.',
        ),
        agreed: { sales: 'Lena Ström', ops: 'Karin Ek' },
      },
      {
        term: write('Active customer', 'Aktiv kund', 'عميل نشط'),
        definition: write(
          'Has bought in the last 12 months.',
          'Har köpt de senaste 12 månaderna.',
          'اشترى خلال 12 شهراً.',
        ),
        agreed: null,
      },
    ],
    pilots: [
      {
        id: 'crm/phone-board',
        title: write('The deal board on the phone', 'Affärstavlan i telefonen', 'لوحة الصفقات'),
        body: write(
          'Three weeks, ten minutes a week to say what is missing.',
          'Tre veckor, tio minuter i veckan för att säga vad som saknas.',
          'ثلاثة أسابيع.',
        ),
        until: '2026-12-15',
        said: false,
      },
    ],
    owed: [
      {
        id: 'friday-sheet',
        to: 'worries',
        title: write('The Friday sheet ends', 'Fredagslistan slutar', 'نهاية جدول الجمعة'),
        due: '2026-11-20',
        late: false,
      },
      {
        id: 'dashboard',
        to: 'verdicts',
        title: write('The new dashboard', 'Den nya panelen', 'اللوحة الجديدة'),
        due: '2026-10-20',
        late: false,
        reply: {
          words: write(
            'Twelve of you said it is slow with a customer. It is faster from 1 December.',
            'Tolv av er sa att den är långsam med kund. Den blir snabbare från 1 december.',
            'ستكون أسرع.',
          ),
          by: 'Karin Ek',
          day: '2026-10-19',
        },
      },
    ],
    requests: requests(write),
    shown: {
      title: write('Move the deal with Next step', 'Flytta affären med Nästa steg', 'انقل الصفقة'),
      because: { rule: 'next small thing', value: 4, practising: 1 },
      others: [
        {
          item: 'crm/tip/quote',
          title: write('Quote from the deal', 'Offert från affären', 'عرض سعر').words,
          verdict: 'later',
          because: { rule: 'needs another first', feature: 'crm/next-step' },
        },
        {
          item: 'crm/tip/filter',
          title: write('My own filters', 'Egna filter', 'مرشّحاتي').words,
          verdict: 'never',
          because: { rule: 'mastered', unaided: 5, days: 3 },
        },
      ],
    },
    problems: [],
    packs: [
      {
        id: 'crm',
        title: write('Tips for the CRM', 'Tips för CRM', 'نصائح'),
        owner: 'Sales support',
        serial: 12,
        expires: '2027-01-31T00:00:00Z',
        stale: false,
      },
      {
        id: 'meet',
        title: write('Tips for meetings', 'Tips för möten', 'نصائح الاجتماعات'),
        owner: 'IT',
        serial: 3,
        expires: '2026-10-31T00:00:00Z',
        stale: true,
      },
    ],
    apps: [
      { id: 'crm/crm', title: write('CRM', 'CRM', 'CRM'), addresses: ['https://crm.example.com/*'] },
      {
        id: 'crm/meet',
        title: write('Meeting room', 'Mötesrum', 'غرفة الاجتماعات'),
        addresses: ['https://meet.example.com/*'],
      },
    ],
    policy: {
      paused: false,
      deskName: 'Sales support',
      deskHost: 'help.example.com',
      pushedPerDay: 2,
      sources: [{ name: 'crm', host: 'packs.example.com', keys: ['it-2026', 'champions'], needed: 2 }],
      team: 'Inside sales',
      trials: true,
      authoring: true,
    },
    inCall: false,
    lobby: null,
    afterCall: null,
    ...over,
  };
}

export const foundBy = (write: Write): Found[] => [
  {
    kind: 'feature',
    title: write('Stage', 'Steg', 'المرحلة'),
    text: write(
      'The forecast counts your deal where it really is.',
      'Prognosen räknar affären där den verkligen är.',
      'تحسب التوقعات صفقتك حيث هي فعلاً.',
    ),
    by: write('Status', 'Status', 'الحالة').words,
  },
  {
    kind: 'word',
    title: write('Start date', 'Startdatum', 'تاريخ البدء'),
    text: write(
      'The day the customer first pays.',
      'Dagen då kunden betalar första gången.',
      'يوم أول دفعة من العميل.',
    ),
    agreed: null,
  },
];
