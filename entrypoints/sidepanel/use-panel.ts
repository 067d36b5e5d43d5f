import { useEffect, useRef, useState } from 'preact/hooks';
import browser, { type Runtime } from 'webextension-polyfill';
import type { PanelEvents, PictureState, Pointing, Sending, Site } from '../../components/panel/panel-events';
import { VIEWS, type View } from '../../utils/i18n/panel';
import { calendarFile } from '../../utils/core/coaching/calendar-file';
import { directionOf } from '../../utils/i18n/direction';
import { call } from '../../utils/messages/call';
import { isFromUs } from '../../utils/messages/from-us';
import type { DraftRevision, Envelope, Wanted } from '../../utils/messages/calls';
import type { Found, HelpDraft, PanelState } from '../../utils/messages/panel-state';
import { saveFile } from './save-file';
import { sitesOf } from './sites';

export interface Live {
  state: PanelState | null;
  lost: boolean;
  draft: HelpDraft | null;
  sending: Sending;
  copied: boolean;
  picture: PictureState;
  pointing: Pointing;
  sites: Site[];
  found: Found[] | null;
  view: View;
  /** What stands behind the room in the address. */
  path: readonly string[];
  /** Somebody asked for this view, by address or from a page. */
  asked: boolean;
  on: PanelEvents;
}

/** Where in the panel something that a page wants shown has its place. */
const placeOf = (wanted: Wanted): string =>
  wanted.view === 'answer' ? `help/${wanted.request}` : wanted.view;

const pathInAddress = (): string[] => location.hash.slice(1).split('/');

function viewInAddress(): View | null {
  const [name] = pathInAddress();
  return VIEWS.find(view => view === name) ?? null;
}

