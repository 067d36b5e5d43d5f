import type { PanelWords } from '../../utils/i18n/panel';
import type { Settings } from '../../utils/messages/panel-state';
import type { PanelEvents } from './panel-events';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** Until the rep says otherwise: midnight to midnight, which is any hour. */
const ANY = { from: 0, to: 0 };

/** Between which hours something may come by itself. */
export function WorkingHours({
  hours = ANY,
  words,
  on,
}: {
  hours: Settings['workingHours'];
  words: PanelWords;
  on: Pick<PanelEvents, 'set'>;
}) {
  const pick = (end: 'from' | 'to', label: string) => (
    <label class="hour">
      <span>{label}</span>
      <select
        value={hours[end]}
        onChange={event => on.set({ workingHours: { ...hours, [end]: Number(event.currentTarget.value) } })}
      >
        {HOURS.map(hour => (
          <option key={hour} value={hour}>
            {`${hour}`.padStart(2, '0')}:00
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <fieldset class="choice" aria-describedby="hours-hint">
      <legend>{words.hours}</legend>
      <p class="hint" id="hours-hint">
        {words.hoursHint} {hours.from === hours.to && words.anyHour}
      </p>
      <div class="options">
        {pick('from', words.hoursFrom)}
        {pick('to', words.hoursTo)}
      </div>
    </fieldset>
  );
}
