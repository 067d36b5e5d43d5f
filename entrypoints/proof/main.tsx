import '../../components/kit/tokens.css';
import '../../components/kit/controls.css';
import '../../components/kit/page.css';
import '../../components/kit/sheet.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Proof } from '../../components/proof/Proof';
import { directionOf } from '../../utils/i18n/direction';
import { saveFile } from '../sidepanel/save-file';
import { call } from '../../utils/messages/call';
import type { Envelope } from '../../utils/messages/calls';
import type { Proof as ProofState } from '../../utils/messages/panel-state';

function ProofPage() {
  const [proof, setProof] = useState<ProofState | null>(null);
  const [language, setLanguage] = useState(browser.i18n.getUILanguage());
  const [erased, setErased] = useState(false);

  const read = async () => {
    const [next, state] = await Promise.all([call('panel.proof', {}), call('panel.state', {})]);
    setProof(next);
    setLanguage(state.language);
    document.documentElement.lang = state.language.split('-')[0] ?? 'en';
    document.documentElement.dir = directionOf(state.language);
  };

  useEffect(() => {
    const told = (message: unknown) => {
      const envelope = message as Partial<Envelope> | null;
      if (envelope?.foothold === 1 && envelope.call === 'surface.changed') void read();
      return undefined;
    };
    browser.runtime.onMessage.addListener(told);
    void read();
    return () => browser.runtime.onMessage.removeListener(told);
  }, []);

  const save = async () => {
    const { json } = await call('panel.export', {});
    saveFile(json, 'application/json', 'foothold.json');
  };

  const erase = async () => {
    await call('panel.erase', {});
    setErased(true);
    await read();
  };

  return (
    <Proof
      proof={proof}
      language={language}
      erased={erased}
      onExport={() => void save()}
      onErase={() => void erase()}
    />
  );
}

render(<ProofPage />, document.body);
