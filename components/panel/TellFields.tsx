import { useState } from 'preact/hooks';
import type { SayKind, Verdict } from '../../utils/core/help/request';
import { Choice } from '../kit/Choice';
import { Switch } from '../kit/Switch';
import type { FieldsProps } from './AskFields';

const VERDICTS: readonly Verdict[] = ['yes', 'partly', 'no'];

/** What tells something and asks for no answer: a worry, a verdict, a yes to a pilot. */
export function TellFields({ draft, revision, words, onChange }: FieldsProps) {
  const kind = revision.kind as SayKind;
  // After a call one question is asked; otherwise nobody is taken to have said what they did not press.
  const afterCall = draft.request.verdict !== undefined && draft.request.verdict.me === undefined;
  const [picked, pick] = useState<Partial<Record<'me' | 'customer', Verdict>>>(revision.verdict ?? {});
  const say = (part: typeof picked) => {
    const { me, customer } = { ...picked, ...part };
    pick({ ...picked, ...part });
    if (afterCall && customer !== undefined) onChange({ verdict: { customer } });
    else if (me !== undefined && customer !== undefined) onChange({ verdict: { me, customer } });
  };
  const question = (name: 'me' | 'customer', legend: string) => (
    <Choice
      name={`verdict-${name}`}
      legend={legend}
      options={VERDICTS.map(value => ({ value, label: words.verdicts[value] }))}
      value={(picked[name] ?? '') as Verdict}
      onPick={value => say({ [name]: value })}
    />
  );
  const canHide = draft.desk === null || draft.desk.can.nameless;
  return (
    <>
      <h2>{afterCall ? words.afterCallKicker : words.telling[kind]}</h2>
      <p class="hint">
        {draft.about !== undefined && <b dir="auto">{draft.about.title}. </b>}
        {kind === 'verdict' && <b dir="auto">{draft.request.app}. </b>}
        {words.tellingHint[kind]}
      </p>
      {kind === 'verdict' && (
        <>
          {!afterCall && question('me', words.verdictMe)}
          {question('customer', afterCall ? words.afterCall : words.verdictCustomer)}
        </>
      )}
      {kind === 'pilot' && (
        <div class="field">
          <label for="contact">{words.contact}</label>
          <p class="hint" id="contact-hint">
            {words.contactHint}
          </p>
          <input
            id="contact"
            type="text"
            dir="auto"
            maxLength={200}
            aria-describedby="contact-hint"
            value={revision.contact}
            onInput={event => onChange({ contact: event.currentTarget.value })}
          />
        </div>
      )}
      <div class="field">
        <label for="words">
          {words.tellWords} <span class="quiet">({words.optional})</span>
        </label>
        <textarea
          id="words"
          rows={3}
          dir="auto"
          value={revision.words}
          onInput={event => onChange({ words: event.currentTarget.value })}
        />
      </div>
      {kind !== 'pilot' && canHide && (
        <Switch
          id="anonymous"
          label={words.anonymous}
          hint={revision.anonymous ? `${words.anonymousHint} ${words.anonymousLeft}` : words.anonymousHint}
          on={revision.anonymous}
          onTurn={anonymous => onChange({ anonymous })}
        />
      )}
    </>
  );
}
