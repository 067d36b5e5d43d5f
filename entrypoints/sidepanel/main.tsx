import '../../components/kit/tokens.css';
import '../../components/kit/controls.css';
import '../../components/kit/page.css';
import '../../components/panel/panel.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Panel } from '../../components/panel/Panel';
import { usePanel } from './use-panel';

function SidePanel() {
  const live = usePanel();
  return (
    <Panel
      {...live}
      language={browser.i18n.getUILanguage()}
      proof={browser.runtime.getURL('proof.html')}
      now={Date.now()}
    />
  );
}

render(<SidePanel />, document.body);
