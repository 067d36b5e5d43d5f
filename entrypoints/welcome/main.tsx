import '../../components/kit/tokens.css';
import '../../components/kit/controls.css';
import '../../components/kit/page.css';
import '../../components/kit/sheet.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Welcome } from '../../components/welcome/Welcome';
import { usePanel } from '../sidepanel/use-panel';

function FirstPage() {
  const { state, sites, on } = usePanel();
  return (
    <Welcome
      language={state?.language ?? browser.i18n.getUILanguage()}
      chosen={state?.settings.language ?? 'auto'}
      sites={sites}
      demo={null}
      proof={browser.runtime.getURL('proof.html')}
      on={on}
    />
  );
}

render(<FirstPage />, document.body);
