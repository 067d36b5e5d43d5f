import { ASK_KINDS, type TypedPart } from '../../utils/core/help/request';
import type { HelpWords } from '../../utils/i18n/help';
import type { DraftRevision } from '../../utils/messages/calls';
import type { HelpDraft } from '../../utils/messages/panel-state';
import { Choice } from '../kit/Choice';
import { Switch } from '../kit/Switch';
import { Text } from '../kit/Text';

export interface FieldsProps {
  draft: HelpDraft;
  revision: DraftRevision;
  words: HelpWords;
  onChange(part: Partial<DraftRevision>): void;
}

const MORE: readonly TypedPart[] = ['scenario', 'need', 'tried'];

/** What may be said beside what was filled in already. It asks for the problem, never for the solution. */
export function AskFields({ draft, revision, words, onChange }: FieldsProps) {
  const field = (part: TypedPart) => (
    <div class="field" key={part}>
      <label for={part}>
        {draft.prompts[part] === undefined ? words.typed[part] : <Text of={draft.prompts[part]} />}{' '}
        <span class="quiet">({words.optional})</span>
      </label>
      {part === 'words' && (
        <p class="hint" id="words-hint">
          {words.typedHint}
        </p>
      )}
      <textarea
        id={part}
        rows={part === 'words' ? 3 : 2}
        dir="auto"
        aria-describedby={part === 'words' ? 'words-hint' : undefined}
        value={revision[part]}
        onInput={event => onChange({ [part]: event.currentTarget.value })}
      />
    </div>
  );
  const canHide = draft.desk === null || draft.desk.can.nameless;
  return (
    <>
      <h2>{words.stillStuck}</h2>
      <Choice
        name="kind"
        legend={words.kind}
        options={ASK_KINDS.map(kind => ({ value: kind, label: words.kinds[kind] }))}
        value={revision.kind as (typeof ASK_KINDS)[number]}
        onPick={kind => onChange({ kind })}
      />
      {!revision.anonymous && (
        <Switch
          id="urgent"
          label={words.urgent}
          hint={words.urgentHint}
          on={revision.urgent}
          onTurn={urgent => onChange({ urgent })}
        />
      )}
      {canHide ? (
        <Switch
          id="anonymous"
          label={words.anonymous}
          hint={revision.anonymous ? `${words.anonymousHint} ${words.anonymousLeft}` : words.anonymousHint}
          on={revision.anonymous}
          onTurn={anonymous => onChange({ anonymous })}
        />
      ) : (
        <p class="hint">{words.notAnonymous(draft.desk?.name ?? '')}</p>
      )}
      {field('words')}
      <details class="fold" open={MORE.some(part => draft.typed[part] !== '')}>
        <summary>{words.moreToSay}</summary>
        <div class="fields">{MORE.map(field)}</div>
      </details>
    </>
  );
}
