import { targetsOf } from './target';

const is = (role: string, name: string) => `role=${role}[name="${name}"]`;
const button = (name: string) => is('button', name);
const link = (name: string) => is('link', name);

/** `gentelella` 4.2.0, its pages for sales. */
export const GENTELELLA = targetsOf({
  'production/index.html': [
    ['menu-dashboards', button('Dashboards')],
    ['menu-operations', link('Operations')],
    ['menu-sales', link('Sales')],
    ['menu-tables', button('Tables')],
    ['menu-calendar', link('Calendar')],
    ['menu-inbox', link('Inbox')],
    ['menu-kanban', link('Kanban')],
    ['menu-storefront', link('Storefront')],
    ['menu-orders', button('Orders')],
    ['menu-invoice', link('Invoice')],
    ['menu-pricing', link('Pricing')],
    ['menu-contacts', link('Contacts')],
    ['menu-settings', link('Settings')],
    ['menu-help', link('Help center')],
    ['menu-hide', button('Open menu')],
    ['search', is('textbox', 'Open command palette')],
    ['docs', link('Docs')],
    ['theme', button('Toggle theme')],
    ['notifications', button('Notifications')],
    ['messages', button('Messages')],
    ['account', button('Account menu')],
    ['new-view', button('New view')],
    ['create-report', button('Create report')],
    ['last-7-days', button('7 days')],
    ['last-30-days', button('30 days')],
    ['last-90-days', button('90 days')],
    ['chart-options', `${button('Card options')} >> nth=0`],
    ['view-all', button('View All →')],
  ],
  'production/orders.html': [
    ['orders-export', `${button('Export CSV')} >> nth=0`],
    ['table-export', `${button('Export CSV')} >> nth=1`],
    ['manual-order', button('+ Manual order')],
    ['order-status', is('combobox', 'Filter by status')],
    ['order-search', is('searchbox', 'Search table')],
    ['newest-order', link('#7841')],
    ['newest-more', `${button('More')} >> nth=0`],
  ],
  'production/order_detail.html': [
    ['order-print', button('Print')],
    ['order-invoice', button('Send invoice')],
    ['order-fulfilled', button('Mark fulfilled')],
    ['order-note', is('textbox', 'Order note')],
    ['order-back', `${link('Orders')} >> nth=1`],
  ],
  'production/contacts.html': [
    ['contacts-import', button('Import CSV')],
    ['contacts-invite', button('Invite user')],
    ['first-message', `${button('Message')} >> nth=0`],
    ['first-view', `${button('View')} >> nth=0`],
  ],
});
