import type { HelpWords } from '../../utils/i18n/help';
import { dayInWords } from '../../utils/i18n/dates';
import type { HelpDraft } from '../../utils/messages/panel-state';
import { spoken } from '../kit/spoken';
import { Text } from '../kit/Text';
import { Request, type RequestEvents } from './Requests';

export interface KnownProps {
  known: HelpDraft['known'];
  words: HelpWords;
  language: string;
  on: RequestEvents;
}

/** What is known about the thing the rep points at, at once and offline, before anything is asked of anybody. */
export function Known({ known, words, language, on }: KnownProps) {
  const nothing =
    known.answers.length +
      known.tips.length +
      known.old.length +
      known.terms.length +
      known.earlier.length ===
    0;
  return (
    <section class="known" aria-labelledby="known-title">
      <h2 id="known-title">{words.known}</h2>
      {nothing && <p class="empty">{words.knownNothing}</p>}
      {known.answers.map((item, index) => (
        <details key={index} class="fold card-ish" open={index === 0}>
          <summary>
            <span>
              <Text of={item.question} /> <span class="quiet">{words.near[item.near]}</span>
            </span>
          </summary>
          <p {...spoken(item.answer)}>{item.answer.words}</p>
          {item.by !== undefined && item.day !== undefined && (
            <p class="hint">{words.answeredBy(item.by, dayInWords(item.day, language))}</p>
          )}
        </details>
      ))}
      {known.old.map((item, index) => (
        <details key={index} class="fold card-ish">
          <summary>
            <span>
              {words.before}: <Text of={item.title} />
            </span>
          </summary>
          <p {...spoken(item.before)}>{item.before.words}</p>
          <p class="hint" {...spoken(item.now)}>
            {words.beforeNow(item.now.words)}
          </p>
        </details>
      ))}
      {known.oldNames.length > 0 && (
        <p class="hint">{words.oldNames(known.oldNames.map(name => name.words))}</p>
      )}
      {known.tips.map((item, index) => (
        <details key={index} class="fold card-ish">
          <summary>
            <Text of={item.title} />
          </summary>
          <p {...spoken(item.body)}>{item.body.words}</p>
        </details>
      ))}
      {known.terms.map((item, index) => (
        <details key={index} class="fold card-ish">
          <summary>
            <Text of={item.term} />
          </summary>
          <p {...spoken(item.definition)}>{item.definition.words}</p>
        </details>
      ))}
      {known.earlier.length > 0 && (
        <>
          <h3>{words.askedBefore}</h3>
          <ul class="plain-list">
            {known.earlier.map(request => (
              <Request key={request.id} request={request} words={words} language={language} on={on} />
            ))}
          </ul>
        </>
      )}
      <ul class="people">
        <li>
          {known.onDuty === null ? (
            <span class="quiet">{words.nobodyOnDuty}</span>
          ) : (
            <>
              <b>
                <Text of={known.onDuty.who} />
              </b>{' '}
              <span class="quiet">
                {words.onDuty(dayInWords(known.onDuty.until, language))}
                {known.onDuty.hours !== undefined && `, ${known.onDuty.hours}`}
              </span>
            </>
          )}
        </li>
        {known.promise !== null && (
          <li>
            <span class="quiet">{words.promise(known.promise)}</span>
          </li>
        )}
        {known.champion !== null && (
          <li>
            <b>
              {known.champion.contact === undefined ? (
                <bdi>{known.champion.name}</bdi>
              ) : (
                <a href={known.champion.contact} target="_blank" rel="noreferrer noopener">
                  <bdi>{known.champion.name}</bdi>
                </a>
              )}
            </b>{' '}
            <span class="quiet">{words.champion}</span>
          </li>
        )}
      </ul>
    </section>
  );
}
