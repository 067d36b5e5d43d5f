import type { Page } from 'playwright-core';
import type { Text } from '../utils/core/packs/text';

/** A screen of the sales app that is worth a still. */
export interface Screen {
  id: string;
  title: Text;
  /** Route of the app. */
  at: string;
  /** Of the window, in px. */
  height: number;
  /** The link that opens it from there. */
  press?: string;
  /** What the areas stand in. */
  inside?: 'dialog';
  areas: string[];
}

export interface Control {
  role: Parameters<Page['getByRole']>[0];
  find: string | RegExp;
  name: Text;
  does: Text;
}

/** Words of the app itself; everything else on a screen is boxed. */
export const KEPT = [
  'Atomic CRM',
  'Dashboard',
  'Contacts',
  'Companies',
  'Deals',
  'Hot Contacts',
  'Upcoming Deal Revenue',
  'Upcoming Tasks',
  'Latest Activity',
  'Overdue',
  'Today',
  'Tomorrow',
  'This week',
  'Later',
  'Load more',
  'Search',
  'Add filter',
  'Export',
  'New Deal',
  'Only companies I manage',
  'Opportunity',
  'Proposal Sent',
  'In Negotiation',
  'Won',
  'Lost',
  'Delayed',
  'Create a new task',
  'Description',
  'Contact',
  'Due date',
  'Type',
  'None',
  'Save',
  'Create a new deal',
  'Deal name',
  'Company',
  'Category',
  'Amount',
  'Linked to',
  'Misc',
  'Expected closing date',
  'Stage',
] as const;

const words = (en: string, sv: string): Text => ({ en, sv });
const tab = (name: string, en: string, sv: string): Control => ({
  role: 'tab',
  find: name,
  name: words(name, name),
  does: words(en, sv),
});
const field = (name: string, role: Control['role'], en: string, sv: string): Control => ({
  role,
  find: new RegExp(`^${name}`),
  name: words(name, name),
  does: words(en, sv),
});

/** What can be pressed, and what it would do. */
export const AREAS: Record<string, Control> = {
  dashboard: tab('Dashboard', 'It opens the first page.', 'Den öppnar förstasidan.'),
  contacts: tab('Contacts', 'It opens the list of contacts.', 'Den öppnar listan med kontakter.'),
  companies: tab('Companies', 'It opens the list of companies.', 'Den öppnar listan med företag.'),
  deals: tab('Deals', 'It opens the deal board.', 'Den öppnar affärstavlan.'),
  'create-task': {
    role: 'link',
    find: 'Create task',
    name: words('Create task', 'Create task'),
    does: words('It opens the form for a new task.', 'Den öppnar formuläret för en ny uppgift.'),
  },
  'new-deal': {
    role: 'link',
    find: 'New Deal',
    name: words('New Deal', 'New Deal'),
    does: words('It opens the form for a new deal.', 'Den öppnar formuläret för en ny affär.'),
  },
  'add-filter': {
    role: 'button',
    find: 'Add filter',
    name: words('Add filter', 'Add filter'),
    does: words('It offers ways to narrow the board.', 'Den erbjuder sätt att begränsa tavlan.'),
  },
  export: {
    role: 'button',
    find: 'Export',
    name: words('Export', 'Export'),
    does: words(
      'It saves the deals as a file on your computer.',
      'Den sparar affärerna som en fil på din dator.',
    ),
  },
  description: field('Description', 'textbox', 'Here you write the next step.', 'Här skriver du nästa steg.'),
  contact: field(
    'Contact',
    'combobox',
    'Here you choose whom you promised.',
    'Här väljer du vem du har lovat.',
  ),
  'due-date': field('Due date', 'textbox', 'Here you choose the day.', 'Här väljer du dag.'),
  type: field(
    'Type',
    'combobox',
    'Here you say what kind of task it is.',
    'Här anger du vad uppgiften gäller.',
  ),
  save: {
    role: 'button',
    find: 'Save',
    name: words('Save', 'Save'),
    does: words(
      'It saves. In the real app a colleague could see it from then on.',
      'Den sparar. I den riktiga appen kan en kollega se det från och med då.',
    ),
  },
  'deal-name': field(
    'Deal name',
    'textbox',
    'Here you write what the customer wants to buy.',
    'Här skriver du vad kunden vill köpa.',
  ),
  amount: field('Amount', 'spinbutton', 'Here you write the amount.', 'Här skriver du beloppet.'),
};

const TABS = ['dashboard', 'contacts', 'companies', 'deals'];

export const SCREENS: Screen[] = [
  {
    id: 'dashboard',
    title: words('The dashboard', 'Startsidan'),
    at: '',
    height: 600,
    areas: [...TABS, 'create-task'],
  },
  {
    id: 'new-task',
    title: words('The form for a task', 'Formuläret för en uppgift'),
    at: '',
    height: 600,
    press: 'Create task',
    inside: 'dialog',
    areas: ['description', 'contact', 'due-date', 'type', 'save'],
  },
  {
    id: 'deal-board',
    title: words('The deal board', 'Affärstavlan'),
    at: '#/deals',
    height: 600,
    areas: [...TABS, 'add-filter', 'export', 'new-deal'],
  },
  {
    id: 'new-deal',
    title: words('The form for a deal', 'Formuläret för en affär'),
    at: '#/deals',
    height: 760,
    press: 'New Deal',
    inside: 'dialog',
    areas: ['deal-name', 'amount', 'save'],
  },
];
