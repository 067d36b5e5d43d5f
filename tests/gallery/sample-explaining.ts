import type { Decision, NumberCase, Rehearsal, StillView } from '../../utils/messages/explaining';
import { aScreen, CHAMPION } from './sample-showings';
import type { Write } from './sample-text';

export function still(write: Write, shade = '#1f5fbf'): StillView {
  return {
    title: write('The deal board', 'Affärstavlan', 'لوحة الصفقات'),
    width: 640,
    height: 400,
    picture: aScreen(shade),
    areas: [
      {
        id: 'add',
        name: write('New deal', 'Ny affär', 'صفقة جديدة'),
        does: write(
          'It opens the form for a new deal.',
          'Den öppnar formuläret för en ny affär.',
          'يفتح النموذج.',
        ),
        x: 500,
        y: 12,
        width: 120,
        height: 32,
      },
      {
        id: 'card',
        name: write('A deal', 'En affär', 'صفقة'),
        does: write('It opens the deal.', 'Den öppnar affären.', 'يفتح الصفقة.'),
        x: 24,
        y: 96,
        width: 180,
        height: 80,
      },
    ],
  };
}

export function rehearsal(write: Write, language: string): Rehearsal {
  return {
    language,
    title: write('Add a deal', 'Lägg upp en affär', 'أضف صفقة'),
    owner: 'Sales support',
    champion: CHAMPION,
    stills: [still(write)],
    steps: [
      {
        title: write('Open a new deal', 'Öppna en ny affär', 'افتح صفقة جديدة'),
        body: write(
          'The button stands at the top right.',
          'Knappen finns högst upp till höger.',
          'الزر في الأعلى.',
        ),
        still: 0,
        area: 'add',
      },
      {
        title: write('Open it again', 'Öppna den igen', 'افتحها مجدداً'),
        body: write(
          'Your deal stands in the first column.',
          'Din affär står i första kolumnen.',
          'في العمود الأول.',
        ),
        still: 0,
        area: 'card',
      },
    ],
  };
}

export function numberCase(write: Write, language: string): NumberCase {
  return {
    language,
    title: write('Commission steps at 10 000', 'Provisionen får ett steg vid 10 000', 'العمولة'),
    lands: '2026-11-03',
    owner: 'Sales support',
    champion: CHAMPION,
    number: write(
      'An invoice of 10 000 or more counts 9 % instead of 8 %.',
      'En faktura på 10 000 eller mer räknas till 9 % i stället för 8 %.',
      'تُحتسب الفاتورة 9 %.',
    ),
    result: write('Commission for the month', 'Provision för månaden', 'عمولة الشهر'),
    unit: 'kr',
    figures: [
      { id: 'invoiced', name: write('Invoiced', 'Fakturerat', 'المفوتر'), unit: 'kr', onPage: true },
      { id: 'returned', name: write('Returned', 'Returer', 'المرتجع'), unit: 'kr', onPage: true },
    ],
    before: { percent: 8, of: { minus: ['invoiced', 'returned'] } },
    now: {
      if: { minus: ['invoiced', 'returned'] },
      atLeast: 10_000,
      give: { round: { percent: 9, of: { minus: ['invoiced', 'returned'] } }, to: 10 },
      otherwise: { percent: 8, of: { minus: ['invoiced', 'returned'] } },
    },
  };
}

export function decisions(write: Write): Decision[] {
  const one = {
    app: write('The CRM', 'CRM:et', 'النظام'),
    decidedBy: write('Sales ops, with four reps', 'Säljstöd, med fyra säljare', 'عمليات المبيعات'),
    reverses: null,
    reversedBy: null,
    unlearn: null,
    before: null,
    now: null,
  };
  const first = {
    title: write('Stage is now Next step', 'Fas heter nu Nästa steg', 'المرحلة'),
    lands: '2026-11-03',
  };
  const back = {
    title: write('Stages are back', 'Faserna är tillbaka', 'عادت المراحل'),
    lands: '2027-02-01',
  };
  return [
    {
      ...one,
      ...back,
      item: 'crm/change/back',
      why: write(
        'Two teams could not plan without them.',
        'Två lag kunde inte planera utan dem.',
        'لم يستطع فريقان.',
      ),
      staying: { kind: 'permanent' },
      reverses: first,
      unlearn: write('Do not fill in Next step.', 'Fyll inte i Nästa steg.', 'لا تملأه.'),
    },
    {
      ...one,
      ...first,
      item: 'crm/change/first',
      why: write('Deals stood in the wrong stage.', 'Affärer stod i fel fas.', 'مرحلة خاطئة.'),
      staying: { kind: 'trial', until: '2027-01-31' },
      reversedBy: back,
      before: still(write, '#5b6472'),
      now: still(write),
    },
    {
      ...one,
      item: 'crm/change/tasks',
      title: write('Tasks stand with the contact', 'Uppgifter finns hos kontakten', 'المهام'),
      lands: '2026-03-02',
      why: write('Promises were kept in notebooks.', 'Löften stod i block.', 'الوعود في الدفاتر.'),
      decidedBy: null,
      staying: null,
    },
  ];
}
