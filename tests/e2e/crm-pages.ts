import type { Locator, Page } from 'playwright-core';

/** A page of the sales app, opened as a person does and waited for until it stands. */
type Open = (page: Page, crmUrl: string) => Promise<void>;

async function go(page: Page, crmUrl: string, route: string, sign: Locator): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${crmUrl}${route}`);
  await sign.waitFor();
}

export const CRM_PAGES = {
  dashboard: (page, crm) => go(page, crm, '#/', page.getByRole('link', { name: 'Create task' })),
  'new task': async (page, crm) => {
    await CRM_PAGES.dashboard(page, crm);
    await page.getByRole('link', { name: 'Create task' }).click();
    await page.getByRole('textbox', { name: 'Description' }).waitFor();
  },
  contacts: (page, crm) => go(page, crm, '#/contacts', page.getByRole('button', { name: 'vip' })),
  contact: async (page, crm) => {
    await go(page, crm, '#/contacts/1/show', page.getByRole('button', { name: 'Add task' }));
    await page.getByRole('textbox', { name: 'Add a note' }).waitFor();
  },
  'new contact': (page, crm) =>
    go(page, crm, '#/contacts/create', page.getByRole('textbox', { name: 'First name' })),
  'new company': (page, crm) =>
    go(page, crm, '#/companies/create', page.getByRole('textbox', { name: 'Website' })),
  deals: (page, crm) => go(page, crm, '#/deals', page.getByRole('link', { name: 'New Deal' })),
  'new deal': (page, crm) =>
    go(page, crm, '#/deals/create', page.getByRole('textbox', { name: 'Deal name' })),
  deal: (page, crm) => go(page, crm, '#/deals/1/show', page.getByRole('textbox', { name: 'Add a note' })),
} satisfies Record<string, Open>;

export type CrmPage = keyof typeof CRM_PAGES;
type Role = Parameters<Page['getByRole']>[0];

/** What a person would say a text of the pack is about: where it stands, its role and its accessible name. */
export type Meant = readonly [CrmPage, Role, string];

const createTask: Meant = ['dashboard', 'link', 'Create task'];
const taskSave: Meant = ['new task', 'button', 'Save'];
const newDeal: Meant = ['deals', 'link', 'New Deal'];
const dealSave: Meant = ['new deal', 'button', 'Save'];
const noteOnContact: Meant = ['contact', 'textbox', 'Add a note'];
const addNote: Meant = ['contact', 'button', 'Add this note'];
const onlyMine: Meant = ['deals', 'checkbox', 'Only companies I manage'];

/** Written by looking at the app, not taken from the pack. */
export const MEANT: Record<string, Meant> = {
  'tip plan-next-step': createTask,
  'tip plan-from-contact': ['contact', 'button', 'Add task'],
  'tip write-two-lines': noteOnContact,
  'tip note-sets-status': ['contact', 'link', 'Show options'],
  'tip hot-first': ['contacts', 'button', 'Hot Hot'],
  'tip who-is-waiting': ['contacts', 'button', 'With pending tasks'],
  'tip search-the-caller': ['contacts', 'textbox', 'Search name, company, etc.'],
  'tip my-contacts': ['contacts', 'button', 'Me'],
  'tip save-new-contact': ['contacts', 'link', 'New Contact'],
  'tip my-deals': onlyMine,
  'tip deal-on-the-board': newDeal,
  'tip note-on-the-deal': ['deal', 'textbox', 'Add a note'],
  'step plan-a-task open': createTask,
  'step plan-a-task describe': ['new task', 'textbox', 'Description'],
  'step plan-a-task save': taskSave,
  'step write-a-note write': noteOnContact,
  'step write-a-note add': addNote,
  'step add-a-deal open': newDeal,
  'step add-a-deal name': ['new deal', 'textbox', 'Deal name'],
  'step add-a-deal save': dealSave,
  'change tasks-on-the-dashboard': createTask,
  'change tasks-have-a-type': createTask,
  'change notes-with-the-contact': noteOnContact,
  'change deals-on-the-board': newDeal,
  'answer task-reminder': createTask,
  'answer task-for-colleague': createTask,
  'answer task-not-saved': taskSave,
  'answer who-reads-notes': noteOnContact,
  'answer deal-not-mine': onlyMine,
};

/** How a rep uses each feature: where, what is filled in first, and the act its signal must follow. */
export const USES: Record<
  string,
  { meant: Meant; first?: (page: Page) => Promise<void>; act: (page: Page) => Promise<void> }
> = {
  'task.plan': {
    meant: taskSave,
    first: async page => {
      await page.getByRole('textbox', { name: 'Description' }).fill('Call about the revised offer');
      await page.getByRole('combobox', { name: 'Contact' }).click();
      await page.getByRole('option').first().click();
    },
    act: page => page.getByRole('button', { name: 'Save' }).click(),
  },
  'note.write': {
    meant: addNote,
    first: page => page.getByRole('textbox', { name: 'Add a note' }).fill('Wants delivery in two parts'),
    act: page => page.getByRole('button', { name: 'Add this note' }).click(),
  },
  'contacts.pending': {
    meant: ['contacts', 'button', 'With pending tasks'],
    act: page => page.getByRole('button', { name: 'With pending tasks' }).click(),
  },
  'contacts.hot': {
    meant: ['contacts', 'button', 'Hot Hot'],
    act: page => page.getByRole('button', { name: 'Hot Hot' }).click(),
  },
  'contacts.search': {
    meant: ['contacts', 'textbox', 'Search name, company, etc.'],
    act: async page => {
      await page.getByRole('textbox', { name: 'Search name, company, etc.' }).pressSequentially('renn');
      await page.waitForURL(/renn/);
      await page
        .getByRole('link', { name: /Renner/ })
        .first()
        .click();
    },
  },
  'contacts.mine': {
    meant: ['contacts', 'button', 'Me'],
    act: page => page.getByRole('button', { name: 'Me', exact: true }).click(),
  },
  'contact.new': {
    meant: ['new contact', 'button', 'Save'],
    first: async page => {
      await page.getByRole('textbox', { name: 'First name' }).fill('Test');
      await page.getByRole('textbox', { name: 'Last name' }).fill('Person');
    },
    act: page => page.getByRole('button', { name: 'Save' }).click(),
  },
  'deals.mine': {
    meant: onlyMine,
    act: page => page.getByRole('checkbox', { name: 'Only companies I manage' }).click(),
  },
  'deal.new': {
    meant: dealSave,
    first: async page => {
      await page.getByRole('textbox', { name: 'Deal name' }).fill('Annual report');
      await page.getByRole('combobox', { name: 'Company' }).click();
      await page.getByRole('option').first().click();
    },
    act: page => page.getByRole('button', { name: 'Save' }).click(),
  },
  'deal.note': {
    meant: ['deal', 'button', 'Add this note'],
    first: page => page.getByRole('textbox', { name: 'Add a note' }).fill('Price holds until March'),
    act: page => page.getByRole('button', { name: 'Add this note' }).click(),
  },
};
