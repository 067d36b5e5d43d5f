import { TYPED, type HelpRequest, type StrikablePart } from '../../utils/core/help/request';
import type { HelpWords } from '../../utils/i18n/help';
import type { DraftRevision } from '../../utils/messages/calls';
import type { HelpDraft } from '../../utils/messages/panel-state';
import { Notice } from '../kit/Notice';
import { PlacePicture } from './PlacePicture';
import type { PictureState } from './panel-events';

export interface PreviewProps {
  draft: HelpDraft;
  /** As the rep has the form now, a moment before the request is made anew. */
  revision: DraftRevision;
  words: HelpWords;
  picture: PictureState;
  onStrike(part: StrikablePart): void;
  onKeep(text: string): void;
  onPicture(take: boolean): void;
}

const PARTS = [...TYPED, 'element', 'place', 'page', 'feature', 'step', 'lastSteps'] as const;

/** The request itself, part by part. A part that is left out stays in view, struck through, until the rep puts it back. */
export function Preview({ draft, revision, words, picture, onStrike, onKeep, onPicture }: PreviewProps) {
  const { request, whole } = draft;
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h3 id="preview-title">{words.preview}</h3>
      <p class="hint">{words.previewHint}</p>
      <ul class="parts">
        {PARTS.map(part => {
          const out = revision.strike.includes(part);
          const text = partText(part, out ? whole : request, words);
          if (text === null || (part !== 'words' && text === '')) return null;
          const label = words.parts[part];
          const place = out ? whole.place : request.place;
          return (
            <li key={part} class={out ? 'out' : ''}>
              <div class="part">
                <span class="label">{label}</span>
                {part === 'place' && place !== undefined ? (
                  <PlacePicture place={place} label={words.placeAlt} />
                ) : text === '' ? (
                  <span class="unsaid">{words.noWords}</span>
                ) : out ? (
                  <s dir="auto">{text}</s>
                ) : (
                  <span dir="auto">{text}</span>
                )}
                {!out && (
                  <MaskedIn part={part} draft={draft} revision={revision} words={words} onKeep={onKeep} />
                )}
              </div>
              {text !== '' && (
                <Strike label={label} out={out} words={words} onStrike={() => onStrike(part)} />
              )}
            </li>
          );
        })}
        <PictureRow {...{ request, whole, revision, words, picture, onStrike, onPicture }} />
        <li>
          <div class="part">
            <span class="label">{words.always}</span>
            <span>
              {words.app}: <bdi>{request.app}</bdi>
            </span>
            {request.about !== undefined && <span dir="auto">{request.about.title}</span>}
            {request.contact !== undefined && (
              <span>
                {words.contact}: <bdi>{request.contact}</bdi>
              </span>
            )}
            {request.pack.id !== '' && <span>{words.pack(request.pack.id, request.pack.serial)}</span>}
            {request.anonymous !== true && <span>{words.version(request.foothold, request.language)}</span>}
            <span>
              {words.reference}: {request.reference}
            </span>
          </div>
        </li>
      </ul>
      <details class="fold">
        <summary>{words.exact}</summary>
        <pre dir="ltr" tabindex={0} aria-label={words.exact} role="region">
          {spread(draft.exact)}
        </pre>
      </details>
    </section>
  );
}

function Strike({
  label,
  out,
  words,
  onStrike,
}: {
  label: string;
  out: boolean;
  words: HelpWords;
  onStrike(): void;
}) {
  return (
    <button
      type="button"
      class="link"
      aria-label={out ? words.putBackPart(label) : words.leaveOutPart(label)}
      onClick={onStrike}
    >
      {out ? words.putBack : words.leaveOut}
    </button>
  );
}

/** What was masked in a part, each stretch with the way to show it after all. */
function MaskedIn(
  props: Pick<PreviewProps, 'draft' | 'revision' | 'words' | 'onKeep'> & { part: (typeof PARTS)[number] },
) {
  const { part, draft, revision, words, onKeep } = props;
  const here = draft.masked.filter(each => each.part === part);
  if (here.length === 0) return null;
  return (
    <div class="masked">
      <span class="hint">{words.masked}</span>
      <ul>
        {here.map(({ text }) => {
          const shown = revision.keep.includes(text);
          return (
            <li key={text}>
              {shown ? <span dir="auto">{text}</span> : <s dir="auto">{text}</s>}{' '}
              <button
                type="button"
                class="link"
                aria-label={shown ? words.maskThis(text) : words.keepThis(text)}
                onClick={() => onKeep(text)}
              >
                {shown ? words.maskIt : words.keepIt}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function PictureRow(
  props: Pick<PreviewProps, 'revision' | 'words' | 'picture' | 'onStrike' | 'onPicture'> & {
    request: HelpRequest;
    whole: HelpRequest;
  },
) {
  const { request, whole, revision, words, picture, onStrike, onPicture } = props;
  if (revision.anonymous) return null;
  const out = revision.strike.includes('picture');
  const shown = request.picture ?? whole.picture;
  return (
    <li class={out ? 'out' : ''}>
      <div class="part">
        <span class="label">{words.parts.picture}</span>
        {shown === undefined ? (
          <>
            <span class="hint">{words.pictureHint}</span>
            <span>
              <button
                type="button"
                class="btn small"
                disabled={picture === 'taking'}
                onClick={() => onPicture(true)}
              >
                {words.picture}
              </button>
            </span>
          </>
        ) : (
          <>
            <img class="shot" alt={words.pictureAlt} src={`data:${shown.type};base64,${shown.data}`} />
            <span>
              <button type="button" class="link" onClick={() => onPicture(false)}>
                {words.dropPicture}
              </button>
            </span>
          </>
        )}
        <div role="status">
          {picture !== 'idle' && picture !== 'taking' && (
            <Notice tone="warn" icon="warn">
              {words.pictureWhy[picture]}
            </Notice>
          )}
        </div>
      </div>
      {shown !== undefined && (
        <Strike label={words.parts.picture} out={out} words={words} onStrike={() => onStrike('picture')} />
      )}
    </li>
  );
}

/** The very bytes, with room to read where they are JSON. A picture is shown above and would fill the page here. */
function spread(exact: string): string {
  try {
    return JSON.stringify(
      JSON.parse(exact),
      (key, value: unknown) =>
        key === 'data' && typeof value === 'string' && value.length > 200
          ? `${value.slice(0, 40)}… (${value.length})`
          : value,
      2,
    );
  } catch {
    return exact;
  }
}

/** One part in words; `null` when the request never had it. */
export function partText(
  part: Exclude<StrikablePart, 'picture'>,
  request: HelpRequest,
  words: HelpWords,
): string | null {
  switch (part) {
    case 'words':
      return request.words;
    case 'scenario':
    case 'need':
    case 'tried':
      return request[part] ?? null;
    case 'page':
      return request.page === '' ? null : request.page;
    case 'element':
      return request.element === undefined
        ? null
        : `${request.element.name} (${request.element.role})`.trim();
    case 'place':
      return request.place === undefined ? null : words.placeAlt;
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
