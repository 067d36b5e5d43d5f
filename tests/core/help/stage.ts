import { referenceOf } from '../../../utils/core/help/reference';
import type { HelpRequest } from '../../../utils/core/help/request';

/** A help request as it is drafted from the page, before redaction. */
export function draft(more: Partial<HelpRequest> = {}): HelpRequest {
  const id = more.id ?? '3f1a9c58-2d64-4b7e-9f10-5a6b7c8d9e0f';
  return {
    v: 1,
    id,
    reference: referenceOf(id),
    kind: 'question',
    urgent: false,
    words: '',
    app: 'CRM',
    page: '/contacts/17/show',
    element: { role: 'button', name: 'Add note' },
    feature: 'sales/add-note',
    step: { walkthrough: 'first-note', n: 2, of: 3 },
    pack: { id: 'sales', serial: 4 },
    lastSteps: ['Add a note', 'Filter deals'],
    language: 'en',
    foothold: '0.1.0',
    ...more,
  };
}