/** The browser's side of the rep's pages: the state as it changes, and every wish carried out. */
export function usePanel(): Live {
  const [state, setState] = useState<PanelState | null>(null);
  const [lost, setLost] = useState(false);
  const [draft, setDraft] = useState<HelpDraft | null>(null);
  const [sending, setSending] = useState<Sending>({ step: 'idle' });
  const [copied, setCopied] = useState(false);
  const [picture, setPicture] = useState<PictureState>('idle');
  const [pointing, setPointing] = useState<Pointing>('idle');
  const [sites, setSites] = useState<Site[]>([]);
  const [found, setFound] = useState<Found[] | null>(null);
  const [view, setView] = useState<View | null>(viewInAddress());
  const [path, setPath] = useState(pathInAddress());
  const entered = useRef(false);

  const read = async () => {
    try {
      const [next, waiting] = await Promise.all([call('panel.state', {}), call('panel.draft', {})]);
      setState(next);
      setLost(false);
      // The form keeps what is being typed; only another draft replaces it.
      setDraft(was => (was !== null && was.id === waiting?.id ? was : waiting));
      setSites(await sitesOf(next.apps));
      document.documentElement.lang = next.language.split('-')[0] ?? 'en';
      document.documentElement.dir = directionOf(next.language);
    } catch {
      setLost(true);
    }
  };

  useEffect(() => {
    const told = (message: unknown, sender: Runtime.MessageSender) => {
      if (!isFromUs(sender, browser.runtime.id, browser.runtime.getURL(''))) return undefined;
      const envelope = message as Partial<Envelope<'surface.changed' | 'surface.open'>> | null;
      if (envelope?.foothold !== 1) return undefined;
      if (envelope.call === 'surface.changed') void read();
      else if (envelope.call === 'surface.open') {
        location.hash = placeOf((envelope as Envelope<'surface.open'>).send);
        void read();
      }
      return undefined;
    };
    const moved = () => {
      setView(was => viewInAddress() ?? was);
      setPath(pathInAddress());
    };
    browser.runtime.onMessage.addListener(told);
    addEventListener('hashchange', moved);
    void read();
    return () => {
      browser.runtime.onMessage.removeListener(told);
      removeEventListener('hashchange', moved);
    };
  }, []);

  const reading = view === 'coming' && state?.comingUp.some(({ news }) => news) === true;
  useEffect(() => {
    if (reading) void call('panel.readComing', {}).catch(() => undefined);
  }, [reading]);

  /**
   * The Help room never stands empty, unless the rep has just sent or discarded what stood there or reads an answer;
   * entered anew, it is about where the rep is now.
   */
  const isHelp = (view ?? 'today') === 'help' && path.length === 1;
  const loaded = state !== null;
  useEffect(() => {
    if (!isHelp) entered.current = false;
    else if (loaded && !entered.current) {
      entered.current = true;
      if (draft === null || draft.untouched)
        void call('panel.ask', { kind: 'question', quietly: true }).then(setDraft, () => undefined);
    }
  }, [isHelp, loaded]);

  /** A wish is answered by the state that follows from it. */
  const then = (wish: Promise<unknown>) => void wish.then(read, read);

  const on: PanelEvents = {
    set: settings => then(call('panel.set', settings)),
    say: (feature, says) => then(call('panel.say', { feature, says })),
    revise: revision => void revise(revision, setDraft),
    send: revision => {
      setSending({ step: 'saving' });
      call('panel.send', revision).then(
        ({ reference, open }) => {
          setSending({ step: open === undefined ? 'saved' : 'handed', reference });
          if (open !== undefined) void browser.tabs.create({ url: open });
          setDraft(null);
          void read();
        },
        () => setSending({ step: 'failed' }),
      );
    },
    discard: id => {
      setDraft(null);
      then(call('panel.discard', { draft: id }));
    },
    ask: wish => {
      setSending({ step: 'idle' });
      void call('panel.ask', wish).then(made => {
        setDraft(made);
        location.hash = 'help';
      }, read);
    },
    skipAfterCall: () => then(call('panel.afterCall', {})),
    point: () =>
      void call('panel.point', {}).then(
        begun => setPointing(begun ? 'pointing' : 'no page'),
        () => setPointing('no page'),
      ),
    picture: (id, take) => {
      setPicture('taking');
      call('panel.picture', { draft: id, take }).then(
        taken => {
          setPicture(taken.ok ? 'idle' : taken.why);
          if (taken.ok) setDraft(taken.draft);
        },
        () => setPicture('moved'),
      );
    },
    thank: request => then(call('panel.thank', { request })),
    retry: request => then(call('panel.retry', { request })),
    copy: text => void navigator.clipboard.writeText(text).then(() => setCopied(true)),
    mail: text => void browser.tabs.create({ url: `mailto:?body=${encodeURIComponent(text)}` }),
    // Asked of the browser before anything is awaited: it only asks the rep inside the gesture.
    grant: origins => then(browser.permissions.request({ origins }).then(() => call('panel.granted', {}))),
    revoke: origins => then(browser.permissions.remove({ origins }).then(() => call('panel.granted', {}))),
    importFile: file =>
      then(file.text().then(bytes => call('panel.import', { bytes, name: file.name.slice(0, 120) }))),
    endTrial: pack => then(call('panel.endTrial', { pack })),
    toCalendar: day => saveFile(calendarFile([day], Date.now()), 'text/calendar', 'foothold.ics'),
    search: words => void search(words, setFound),
    refresh: () => then(call('panel.refresh', {})),
  };

  const waits = draft !== null && !draft.untouched && view === null;
  return {
    state,
    lost,
    draft,
    sending,
    copied,
    picture,
    pointing,
    sites,
    found,
    path: path.slice(1),
    view: view ?? (waits ? 'help' : 'today'),
    asked: view !== null || waits,
    on,
  };
}

/** Answers may overtake each other: only the one to the last question is shown. */
function lastOnly<T>(): (asked: Promise<T>, show: (answer: T) => void) => Promise<void> {
  let latest = 0;
  return async (asked, show) => {
    latest += 1;
    const mine = latest;
    const answer = await asked.catch(() => null);
    if (answer !== null && mine === latest) show(answer);
  };
}

const lastRevision = lastOnly<HelpDraft>();
const lastSearch = lastOnly<Found[] | null>();

const revise = (revision: DraftRevision, show: (draft: HelpDraft) => void) =>
  lastRevision(call('panel.revise', revision), show);

const search = (words: string, show: (found: Found[]) => void) =>
  lastSearch(call('panel.search', { words }), found => show(found ?? []));
