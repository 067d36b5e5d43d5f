import { dayInWords } from '../../utils/i18n/dates';
import type { PanelWords } from '../../utils/i18n/panel';
import { LANGUAGES } from '../../utils/i18n/words';
import type { PanelState, Settings } from '../../utils/messages/panel-state';
import { Choice } from '../kit/Choice';
import { Switch } from '../kit/Switch';
import { Text } from '../kit/Text';
import type { PanelEvents, Site } from './panel-events';
import { SetByIT } from './SetByIT';
import { Sites } from './Sites';
import { WorkingHours } from './WorkingHours';

/** The rep's own ceiling; more than this nobody can ask for. */
const MOST_PUSHED = 3;

export interface SettingsViewProps {
  state: PanelState;
  sites: readonly Site[];
  words: PanelWords;
  on: PanelEvents;
}

/** What the rep owns: language, quiet, how often, and where. */
export function SettingsView({ state, sites, words, on }: SettingsViewProps) {
  const { settings, policy } = state;
  const { muted = [] } = settings;
  const cap = policy.pushedPerDay;
  const languages: { value: Settings['language']; label: string }[] = [
    { value: 'auto', label: words.languageAuto },
    { value: 'en', label: LANGUAGES.en },
    { value: 'sv', label: LANGUAGES.sv },
  ];
  const counts = Array.from({ length: MOST_PUSHED + 1 }, (_, value) => ({
    value,
    label: words.pushedCount(value),
    disabled: cap !== null && value > cap,
  }));
  return (
    <>
      <h1>{words.views.settings}</h1>
      <section class="box">
        <Switch
          id="quiet"
          label={words.quiet}
          hint={words.quietHint}
          on={settings.quiet}
          onTurn={quiet => on.set({ quiet })}
        />
        <Choice
          name="pushed"
          legend={words.pushed}
          hint={
            cap !== null && cap < MOST_PUSHED
              ? `${words.pushedHint} ${words.loweredByIT(cap)}`
              : words.pushedHint
          }
          options={counts}
          value={cap === null ? settings.pushedPerDay : Math.min(settings.pushedPerDay, cap)}
          onPick={pushedPerDay => on.set({ pushedPerDay })}
        />
        <Switch
          id="pilot"
          label={words.pilot}
          hint={words.pilotHint}
          on={settings.pilot === true}
          onTurn={pilot => on.set({ pilot })}
        />
        {policy.authoring && (
          <Switch
            id="author"
            label={words.author}
            hint={words.authorHint}
            on={settings.author === true}
            onTurn={author => on.set({ author })}
          />
        )}
        <Switch
          id="lobby"
          label={words.lobbyWish}
          hint={words.lobbyWishHint}
          on={settings.lobby === true}
          onTurn={lobby => on.set({ lobby })}
        />
        <WorkingHours hours={settings.workingHours} words={words} on={on} />
        <Choice
          name="language"
          legend={words.language}
          options={languages}
          value={settings.language}
          onPick={language => on.set({ language })}
        />
      </section>
      {state.apps.length > 0 && (
        <section class="box" aria-labelledby="muted-title">
          <h2 id="muted-title">{words.muted}</h2>
          <p class="hint">{words.mutedHint}</p>
          {state.apps.map(({ id, title }) => (
            <Switch
              key={id}
              id={`app-${id}`}
              label={title.words}
              on={!muted.includes(id)}
              onTurn={speaks => on.set({ muted: speaks ? muted.filter(app => app !== id) : [...muted, id] })}
            />
          ))}
        </section>
      )}
      <section class="box" aria-labelledby="sites-title">
        <h2 id="sites-title">{words.sites}</h2>
        <p class="hint">{words.sitesHint}</p>
        <Sites sites={sites} words={words} on={on} />
      </section>
      <Packs packs={state.packs} trials={policy.trials} words={words} on={on} />
      <SetByIT policy={policy} words={words} />
    </>
  );
}

interface PacksProps {
  packs: PanelState['packs'];
  trials: boolean;
  words: PanelWords;
  on: PanelEvents;
}

function Packs({ packs, trials, words, on }: PacksProps) {
  return (
    <section class="box" aria-labelledby="packs-title">
      <h2 id="packs-title">{words.packs}</h2>
      {packs.length === 0 && <p class="empty">{words.packsNone}</p>}
      <ul class="plain-list">
        {packs.map(pack => {
          const day = dayInWords(pack.expires.slice(0, 10), words.lang);
          return (
            <li key={pack.id} class="pack">
              <b>
                <Text of={pack.title} />
              </b>
              <p class="hint">
                {words.packBy(pack.owner, pack.serial)} ·{' '}
                {pack.stale ? <span class="warn">{words.packStale(day)}</span> : words.packFresh(day)}
              </p>
              {pack.trial && (
                <p class="row">
                  <span class="warn">{words.trial}</span>
                  <button
                    type="button"
                    class="btn"
                    aria-label={words.endTrialOf(pack.title.words)}
                    onClick={() => on.endTrial(pack.id)}
                  >
                    {words.endTrial}
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <div class="row">
        <button type="button" class="btn" onClick={() => on.refresh()}>
          {words.refresh}
        </button>
      </div>
      <div class="field">
        <label for="pack-file">{words.importPack}</label>
        <p class="hint" id="pack-file-hint">
          {trials ? words.importHint : words.importForIT}
        </p>
        <input
          id="pack-file"
          type="file"
          accept=".json,.pack,application/json"
          aria-describedby="pack-file-hint"
          onChange={event => {
            const file = event.currentTarget.files?.[0];
            if (file) on.importFile(file);
          }}
        />
      </div>
    </section>
  );
}
