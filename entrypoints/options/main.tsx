import '../../components/kit/tokens.css';
import '../../components/kit/controls.css';
import '../../components/kit/page.css';
import '../../components/panel/panel.css';
import '../../components/kit/sheet.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { SettingsView } from '../../components/panel/SettingsView';
import { panelWords } from '../../utils/i18n/panel';
import { wordsIn } from '../../utils/i18n/words';
import { usePanel } from '../sidepanel/use-panel';

function Settings() {
  const { state, lost, sites, on } = usePanel();
  const words = wordsIn(panelWords, state?.language ?? browser.i18n.getUILanguage());
  return (
    <main class="sheet panel">
      {state === null ? (
        <p class="empty">{lost ? words.lost : words.loading}</p>
      ) : (
        <SettingsView state={state} sites={sites} words={words} on={on} />
      )}
    </main>
  );
}

render(<Settings />, document.body);
