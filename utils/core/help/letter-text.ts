import type { HelpRequest } from './request';

const KINDS: Record<HelpRequest['kind'], string> = {
  question: 'Question',
  concern: 'Concern',
  bug: 'Bug',
  worry: 'Worry',
  verdict: 'Verdict',
  pilot: 'Volunteer',
  thanks: 'Thanks',
};

/** One line for a subject or title, without what the rep wrote: a subject is read by more people than a body. */
export function subjectOf({ kind, app, feature, reference, urgent }: HelpRequest): string {
  const about = [app, feature].filter(part => part !== undefined && part !== '').join(', ');
  return `${urgent ? 'Now: ' : ''}${KINDS[kind]}: ${about} [${reference}]`;
}

/** The whole request as plain text, a part a line, for desks that take no structure. In English, as all field names. */
export function letterText(request: HelpRequest): string {
  const { element, step, verdict } = request;
  const parts: [string, string | undefined][] = [
    ['Kind', KINDS[request.kind]],
    ['With a customer now', request.urgent ? 'yes' : undefined],
    ['Without a name', request.anonymous ? 'yes' : undefined],
    ['In the middle of', request.scenario],
    ['The customer needs', request.need],
    ['Tried', request.tried],
    ['About', request.about?.title],
    ['Works for the rep', verdict?.me],
    ['Works for the customer', verdict?.customer],
    ['To be reached', request.contact],
    ['App', request.app],
    ['Page', request.page],
    ['Element', element && `${element.name} (${element.role})`],
    ['Feature', request.feature],
    ['Step', step && `${step.walkthrough}, ${step.n} of ${step.of}`],
    ['Used last', request.lastSteps.join(', ')],
    ['Tips', request.anonymous ? request.pack.id : `${request.pack.id} ${request.pack.serial}`],
    ['Language', request.anonymous ? '' : request.language],
    ['Foothold', request.foothold],
    ['Reference', request.reference],
    ['Id', request.id],
  ];
  const lines = parts.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return [...(request.words === '' ? [] : [request.words, '']), ...lines].join('\n');
}
