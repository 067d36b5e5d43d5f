import type { HelpRequest, StrikablePart } from '../../utils/core/help/request';
import type { HelpWords } from '../../utils/i18n/help';

export interface PreviewProps {
  /** The very object that would be sent. */
  request: HelpRequest;
  /** The same with nothing left out. */
  whole: HelpRequest;
  /** What the rep has typed, to say where it was masked. */
  typed: string;
  struck: readonly StrikablePart[];
  words: HelpWords;
  onStrike(part: StrikablePart): void;
}

/** The request itself, part by part. A part that is left out stays in view, struck through, until the rep puts it back. */
export function Preview({ request, whole, typed, struck, words, onStrike }: PreviewProps) {
  const parts: [StrikablePart, string | null][] = [
    ['words', partText('words', struck.includes('words') ? { ...request, words: typed } : request, words)],
    ...(['element', 'page', 'feature', 'step', 'lastSteps'] as const).map(
      part =>
        [part, partText(part, struck.includes(part) ? whole : request, words)] as [
          StrikablePart,
          string | null,
        ],
    ),
  ];
  const masked =
    !struck.includes('words') &&
    typed.trim() !== '' &&
    request.words !== typed &&
    request.words !== typed.trim();
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h3 id="preview-title">{words.preview}</h3>
      <p class="hint">{words.previewHint}</p>
      <ul class="parts">
        {parts.map(([part, text]) => {
          if (text === null) return null;
          const out = struck.includes(part);
          const label = words.parts[part];
          return (
            <li key={part} class={out ? 'out' : ''}>
              <div class="part">
                <span class="label">{label}</span>
                {text === '' ? (
                  <span class="unsaid">{words.noWords}</span>
                ) : out ? (
                  <s dir="auto">{text}</s>
                ) : (
                  <span dir="auto">{text}</span>
                )}
                {part === 'words' && masked && <span class="hint">{words.masked}</span>}
              </div>
              {text !== '' && (
                <button
                  type="button"
                  class="link"
                  aria-label={out ? words.putBackPart(label) : words.leaveOutPart(label)}
                  onClick={() => onStrike(part)}
                >
                  {out ? words.putBack : words.leaveOut}
                </button>
              )}
            </li>
          );
        })}
        <li>
          <div class="part">
            <span class="label">{words.always}</span>
            <span>
              {words.app}: <bdi>{request.app}</bdi>
            </span>
            <span>{words.pack(request.pack.id, request.pack.serial)}</span>
            <span>{words.version(request.foothold, request.language)}</span>
            <span>
              {words.reference}: {request.reference}
            </span>
          </div>
        </li>
      </ul>
      <details class="fold">
        <summary>{words.exact}</summary>
        <pre dir="ltr" tabindex={0} aria-label={words.exact} role="region">
          {JSON.stringify(request, null, 2)}
        </pre>
      </details>
    </section>
  );
}

/** One part in words; `null` when the request never had it. */
export function partText(part: StrikablePart, request: HelpRequest, words: HelpWords): string | null {
  switch (part) {
    case 'words':
      return request.words;
    case 'page':
      return request.page === '' ? null : request.page;
    case 'element':
      return request.element === undefined ? null : `${request.element.name} (${request.element.role})`;
    case 'feature':
      return request.feature ?? null;
    case 'step':
      return request.step === undefined
        ? null
        : `${request.step.walkthrough}, ${words.step(request.step.n, request.step.of)}`;
    case 'lastSteps':
      return request.lastSteps.length === 0 ? null : request.lastSteps.join(' · ');
  }
}
