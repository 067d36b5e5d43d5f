import { pageWords } from '../../utils/i18n/pages';
import { panelWords } from '../../utils/i18n/panel';
import { LANGUAGES, wordsIn } from '../../utils/i18n/words';
import type { Settings } from '../../utils/messages/panel-state';
import { Choice } from '../kit/Choice';
import { Icon } from '../kit/Icon';
import { Mark } from '../kit/Mark';
import type { PanelEvents, Site } from '../panel/panel-events';
import { Sites } from '../panel/Sites';

export interface WelcomeProps {
  language: string;
  chosen: Settings['language'];
  sites: readonly Site[];
  /** Address of the practice app, in the demo build only. */
  demo: string | null;
  proof: string;
  on: Pick<PanelEvents, 'set' | 'grant' | 'revoke'>;
}

/** Opens once, after install: what Foothold never does, then three choices at most. No account, nothing to fill in. */
export function Welcome({ language, chosen, sites, demo, proof, on }: WelcomeProps) {
  const words = wordsIn(pageWords, language);
  const panel = wordsIn(panelWords, language);
  return (
    <main class="sheet welcome">
      <header>
        <Mark />
        <p class="kicker">{panel.product}</p>
        <h1>{words.welcome}</h1>
        <p class="lead">{words.welcomeLead}</p>
        <ul class="promises">
          {words.never.map(line => (
            <li key={line}>
              <Icon name="check" />
              <span>{line}</span>
            </li>
          ))}
        </ul>
      </header>
      <ol class="choices">
        <li class="box">
          <Choice
            name="language"
            legend={words.first}
            options={[
              { value: 'auto', label: panel.languageAuto },
              { value: 'en', label: LANGUAGES.en },
              { value: 'sv', label: LANGUAGES.sv },
            ]}
            value={chosen}
            onPick={picked => on.set({ language: picked })}
          />
        </li>
        <li class="box">
          <h2>{words.second}</h2>
          <p class="hint">{sites.length === 0 ? words.sitesLater : panel.sitesHint}</p>
          {sites.length > 0 && <Sites sites={sites} words={panel} on={on} />}
        </li>
        {demo !== null && (
          <li class="box">
            <h2>{words.third}</h2>
            <p>
              {words.demo} <span class="quiet">{words.demoHint}</span>
            </p>
            <div class="row">
              <a class="btn" href={demo} target="_blank" rel="noreferrer">
                {words.demoOpen}
              </a>
            </div>
          </li>
        )}
      </ol>
      <p class="empty">
        <b>{words.ready}</b> {words.readyHint} <a href={proof}>{panel.proof}</a>
      </p>
    </main>
  );
}
