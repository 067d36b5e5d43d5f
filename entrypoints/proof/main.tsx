import '../../components/kit/tokens.css';
import '../../components/kit/controls.css';
import '../../components/kit/page.css';
import '../../components/kit/sheet.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser, { type Runtime } from 'webextension-polyfill';
import { Proof } from '../../components/proof/Proof';
import type { Kept, Part, YoursProps } from '../../components/proof/Yours';
import { directionOf } from '../../utils/i18n/direction';
import { saveFile } from '../sidepanel/save-file';
import { call } from '../../utils/messages/call';
import { isFromUs } from '../../utils/messages/from-us';
import type { Envelope } from '../../utils/messages/calls';
import type { Proof as ProofState } from '../../utils/messages/panel-state';

function ProofPage() {
  const [proof, setProof] = useState<ProofState | null>(null);
  const [language, setLanguage] = useState(browser.i18n.getUILanguage());
  const [kept, setKept] = useState<Kept>({ apps: [], features: [] });
  const [done, setDone] = useState<YoursProps['done']>(null);

  const read = async () => {
    const [next, state] = await Promise.all([call('panel.proof', {}), call('panel.state', {})]);
    setProof(next);
    setKept({
      apps: state.apps.map(({ id, title }) => ({ key: id, title })),
      features: state.progress
        .filter(({ mastery }) => mastery.state !== 'new')
        .map(({ feature, title }) => ({ key: feature, title })),
    });
    setLanguage(state.language);
    document.documentElement.lang = state.language.split('-')[0] ?? 'en';
    document.documentElement.dir = directionOf(state.language);
  };

  useEffect(() => {
    const told = (message: unknown, sender: Runtime.MessageSender) => {
      if (!isFromUs(sender, browser.runtime.id, browser.runtime.getURL(''))) return undefined;
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

  const restore = async (file: File) => {
    const { problem } = await call('panel.restore', { json: await file.text() });
    setDone(problem ?? 'restored');
    await read();
  };

  const erase = async (part: Part) => {
    await call('panel.erase', part);
    setDone(part.app === undefined && part.feature === undefined ? 'erased' : 'erased part');
    await read();
  };

  return (
    <Proof
      proof={proof}
      language={language}
      kept={kept}
      done={done}
      onExport={() => void save()}
      onRestore={file => void restore(file)}
      onErase={part => void erase(part)}
    />
  );
}

render(<ProofPage />, document.body);
