import '../../components/kit/tokens.css';
import '../../components/kit/controls.css';
import '../../components/kit/page.css';
import '../../components/kit/sheet.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Welcome } from '../../components/welcome/Welcome';
import { usePanel } from '../sidepanel/use-panel';

/** Whoever starts the demo says in the address where its sales app is; other builds have none. */
const practiceApp = __DEMO__ ? new URLSearchParams(location.search).get('practice') : null;

function FirstPage() {
  const { state, sites, on } = usePanel();
  return (
    <Welcome
      language={state?.language ?? browser.i18n.getUILanguage()}
      chosen={state?.settings.language ?? 'auto'}
      sites={sites}
      demo={practiceApp}
      proof={browser.runtime.getURL('proof.html')}
      on={on}
    />
  );
}

render(<FirstPage />, document.body);
