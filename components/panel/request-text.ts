import { TYPED, type HelpRequest, type StrikablePart } from '../../utils/core/help/request';
import type { HelpWords } from '../../utils/i18n/help';
import { partText } from './Preview';

const ORDER = [
  ...TYPED,
  'element',
  'page',
  'feature',
  'step',
  'lastSteps',
] as const satisfies readonly StrikablePart[];

/** The request as plain text, for the clipboard or a mail: the same parts as the preview, one a line. */
export function requestText(request: HelpRequest, words: HelpWords): string {
  const lines = ORDER.flatMap(part => {
    const text = partText(part, request, words);
    return text === null || text === '' ? [] : [`${words.parts[part]}: ${text}`];
  });
  return [
    `${words.kinds[request.kind]}${request.urgent ? ` · ${words.urgent}` : ''}`,
    ...lines,
    `${words.app}: ${request.app}`,
    words.pack(request.pack.id, request.pack.serial),
    words.version(request.foothold, request.language),
    `${words.reference}: ${request.reference}`,
  ].join('\n');
}
