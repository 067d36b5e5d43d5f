/** What the log of a running desk tells. Worded in `cli/i18n/desk-events.ts`. */
export type DeskEvent =
  | { code: 'request failed'; said: string }
  | { code: 'line unread'; line: number; path: string }
  | { code: 'not taken'; reference: string; why: string }
  | { code: 'passing on failed'; said: string };

export type DeskLog = (event: DeskEvent) => void;
