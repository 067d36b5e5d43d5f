import type { Text } from './text';

/** The words of a new pack that its author is to replace: `foothold new` writes them, and lint finds those that stayed. */
export const STARTER = {
  purpose: { en: 'Say which customer result it serves.', sv: 'Säg vilken nytta det gör för kunden.' },
  title: { en: 'Your first tip', sv: 'Ditt första tips' },
  body: {
    en: 'First say what it is good for. Then say what to do.',
    sv: 'Säg först vad det är bra för. Säg sedan vad man gör.',
  },
} as const satisfies Record<string, Text>;
