import type { PanelWords } from '../../utils/i18n/panel';
import { dayInWords } from '../../utils/i18n/dates';
import type { PanelState, Planned } from '../../utils/messages/panel-state';
import { Notice } from '../kit/Notice';
import { spoken } from '../kit/spoken';
import { Text } from '../kit/Text';
import type { PanelEvents } from './panel-events';

/** Days of notice that were agreed on: a change that gives less says so. */
const AGREED_NOTICE_DAYS = 30;

export interface ComingUpProps {
  coming: PanelState['comingUp'];
  roadmap: PanelState['roadmap'];
  words: PanelWords;
  worry: string;
  on: Pick<PanelEvents, 'toCalendar' | 'ask'>;
}

/** What will change and when, nearest first, then what is only meant to; a short notice is called short. */
export function ComingUp({ coming, roadmap, words, worry, on }: ComingUpProps) {
  const rows = [...coming].sort((a, b) => a.daysLeft - b.daysLeft);
  return (
    <>
      <h1>{words.views.coming}</h1>
      {rows.length === 0 && <p class="empty">{words.comingNone}</p>}
      <ul class="plain-list">
        {rows.map(one => (
          <li key={one.id} class="box">
            <p class="row">
              <span class="countdown">{words.lands(one.daysLeft)}</span>
              {one.news && <span class="chip">{words.news}</span>}
            </p>
            <h2 {...spoken(one.title)}>{one.title.words}</h2>
            <p {...spoken(one.body)}>{one.body.words}</p>
            <p class="hint">
              {words.landsOn(dayInWords(one.lands, words.lang))}{' '}
              {one.oldWayEnds !== undefined && words.oldWayEnds(dayInWords(one.oldWayEnds, words.lang))}
            </p>
            {one.notice < AGREED_NOTICE_DAYS && (
              <Notice tone="warn" icon="clock">
                {words.shortNotice(one.notice, AGREED_NOTICE_DAYS)}
              </Notice>
            )}
            <div class="row end">
              {one.preview && (
                <a
                  class="btn"
                  href={`explain.html#preview=${one.id}`}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={words.previewOf(one.title.words)}
                >
                  {words.preview}
                </a>
              )}
              <button
                type="button"
                class="btn plain"
                aria-label={`${worry}: ${one.title.words}`}
                onClick={() => on.ask({ kind: 'worry', about: { kind: 'change', id: one.id } })}
              >
                {worry}
              </button>
              <button
                type="button"
                class="btn"
                aria-label={words.toCalendarFor(one.title.words)}
                onClick={() =>
                  on.toCalendar({
                    id: one.id,
                    title: one.title.words,
                    text: one.body.words,
                    day: one.lands,
                  })
                }
              >
                {words.toCalendar}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {roadmap.length > 0 && (
        <section aria-labelledby="roadmap-title">
          <h2 id="roadmap-title">{words.roadmapTitle}</h2>
          <p class="lead">{words.roadmapHint}</p>
          <ul class="plain-list">
            {roadmap.map(item => (
              <Promised key={item.id} item={item} words={words} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** One thing that is meant to come: what is said now, what was said before, and how it ended. */
function Promised({ item, words }: { item: Planned; words: PanelWords }) {
  const day = (date: string): string => dayInWords(date, words.lang);
  const newestFirst = [...item.dates].reverse();
  const open = item.delivered === undefined && !item.dropped;
  return (
    <li class="box">
      <h3 {...spoken(item.title)}>{item.title.words}</h3>
      <p {...spoken(item.body)}>{item.body.words}</p>
      {item.delivered !== undefined && (
        <Notice tone="good" icon="check">
          {words.deliveredOn(day(item.delivered))}
        </Notice>
      )}
      {item.dropped && (
        <Notice tone="calm" icon="close">
          {words.droppedOn(day(item.dropped.said))} <Text of={item.dropped.why} />
        </Notice>
      )}
      {item.late && (
        <Notice tone="warn" icon="clock">
          {words.promisePassed}
        </Notice>
      )}
      <dl class="promises">
        {newestFirst.map(({ said, from, until, why }, index) => (
          <div key={said}>
            <dt class="label">{open && index === 0 ? words.holds : words.before}</dt>
            <dd>
              {words.between(day(from), day(until))}, {words.saidOn(day(said))}.{' '}
              {why && (
                <span class="quiet">
                  <Text of={why} />
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
