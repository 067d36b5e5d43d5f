import type { PanelWords } from '../../utils/i18n/panel';
import type { PanelState } from '../../utils/messages/panel-state';

/** All that policy has set, in words: whom it lets Foothold believe, where help goes, and what it has turned down. */
export function SetByIT({ policy, words }: { policy: PanelState['policy']; words: PanelWords }) {
  const { sources, team, deskName, deskHost, pushedPerDay, paused, trials, authoring } = policy;
  const lines = [
    ...sources.map(({ name, host, keys, needed }) =>
      words.believes(name, host, keys, Math.min(needed, keys.length)),
    ),
    ...(team === null ? [] : [words.inTeam(team)]),
    ...(deskName === null ? [] : [words.helpGoesTo(deskName, deskHost ?? '')]),
    ...(paused ? [words.paused] : []),
    ...(pushedPerDay === null ? [] : [words.atMost(pushedPerDay)]),
    ...(trials ? [] : [words.noTrials]),
    ...(authoring ? [] : [words.noAuthoring]),
  ];
  return (
    <section class="box" aria-labelledby="it-title">
      <h2 id="it-title">{words.setByIT}</h2>
      <p class="hint">{words.setByITHint}</p>
      {lines.length === 0 ? (
        <p class="empty">{words.setByITNone}</p>
      ) : (
        <ul>
          {lines.map(line => (
            <li key={line}>
              <bdi>{line}</bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
