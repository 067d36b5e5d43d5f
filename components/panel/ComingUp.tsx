import type { PanelWords } from '../../utils/i18n/panel';
import { dayInWords } from '../../utils/i18n/dates';
import type { PanelState } from '../../utils/messages/panel-state';
import { Notice } from '../kit/Notice';
import { spoken } from '../kit/spoken';

/** Days of notice that were agreed on: a change that gives less says so. */
const AGREED_NOTICE_DAYS = 30;

/** What will change and when, nearest first; a short notice is called short. */
export function ComingUp({ coming, words }: { coming: PanelState['comingUp']; words: PanelWords }) {
  const rows = [...coming].sort((a, b) => a.daysLeft - b.daysLeft);
  return (
    <>
      <h1>{words.views.coming}</h1>
      {rows.length === 0 && <p class="empty">{words.comingNone}</p>}
      <ul class="plain-list">
        {rows.map(one => (
          <li key={one.id} class="box">
            <span class="countdown">{words.lands(one.daysLeft)}</span>
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
          </li>
        ))}
      </ul>
    </>
  );
}
