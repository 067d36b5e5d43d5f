import '../../components/kit/tokens.css';
import '../../components/kit/controls.css';
import '../../components/kit/page.css';
import '../../components/panel/panel.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Panel } from '../../components/panel/Panel';
import { AuthorDoor } from './author-door';
import { usePanel } from './use-panel';

function SidePanel() {
  const live = usePanel();
  return (
    <Panel
      {...live}
      author={<AuthorDoor language={live.state?.language ?? browser.i18n.getUILanguage()} path={live.path} />}
      language={browser.i18n.getUILanguage()}
      proof={browser.runtime.getURL('proof.html')}
    />
  );
}

render(<SidePanel />, document.body);
