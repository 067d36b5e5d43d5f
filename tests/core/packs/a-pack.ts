import { PACK_FORMAT, packSchema, type Bundle, type Pack } from '../../../utils/core/packs/pack';
import { generateKeys, signBundle } from '../../../utils/core/packs/sign';
import type { Installed, Trust } from '../../../utils/core/packs/verify';

export const NOW = Date.parse('2026-09-01T08:00:00Z');
const DAY = 86_400_000;

/** The smallest pack that says something. */
export const aPack: Pack = packSchema.parse({
  id: 'acme-crm',
  title: { en: 'Acme CRM', sv: 'Acme CRM' },
  owner: 'Sales operations',
  apps: [
    { id: 'crm', title: { en: 'CRM', sv: 'CRM' }, kind: 'crm', addresses: ['https://crm.example.com/*'] },
  ],
  champions: [{ id: 'mia', name: 'Mia Ek' }],
  features: [
    {
      id: 'deal-board',
      app: 'crm',
      title: { en: 'Deal board', sv: 'Affärstavla' },
      purpose: { en: 'See which customer waits for you.', sv: 'Se vilken kund som väntar på dig.' },
      value: 4,
      success: [{ result: { on: 'address', is: '/deals' } }],
    },
  ],
  tips: [
    {
      id: 'open-board',
      feature: 'deal-board',
      title: { en: 'Your deals in one view', sv: 'Dina affärer i en vy' },
      body: {
        en: 'Open Deals to see who waits for an answer.',
        sv: 'Öppna Affärer och se vem som väntar på svar.',
      },
      anchor: { v: 1, role: 'link', name: 'Deals' },
      owner: 'Mia Ek',
      review: '2027-03-01',
    },
  ],
});

export function aBundle(changes: Partial<Bundle> = {}): Bundle {
  return {
    format: PACK_FORMAT,
    source: 'acme',
    serial: 7,
    issued: new Date(NOW - DAY).toISOString(),
    expires: new Date(NOW + 90 * DAY).toISOString(),
    pack: aPack,
    ...changes,
  };
}

export const it = await generateKeys('it');
export const champion = await generateKeys('champion');
export const stranger = await generateKeys('stranger');

export function trust(changes: Partial<Trust> = {}): Trust {
  return { source: 'acme', keys: [it.public, champion.public], threshold: 1, ...changes };
}

export function aSignedPack(changes: Partial<Bundle> = {}, keys = [it]) {
  return signBundle(aBundle(changes), keys);
}

export const none: Installed | null = null;
