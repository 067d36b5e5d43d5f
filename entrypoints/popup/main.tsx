import '../../components/kit/tokens.css';
import '../../components/kit/controls.css';
import '../../components/kit/page.css';
import '../../components/kit/sheet.css';
import '../../components/panel/panel.css';
import './popup.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Panel } from '../../components/panel/Panel';
import { Popup } from '../../components/popup/Popup';
import { usePanel } from '../sidepanel/use-panel';

// Browsers for phones have no windows, and no panel to open in one.
const here = await browser.windows?.getCurrent();

/** Opened within the gesture, so nothing is awaited before. */
function openPanel() {
  const windowId = here?.id;
  const opened =
    globalThis.chrome?.sidePanel !== undefined && windowId !== undefined
      ? globalThis.chrome.sidePanel.open({ windowId })
      : (browser as unknown as { sidebarAction?: { open(): Promise<void> } }).sidebarAction?.open();
  void opened?.then(
    () => window.close(),
    () => browser.tabs.create({ url: browser.runtime.getURL('sidepanel.html') }),
  );
}

/** Small by itself; the whole panel where a browser opens nothing else for help or a reason. */
function FromButton() {
  const live = usePanel();
  const language = browser.i18n.getUILanguage();
  const proof = browser.runtime.getURL('proof.html');
  return live.asked ? (
    <Panel {...live} language={language} proof={proof} />
  ) : (
    <Popup {...live} language={language} proof={proof} onPanel={openPanel} />
  );
}

render(<FromButton />, document.body);
