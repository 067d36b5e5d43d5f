import { useState } from 'preact/hooks';
import { LONGEST_WORDS, TYPED, type StrikablePart } from '../../utils/core/help/request';
import type { HelpWords } from '../../utils/i18n/help';
import type { DraftRevision } from '../../utils/messages/calls';
import type { HelpDraft } from '../../utils/messages/panel-state';
import { Notice } from '../kit/Notice';
import { AskFields } from './AskFields';
import type { PanelEvents, PictureState, Sending } from './panel-events';
import { Preview } from './Preview';
import { SendBar } from './SendBar';
import { TellFields } from './TellFields';

export interface HelpFormProps {
  draft: HelpDraft;
  words: HelpWords;
  sending: Sending;
  copied: boolean;
  picture: PictureState;
  on: PanelEvents;
}

/** Asking takes one click: all is filled in, nothing has to be typed, and what is shown is what leaves. */
export function HelpForm({ draft, words, sending, copied, picture, on }: HelpFormProps) {
  const [revision, keep] = useState<DraftRevision>(() => revisionOf(draft));
  const change = (part: Partial<DraftRevision>) => {
    const next = { ...revision, ...part };
    keep(next);
    on.revise(next);
  };
  const strike = (part: StrikablePart) => change({ strike: toggled(revision.strike, part) });
  const tooLong = TYPED.find(part => revision[part].length > LONGEST_WORDS);
  const { kind } = draft.request;
  return (
    <form
      class="ask"
      onSubmit={event => {
        event.preventDefault();
        if (tooLong === undefined) on.send(revision);
      }}
    >
      {draft.asks ? (
        <AskFields draft={draft} revision={revision} words={words} onChange={change} />
      ) : (
        <TellFields draft={draft} revision={revision} words={words} onChange={change} />
      )}
      <div role="alert" class="said">
        {tooLong !== undefined && (
          <Notice tone="bad" icon="warn">
            {words.tooLong(revision[tooLong].length, LONGEST_WORDS)}
          </Notice>
        )}
      </div>
      <Preview
        draft={draft}
        revision={revision}
        words={words}
        picture={picture}
        onStrike={strike}
        onKeep={text => change({ keep: toggled(revision.keep, text) })}
        onPicture={take => on.picture(draft.id, take)}
      />
      <SendBar
        draft={draft}
        words={words}
        sending={sending}
        copied={copied}
        blocked={tooLong !== undefined || (kind === 'verdict' && revision.verdict === undefined)}
        on={on}
      />
    </form>
  );
}

function revisionOf(draft: HelpDraft): DraftRevision {
  const { kind, urgent, verdict } = draft.request;
  return {
    draft: draft.id,
    kind,
    urgent,
    anonymous: draft.anonymous,
    ...draft.typed,
    strike: draft.strike,
    keep: draft.keep,
    ...(verdict && { verdict }),
    contact: draft.contact,
  };
}

function toggled<T>(all: readonly T[], one: T): T[] {
  return all.includes(one) ? all.filter(other => other !== one) : [...all, one];
}
