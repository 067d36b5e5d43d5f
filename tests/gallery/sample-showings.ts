import type {
  FieldShowing,
  StepShowing,
  Term,
  TipShowing,
  WhyCard,
  WhyShowing,
} from '../../utils/messages/showing';
import type { Write } from './sample-text';

export function tip(write: Write, over: Partial<TipShowing> = {}): TipShowing {
  return {
    kind: 'tip',
    token: 'tip',
    form: 'card',
    owner: 'Sales support',
    title: write(
      'Move the deal with Next step',
      'Flytta affären med Nästa steg',
      'انقل الصفقة بزر الخطوة التالية',
    ),
    body: write(
      'Press Next step when the customer has answered. The forecast follows at once, so nobody has to ask you.',
      'Tryck på Nästa steg när kunden har svarat. Prognosen följer med direkt, så ingen behöver fråga dig.',
      'اضغط «الخطوة التالية» عندما يرد العميل. يتحدّث التوقّع فوراً فلا يحتاج أحد إلى سؤالك.',
    ),
    change: false,
    walkthrough: false,
    ...over,
  };
}

export function step(write: Write, over: Partial<StepShowing> = {}): StepShowing {
  return {
    kind: 'step',
    token: 'step',
    n: 2,
    of: 3,
    owner: 'Sales support',
    title: write('Choose the day of the next call', 'Välj dag för nästa samtal', 'اختر يوم المكالمة القادمة'),
    body: write(
      'Pick the day you and the customer agreed on. It shows in your week and nobody else’s.',
      'Välj den dag du och kunden har kommit överens om. Den syns i din vecka och ingen annans.',
      'اختر اليوم الذي اتفقت عليه مع العميل. يظهر في أسبوعك وحدك.',
    ),
    fallback: write(
      'Open a deal first: the field stands at the top of its page.',
      'Öppna en affär först: fältet finns högst upp på dess sida.',
      'افتح صفقة أولاً: الحقل في أعلى صفحتها.',
    ),
    advance: { on: 'address', is: '/' },
    ...over,
  };
}

export function whyCard(write: Write, over: Partial<WhyCard> = {}): WhyCard {
  return {
    title: write('Stage is now Next step', 'Fas heter nu Nästa steg', 'المرحلة أصبحت «الخطوة التالية»'),
    lands: '2026-11-03',
    before: write(
      'You picked one of nine stages from a list.',
      'Du valde en av nio faser i en lista.',
      'كنت تختار مرحلة من تسع في قائمة.',
    ),
    now: write(
      'One button moves the deal and keeps the date.',
      'En knapp flyttar affären och sparar datumet.',
      'زر واحد ينقل الصفقة ويحفظ التاريخ.',
    ),
    why: write(
      'Two of three deals stood in the wrong stage at month end, and you were called about each.',
      'Två av tre affärer stod i fel fas vid månadsslutet, och ni blev uppringda om var och en.',
      'كانت صفقتان من كل ثلاث في مرحلة خاطئة آخر الشهر.',
    ),
    evidence: write(
      'In Malmö’s trial one deal in ten stood wrong.',
      'I Malmös prov stod en affär av tio fel.',
      'في تجربة مالمو كانت صفقة من عشر خاطئة.',
    ),
    purpose: write('No customer waits unseen.', 'Ingen kund väntar osedd.', 'لا ينتظر عميل دون أن يُرى.'),
    decidedBy: write(
      'Sales ops, with four reps from Malmö',
      'Säljstöd, med fyra säljare från Malmö',
      'عمليات المبيعات مع أربعة مندوبين',
    ),
    number: write(
      'Nothing changes in how your quota is counted.',
      'Inget ändras i hur din kvot räknas.',
      'لا يتغيّر شيء في حساب حصتك.',
    ),
    audience: {
      who: write('You and your manager', 'Du och din chef', 'أنت ومديرك'),
      howLong: write('90 days', '90 dagar', '90 يوماً'),
      comesBack: write(
        'Your week plans itself from the dates',
        'Din vecka planeras av datumen',
        'يخطّط أسبوعك من التواريخ',
      ),
      vouchedBy: 'Karin Ek',
      since: '2026-10-01',
    },
    staying: { kind: 'trial', until: '2027-01-31', review: '2027-01-15' },
    cannotYet: write(
      'Deals with two buyers need two steps',
      'Affärer med två köpare kräver två steg',
      'الصفقات ذات المشتريين تحتاج خطوتين',
    ),
    buildsOn: write(
      'The shared call list from this spring',
      'Den gemensamma ringlistan från i våras',
      'قائمة المكالمات المشتركة',
    ),
    ask: { name: 'Amir Haddad, Malmö', contact: 'mailto:amir@example.com' },
    worries: [
      {
        worry: write('Will my history be lost?', 'Försvinner min historik?', 'هل سيضيع سجلّي؟'),
        answer: write(
          'No. Every old stage stands under History.',
          'Nej. Varje gammal fas finns under Historik.',
          'لا. كل مرحلة قديمة في السجلّ.',
        ),
      },
      {
        worry: write(
          'Is this used to rank us?',
          'Används det för att rangordna oss?',
          'هل يُستخدم هذا لترتيبنا؟',
        ),
        answer: null,
      },
    ],
    reverses: null,
    unlearn: null,
    reversedBy: null,
    field: write(
      'Two weeks of double entry in October',
      'Två veckors dubbelarbete i oktober',
      'أسبوعان من العمل المزدوج',
    ),
    makers: write(
      'Nine stages meant nine things to nine teams',
      'Nio faser betydde nio saker för nio lag',
      'تسع مراحل بمعانٍ مختلفة',
    ),
    because: write(
      'The date can be left empty: Malmö asked',
      'Datumet får vara tomt: Malmö bad om det',
      'يمكن ترك التاريخ فارغاً',
    ),
    ...over,
  };
}

