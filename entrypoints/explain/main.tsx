import '../../components/kit/tokens.css';
import '../../components/kit/controls.css';
import '../../components/kit/page.css';
import '../../components/kit/sheet.css';
import '../../components/explain/explain.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Decisions } from '../../components/explain/Decisions';
import { Preview } from '../../components/explain/Preview';
import { NumberExplainer } from '../../components/explain/NumberExplainer';
import { directionOf } from '../../utils/i18n/direction';
import { call } from '../../utils/messages/call';
import type { Decision, NumberCase, PageFigures, StillView } from '../../utils/messages/explaining';

/** `explain.html#number=PACK/change/ID&tab=N`, `#preview=PACK/ID` or `#decisions`. */
const asked = new URLSearchParams(location.hash.slice(1));
const item = asked.get('number');

function speak(language: string): void {
  document.documentElement.lang = language.split('-')[0] ?? 'en';
  document.documentElement.dir = directionOf(language);
}

/** The figures stay in this page's memory and end with it. */
function NumberPage({ item }: { item: string }) {
  const [subject, setSubject] = useState<NumberCase | null>();
  const [figures, setFigures] = useState<PageFigures | null>(null);
  const tab = Number(asked.get('tab') ?? -1);
  const readFigures = () =>
    void call('panel.figures', { item, tab: Number.isInteger(tab) ? tab : -1 }).then(setFigures, () =>
      setFigures(null),
    );

  useEffect(() => {
    void call('panel.number', { item })
      .catch(() => null)
      .then(found => {
        setSubject(found);
        if (found) speak(found.language);
      });
    readFigures();
  }, []);

  return (
    <NumberExplainer
      subject={subject}
      figures={figures}
      language={browser.i18n.getUILanguage()}
      onReread={readFigures}
    />
  );
}

function DecisionsPage() {
  const [decisions, setDecisions] = useState<Decision[]>();
  const [language, setLanguage] = useState(browser.i18n.getUILanguage());

  useEffect(() => {
    void call('panel.decisions', {}).then(found => {
      setDecisions(found.decisions);
      setLanguage(found.language);
      speak(found.language);
    });
  }, []);

  return <Decisions decisions={decisions} language={language} />;
}

function PreviewPage({ headsUp }: { headsUp: string }) {
  const [still, setStill] = useState<StillView | null>();

  useEffect(() => {
    void call('panel.preview', { headsUp })
      .catch(() => null)
      .then(found => {
        setStill(found);
        if (found) speak(found.title.lang);
      });
  }, []);

  return <Preview still={still} language={browser.i18n.getUILanguage()} />;
}

const preview = asked.get('preview');
render(
  item !== null ? (
    <NumberPage item={item} />
  ) : preview !== null ? (
    <PreviewPage headsUp={preview} />
  ) : (
    <DecisionsPage />
  ),
  document.body,
);
