/** One row of a table, as the app asks for it. */
export type Row = Record<string, unknown>;

export const USER_ID = '00000000-0000-4000-8000-000000000001';

const FIRST = ['Ada', 'Bo', 'Cleo', 'Dag', 'Eva', 'Finn', 'Greta', 'Hugo', 'Ines', 'Jon'];
const LAST = ['Alm', 'Berg', 'Dahl', 'Ek', 'Falk', 'Gran', 'Holm', 'Lind', 'Moe', 'Nord', 'Ost', 'Palm'];
const COMPANIES = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Hazel', 'Juniper', 'Larch', 'Maple'];
const STAGES = ['opportunity', 'proposal-sent', 'in-negociation', 'won', 'lost', 'delayed'];
const DAY = 86_400_000;

/** The tables that the app's pages list. The same on each start but for the dates, which are relative to now. */
export function sampleRows(now = Date.now()): Record<string, Row[]> {
  const day = (days: number) => new Date(now + days * DAY).toISOString();
  const many = (count: number, make: (i: number) => Row) =>
    Array.from({ length: count }, (_, i) => ({ id: i + 1, ...make(i) }));
  const at = <T>(list: readonly T[], i: number) => list[i % list.length]!;

  const companies = many(COMPANIES.length, i => ({
    name: `${COMPANIES[i]} Works`,
    sector: 'industrials',
    size: 50,
    website: 'https://example.com',
    phone_number: '555-0100',
    address: `${i + 1} Main Street`,
    city: 'Springfield',
    zipcode: '10000',
    stateAbbr: 'IL',
    country: 'USA',
    sales_id: 1,
    created_at: day(-200 + i),
    nb_contacts: 6,
    nb_deals: 3,
    nb_notes: 2,
    nb_tasks: 2,
    nb_invoices: 0,
  }));
  const contacts = many(60, i => ({
    first_name: at(FIRST, i),
    last_name: at(LAST, i * 5 + 1),
    title: 'Buyer',
    gender: 'unknown',
    company_id: (i % COMPANIES.length) + 1,
    company_name: `${at(COMPANIES, i)} Works`,
    email_jsonb: [{ email: `buyer${i}@example.com`, type: 'Work' }],
    phone_jsonb: [{ number: '555-0100', type: 'Work' }],
    first_seen: day(-90),
    last_seen: day(-(i % 30)),
    has_newsletter: false,
    tags: [(i % 3) + 1],
    status: at(['hot', 'warm', 'cold', 'in-contract'], i),
    background: 'Met at a fair.',
    sales_id: 1,
    nb_tasks: i % 3,
  }));
  const notes = (count: number, of: string, ids: number) =>
    many(count, i => ({
      [of]: (i % ids) + 1,
      text: 'Asked for a revised offer.',
      type: 'Email',
      status: 'warm',
      date: day(-i),
      sales_id: 1,
      attachments: [],
    }));
  return {
    companies,
    contacts,
    deals: many(24, i => ({
      name: `Order ${i + 1}`,
      company_id: (i % COMPANIES.length) + 1,
      contact_ids: [(i % 60) + 1],
      category: 'other',
      stage: at(STAGES, i),
      description: 'Delivery in two parts.',
      amount: 1000 * (i + 1),
      created_at: day(-60 + i),
      updated_at: day(-i),
      archived_at: null,
      expected_closing_date: day(20 + i),
      sales_id: 1,
      index: Math.floor(i / STAGES.length),
      nb_invoices: 0,
    })),
    tasks: many(40, i => ({
      contact_id: (i % 60) + 1,
      type: 'Call',
      text: 'About the offer',
      due_date: day((i % 9) - 1),
      done_date: null,
      sales_id: 1,
      status: 'todo',
      priority: 'medium',
    })),
    contactNotes: notes(60, 'contact_id', 60),
    dealNotes: notes(24, 'deal_id', 24),
    companyNotes: notes(10, 'company_id', 10),
    tags: [
      { id: 1, name: 'vip', color: '#dff4e4' },
      { id: 2, name: 'influencer', color: '#f4e6df' },
      { id: 3, name: 'musician', color: '#dfe7f4' },
    ],
    sales: [
      {
        id: 1,
        first_name: 'Jane',
        last_name: 'Doe',
        email: 'rep@example.com',
        administrator: false,
        user_id: USER_ID,
        disabled: false,
        locale: 'en',
      },
    ],
    init_state: [{ is_initialized: 1 }],
    business_profile: [{ id: 1, onboarding_completed: true }],
  };
}