export function why(write: Write, over: Partial<WhyCard> = {}): WhyShowing {
  return { kind: 'why', back: false, token: 'why', owner: 'Sales support', card: whyCard(write, over) };
}

/** A field of an app, as its badge's card tells of it. */
export function field(write: Write, audience: Partial<FieldShowing['audience']> = {}): FieldShowing {
  return {
    kind: 'field',
    token: 'field',
    anchor: { v: 1, role: 'textbox', name: 'Note' },
    owner: 'Sales support',
    title: write('Note', 'Anteckning', 'ملاحظة'),
    champion: CHAMPION,
    audience: { ...whyCard(write).audience, ...audience },
  };
}

export const CHAMPION = { name: 'Amir Haddad, Malmö', contact: 'mailto:amir@example.com' };

/** A word of the glossary, agreed or only proposed. */
export function term(write: Write, agreed = true): Term {
  return {
    term: write('Forecast', 'Prognos', 'التوقّع'),
    definition: write(
      'What we say today comes in this month: won deals, and open ones by the share of their stage.',
      'Det vi i dag säger kommer in den här månaden: vunna affärer, och öppna med andelen för sitt steg.',
      'ما نقول اليوم إنه سيدخل هذا الشهر.',
    ),
    agreed: agreed ? { sales: 'Karin Ek', ops: 'Jon Berg' } : null,
  };
}

/** A still of a screen, drawn: grey boxes where values would stand. */
export function aScreen(shade: string): string {
  const boxes = [0, 1, 2]
    .map(
      n =>
        `<rect x="${24 + n * 200}" y="96" width="180" height="${80 + n * 60}" rx="8" fill="#fff" stroke="#c5cad3"/>`,
    )
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400" fill="#f2f4f7"/><rect width="640" height="56" fill="${shade}"/><rect x="500" y="12" width="120" height="32" rx="6" fill="#fff"/>${boxes}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** A card whose pack declared only what the format asks for. */
export const UNDECLARED: Partial<WhyCard> = {
  evidence: null,
  decidedBy: null,
  number: null,
  audience: { who: null, howLong: null, comesBack: null, vouchedBy: null, since: null },
  staying: null,
  cannotYet: null,
  buildsOn: null,
  ask: null,
  worries: [],
  field: null,
  makers: null,
  because: null,
};
