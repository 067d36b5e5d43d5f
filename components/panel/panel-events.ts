import type { CalendarDay } from '../../utils/core/coaching/calendar-file';
import type { FeatureKey } from '../../utils/core/mastery/feature-key';
import type { Worded } from '../../utils/core/packs/text';
import type { Calls, DraftRevision, PictureTaken } from '../../utils/messages/calls';
import type { Settings } from '../../utils/messages/panel-state';

/** What the rep can ask for on an extension page. The entry answers; nothing here knows the browser. */
export interface PanelEvents {
  set(settings: Partial<Settings>): void;
  say(feature: FeatureKey, says: 'known' | 'again'): void;
  /** The rep changed something in the form: the preview is made anew. */
  revise(revision: DraftRevision): void;
  send(revision: DraftRevision): void;
  discard(draft: string): void;
  /** A form about the page the rep is on, or something to tell. */
  ask(wish: Calls['panel.ask']['send']): void;
  /** The rep does not want to say how the call was. */
  skipAfterCall(): void;
  point(): void;
  picture(draft: string, take: boolean): void;
  thank(request: string): void;
  retry(request: string): void;
  copy(text: string): void;
  mail(text: string): void;
  /** Must run inside the gesture: the browser asks the rep. */
  grant(origins: string[]): void;
  revoke(origins: string[]): void;
  importFile(file: File): void;
  /** Takes back a pack that the rep tries from a file. */
  endTrial(pack: string): void;
  refresh(): void;
  /** A day to be put into the rep's own calendar, as a file. */
  toCalendar(day: CalendarDay): void;
  /** Answered by the `found` of the panel. */
  search(words: string): void;
}

/** A place where Foothold may be allowed to run. */
export interface Site {
  app: Worded;
  /** As people say it: `crm.example.com`. */
  host: string;
  origins: string[];
  granted: boolean;
}

/** How far the pressed Send has come. */
export type Sending =
  | { step: 'idle' }
  | { step: 'saving' }
  | { step: 'saved' | 'handed'; reference: string }
  | { step: 'failed' };

/** How far pointing has come: under way, or no page to point at. */
export type Pointing = 'idle' | 'pointing' | 'no page';

/** How far the picture of the page has come, or why there is none. */
export type PictureState = 'idle' | 'taking' | Extract<PictureTaken, { ok: false }>['why'];
