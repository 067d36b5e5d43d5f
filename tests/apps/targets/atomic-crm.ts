import { targetsOf } from './target';

const is = (role: string, name: string) => `role=${role}[name="${name}"]`;
const button = (name: string) => is('button', name);
const link = (name: string) => is('link', name);
const field = (name: string) => is('textbox', name);
const tab = (name: string) => is('tab', name);
const list = (name: string) => is('combobox', name);
const same = (id: string, what: string): [string, string, string] => [id, what, what];

/** `atomic-crm` 0.0.2, and where each thing stands in `@realtimex/realtimex-crm` 0.63.3, a fork of its later look. */
export const ATOMIC_CRM = targetsOf({
  '#/': [
    ['home', link('Atomic CRM Atomic CRM'), link('CRM logo CRM')],
    ['menu-dashboard', tab('Dashboard'), link('Dashboard')],
    ['menu-contacts', tab('Contacts'), link('Contacts')],
    ['menu-companies', tab('Companies'), link('Companies')],
    ['menu-deals', tab('Deals'), link('Deals')],
    // A bare icon between the wrench of "AI Settings" and the letter of one's own name.
    ['refresh', button('Refresh'), 'button:has(svg.lucide-rotate-cw, svg.lucide-loader-circle)'],
    ['profile', button('Profile'), button('J')],
    ['new-contact', link('Create contact'), 'a[href$="#/contacts/create"]'],
    ['new-task', link('Create task'), 'div:has(> * h2:text-is("Upcoming Tasks")) button >> nth=0'],
    // Pages to leaf through stand there now; nothing adds to the list.
    ['more-activity', button('Load more activity'), null],
  ],
  '#/contacts': [
    ['contacts-search', field('Search name, company, etc.'), field('Search name, company...')],
    same('seen-today', button('Today')),
    same('seen-this-week', button('This week')),
    same('seen-before-this-month', button('Before this month')),
    same('status-cold', button('Cold Cold')),
    same('status-warm', button('Warm Warm')),
    same('status-hot', button('Hot Hot')),
    same('status-in-contract', button('In Contract In Contract')),
    same('tag-influencer', button('influencer')),
    same('tag-vip', button('vip')),
    same('pending-tasks', button('With pending tasks')),
    same('my-contacts', button('Me')),
    ['contacts-sort', button('Sort by last seen descending'), button('Sort by last activity descending')],
    same('contacts-import', button('Import')),
    ['contacts-export', `${button('Export')} >> nth=0`, button('Export')],
    ['contacts-create', link('New Contact'), link('Create')],
    ['contacts-next-page', button('Go to next page'), link('Go to next page')],
  ],
  '#/contacts/1/show': [
    same('note-text', field('Add a note')),
    ['note-options', link('Show options'), button('Show options')],
    same('note-save', button('Add this note')),
    same('contact-edit', link('Edit Contact')),
    same('contact-add-tag', button('Add tag')),
    same('contact-add-task', button('Add task')),
    // Deleting needs the form now.
    ['contact-delete', button('Delete'), null],
  ],
  '#/contacts/create': [
    same('contact-she', is('radio', 'She/Her')),
    same('contact-they', is('radio', 'They/Them')),
    same('contact-first-name', field('First name')),
    same('contact-last-name', field('Last name')),
    same('contact-title', field('Title')),
    ['contact-company', list('Company'), 'role=combobox >> nth=0'],
    // A list of addresses, empty until a plus without a name is pressed.
    ['contact-email', field('Email'), null],
    same('contact-linkedin', field('Linkedin URL')),
    same('contact-background', field('Background info (bio, how you met, etc)')),
    ['contact-newsletter', is('checkbox', 'Has newsletter'), is('switch', 'Has newsletter')],
    ['contact-manager', list('Account manager Jane Doe'), 'role=combobox >> nth=1'],
    same('contact-save', button('Save')),
  ],
  '#/companies': [
    same('companies-search', field('Search')),
    same('size-10', button('10-49 employees')),
    same('sector-energy', button('Energy')),
    same('sector-health', button('Health Care')),
    same('companies-sort', button('Sort by name ascending')),
    same('companies-export', button('Export')),
    same('my-companies', button('Me')),
    ['companies-create', link('New Company'), link('Create Company')],
  ],
  '#/companies/1/show': [
    same('company-activity', tab('Activity')),
    ['company-contacts', 'role=tab >> nth=5', 'role=tab >> nth=1'],
    ['company-deals', 'role=tab >> nth=6', 'role=tab >> nth=3'],
    same('company-edit', link('Edit Company')),
  ],
  '#/companies/create': [
    same('company-name', field('Name')),
    same('company-website', field('Website')),
    ['company-linkedin', field('Linkedin url'), field('LinkedIn')],
    same('company-phone', field('Phone number')),
    ['company-sector', list('Sector'), field('Sector')],
    same('company-revenue', field('Revenue')),
    ['company-tax', field('Tax identifier'), field('Tax Identifier')],
    same('company-address', field('Address')),
    same('company-city', field('City')),
    same('company-zip', field('Zipcode')),
    ['company-state', field('State abbr'), field('State')],
    same('company-country', field('Country')),
    same('company-description', field('Description')),
    ['company-save', button('Save'), button('Create Company')],
  ],
  '#/deals': [
    same('deals-search', field('Search')),
    ['deals-mine', is('checkbox', 'Only companies I manage'), is('switch', 'Only companies I manage')],
    same('deals-filter', button('Add filter')),
    same('deals-export', button('Export')),
    same('deals-create', link('New Deal')),
  ],
  '#/deals/create': [
    same('deal-name', field('Deal name')),
    same('deal-description', field('Description')),
    ['deal-company', list('Company'), 'role=combobox >> nth=0'],
    ['deal-contacts', list('Contacts'), 'role=combobox >> nth=1'],
    ['deal-category', list('Category'), 'role=combobox >> nth=2'],
    ['deal-closing', field('Expected closing date'), field('Expected Closing')],
    ['deal-stage', list('Stage Opportunity'), 'role=combobox >> nth=3'],
    same('deal-save', button('Save')),
    ['deal-close', button('close'), button('Close')],
  ],
  '#/deals/1/show': [
    same('deal-archive', button('Archive')),
    ['deal-edit', link('Edit'), link('Edit Deal')],
    same('deal-note', field('Add a note')),
    same('deal-note-save', button('Add this note')),
  ],
  '#/settings': [same('password', button('Change password')), same('settings-edit', button('Edit'))],
});
