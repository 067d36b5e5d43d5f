import { dayInWords } from '../../utils/i18n/dates';
import type { HelpWords } from '../../utils/i18n/help';
import type { PanelState } from '../../utils/messages/panel-state';
import { Icon } from '../kit/Icon';
import { spoken } from '../kit/spoken';
import { Text } from '../kit/Text';
import type { PanelEvents } from './panel-events';

export interface YourSayProps {
  say: Pick<PanelState, 'pilots' | 'owed'>;
  words: HelpWords;
  language: string;
  on: Pick<PanelEvents, 'ask'>;
}

/** A verdict on the tool, a yes to a pilot, and the replies that somebody promised to what reps said. */
export function YourSay({ say: { pilots, owed }, words, language, on }: YourSayProps) {
  return (
    <section aria-labelledby="say-title">
      <h2 id="say-title">{words.yourSay}</h2>
      <p class="hint">{words.yourSayHint}</p>
      <div class="row">
        <button type="button" class="btn" onClick={() => on.ask({ kind: 'verdict' })}>
          {words.sayVerdict}
        </button>
      </div>
      {pilots.length > 0 && (
        <ul class="plain-list">
          {pilots.map(pilot => (
            <li key={pilot.id} class="box">
              <h3 {...spoken(pilot.title)}>{pilot.title.words}</h3>
              <p {...spoken(pilot.body)}>{pilot.body.words}</p>
              <div class="row between">
                <span class="quiet">{words.pilotUntil(dayInWords(pilot.until, language))}</span>
                {pilot.said ? (
                  <span class="agreed">
                    <Icon name="check" />
                    {words.saidPilot}
                  </span>
                ) : (
                  <button
                    type="button"
                    class="btn"
                    onClick={() => on.ask({ kind: 'pilot', about: { kind: 'pilot', id: pilot.id } })}
                  >
                    {words.sayPilot}
                  </button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {owed.length > 0 && (
        <>
          <h3>{words.owed}</h3>
          <ul class="plain-list">
            {owed.map(one => (
              <li key={one.id} class="box">
                <div class="row between">
                  <b>
                    <Text of={one.title} />
                  </b>
                  <span class="chip">{words.owedTo[one.to]}</span>
                </div>
                {one.reply === undefined ? (
                  <p class={one.late ? 'late' : 'hint'}>
                    {words.owedBy(dayInWords(one.due, language), one.late)}
                  </p>
                ) : (
                  <blockquote>
                    <p {...spoken(one.reply.words)}>{one.reply.words.words}</p>
                    <footer>{words.repliedBy(one.reply.by, dayInWords(one.reply.day, language))}</footer>
                  </blockquote>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
