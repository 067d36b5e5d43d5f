import { useState } from 'preact/hooks';
import type { ProofWords } from '../../utils/i18n/proof';
import type { AppKey, FeatureKey } from '../../utils/core/mastery/feature-key';
import type { Worded } from '../../utils/core/packs/text';
import type { RestoreProblem } from '../../utils/messages/panel-state';
import { spoken } from '../kit/spoken';
import { Notice } from '../kit/Notice';

/** What may be erased by itself. */
export interface Kept {
  apps: { key: AppKey; title: Worded }[];
  features: { key: FeatureKey; title: Worded }[];
}

/** Nothing named: everything. */
export type Part = { feature?: FeatureKey; app?: AppKey };

export interface YoursProps {
  words: ProofWords;
  kept: Kept;
  /** What came of the last thing the rep did here. */
  done: 'erased' | 'erased part' | 'restored' | RestoreProblem | null;
  onExport(): void;
  onRestore(file: File): void;
  onErase(part: Part): void;
}

/** Saving, taking back and erasing one's own data. */
export function Yours({ words, kept, done, onExport, onRestore, onErase }: YoursProps) {
  const [part, choose] = useState<Part | null>(null);
  const [asking, ask] = useState<Part | null>(null);
  const some = kept.apps.length + kept.features.length > 0;
  return (
    <>
      <div class="deed">
        <p>{words.exportHint}</p>
        <button type="button" class="btn" onClick={onExport}>
          {words.exportAll}
        </button>
      </div>
      <div class="deed">
        <p id="restore-hint">{words.restoreHint}</p>
        <div class="field">
          <label for="restore">{words.restore}</label>
          <input
            id="restore"
            type="file"
            accept="application/json,.json"
            aria-describedby="restore-hint"
            onChange={event => {
              const input = event.currentTarget;
              const [file] = input.files ?? [];
              if (file) onRestore(file);
              // The same file again is a change, too.
              input.value = '';
            }}
          />
        </div>
      </div>
      {some && (
        <div class="deed">
          <div class="field">
            <label for="part">{words.erasePart}</label>
            <select id="part" onChange={event => choose(partOf(event.currentTarget.value))}>
              <option value="">{words.erasePartNone}</option>
              <Choices name={words.erasePartApps} kind="app" all={kept.apps} />
              <Choices name={words.erasePartFeatures} kind="feature" all={kept.features} />
            </select>
          </div>
          <button type="button" class="btn" disabled={part === null} onClick={() => ask(part)}>
            {words.erasePartDo}
          </button>
        </div>
      )}
      <div class="deed">
        <p>{words.eraseHint}</p>
        <button type="button" class="btn danger" onClick={() => ask({})}>
          {words.erase}
        </button>
      </div>
      {asking && (
        <div class="sure" role="group" aria-labelledby="sure">
          <p id="sure">
            <b>{sureOf(asking, kept, words)}</b>
          </p>
          <div class="row end">
            <button type="button" class="btn" onClick={() => ask(null)}>
              {words.eraseNo}
            </button>
            <button
              type="button"
              class="btn danger"
              onClick={() => {
                ask(null);
                onErase(asking);
              }}
            >
              {words.eraseYes}
            </button>
          </div>
        </div>
      )}
      <div role="status">
        {done && (
          <Notice
            tone={typeof done === 'object' ? 'bad' : 'good'}
            icon={typeof done === 'object' ? 'warn' : 'check'}
          >
            {typeof done === 'object' ? words.notRestored(done) : words.done[done]}
          </Notice>
        )}
      </div>
    </>
  );
}

interface ChoicesProps {
  name: string;
  kind: 'app' | 'feature';
  all: readonly { key: string; title: Worded }[];
}

function Choices({ name, kind, all }: ChoicesProps) {
  if (all.length === 0) return null;
  return (
    <optgroup label={name}>
      {all.map(({ key, title }) => (
        <option key={key} value={`${kind} ${key}`} {...spoken(title)}>
          {title.words}
        </option>
      ))}
    </optgroup>
  );
}

function partOf(value: string): Part | null {
  const [kind, key] = value.split(' ');
  if (key === undefined) return null;
  return kind === 'app' ? { app: key as AppKey } : { feature: key as FeatureKey };
}

function sureOf({ app, feature }: Part, kept: Kept, words: ProofWords): string {
  if (app === undefined && feature === undefined) return words.eraseSure;
  const named = [...kept.apps, ...kept.features].find(({ key }) => key === (feature ?? app));
  return words.erasePartSure(named?.title.words ?? '');
}
