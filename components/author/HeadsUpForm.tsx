import type { ComponentChildren } from 'preact';
import type { AuthorFormsWords } from '../../utils/i18n/author-forms';
import { dayInWords } from '../../utils/i18n/dates';
import { Notice } from '../kit/Notice';
import { textAt, type FormOf, type Named } from './form';
import { LineField } from './LineField';
import { PickField } from './PickField';
import { TextPair } from './TextPair';

export interface HeadsUpFormProps extends FormOf {
  /** The changes of the pack, with the day each lands. */
  changes: readonly (Named & { lands: string })[];
  stills: readonly Named[];
  /** Where the picture of the new screen is taken and seen. */
  picture: ComponentChildren;
  titleLimit: { en: number; other: number };
  /** Days of notice that are agreed. */
  leadDays: number;
  words: AuthorFormsWords;
}

/** Something announced before it lands, with how much notice that gives. */
export function HeadsUpForm(props: HeadsUpFormProps) {
  const { item, set, changes, stills, titleLimit, words } = props;
  const here = { item, set, words };
  const change = changes.find(({ id }) => id === textAt(item, ['change']));
  const lands = textAt(item, ['lands']);
  return (
    <section class="box author-form">
      <TextPair {...here} path={['title']} label={words.headsUpTitle} rows={2} limit={titleLimit} />
      <TextPair {...here} path={['body']} label={words.headsUpBody} />
      <div class="two">
        <LineField {...here} path={['announced']} type="date" label={words.announced} />
        <LineField {...here} path={['lands']} type="date" label={words.lands} />
      </div>
      <SayNotice {...props} />
      <LineField
        {...here}
        path={['oldWayEnds']}
        type="date"
        label={words.oldWayEnds}
        optional={words.optional}
      />
      {changes.length > 0 && (
        <PickField
          {...here}
          path={['change']}
          label={words.headsUpChange}
          optional={words.optional}
          options={changes}
          none={words.none}
        />
      )}
      {change && lands !== '' && change.lands !== lands && (
        <Notice tone="warn" icon="warn">
          {words.otherDay(dayInWords(change.lands, words.lang))}
        </Notice>
      )}
      {stills.length > 0 && (
        <PickField
          {...here}
          path={['still']}
          label={words.still}
          hint={words.stillHint}
          optional={words.optional}
          options={stills}
          none={words.none}
        />
      )}
      {props.picture}
    </section>
  );
}

function SayNotice({ item, leadDays, words }: HeadsUpFormProps) {
  const [from, until] = [Date.parse(textAt(item, ['announced'])), Date.parse(textAt(item, ['lands']))];
  if (Number.isNaN(from) || Number.isNaN(until)) return null;
  const days = Math.round((until - from) / 86_400_000);
  const enough = days >= leadDays;
  return (
    <Notice tone={enough ? 'calm' : 'warn'} icon={enough ? 'clock' : 'warn'}>
      {days < 0 ? words.noticeNone : enough ? words.notice(days) : words.noticeShort(days, leadDays)}
    </Notice>
  );
}
