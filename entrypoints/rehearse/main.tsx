import '../../components/kit/tokens.css';
import '../../components/kit/controls.css';
import '../../components/kit/page.css';
import '../../components/kit/sheet.css';
import '../../components/explain/explain.css';
import '../../components/rehearse/rehearse.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Rehearsal } from '../../components/rehearse/Rehearsal';
import { directionOf } from '../../utils/i18n/direction';
import { call } from '../../utils/messages/call';
import type { Rehearsal as RehearsalView } from '../../utils/messages/explaining';

/** The walkthrough's key stands in the address: `rehearse.html#PACK/walkthrough/ID`. */
function RehearsalPage() {
  const [rehearsal, setRehearsal] = useState<RehearsalView | null>();

  useEffect(() => {
    const read = async () => {
      const found = await call('panel.rehearsal', { item: location.hash.slice(1) || '-' }).catch(() => null);
      setRehearsal(found);
      if (!found) return;
      document.title = found.title.words;
      document.documentElement.lang = found.language.split('-')[0] ?? 'en';
      document.documentElement.dir = directionOf(found.language);
    };
    void read();
  }, []);

  return <Rehearsal rehearsal={rehearsal} language={browser.i18n.getUILanguage()} />;
}

render(<RehearsalPage />, document.body);
