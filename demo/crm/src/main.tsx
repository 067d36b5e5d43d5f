import './seed';
import { createRoot } from 'react-dom/client';
import { QueryClient } from '@tanstack/react-query';
import { CRM } from 'atomic-crm/src';
import { authProvider, dataProvider } from 'atomic-crm/src/providers/fakerest';

// Its records live in the page's memory. Without this a machine with no
// network at all would wait for one before reading them.
const queryClient = new QueryClient({
  defaultOptions: { queries: { networkMode: 'always' }, mutations: { networkMode: 'always' } },
});

createRoot(document.getElementById('root')!).render(
  <CRM
    dataProvider={dataProvider}
    authProvider={authProvider}
    queryClient={queryClient}
    logo="./logo.svg"
    disableTelemetry
  />,
);
