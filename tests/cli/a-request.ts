/** A request as the extension sends it. */
export function aRequest(changes: object = {}) {
  return {
    v: 1,
    id: '0b8f3b0e-6d3c-4c9b-9a53-1f2e3d4c5b6a',
    reference: 'RIVER-19',
    kind: 'question',
    urgent: false,
    words: 'Where did the report go?',
    app: 'Sales CRM',
    page: '/#/deals',
    element: { role: 'button', name: 'New deal' },
    pack: { id: 'acme-crm', serial: 4 },
    lastSteps: ['Deal board'],
    language: 'en',
    foothold: '0.1.0',
    ...changes,
  };
}
