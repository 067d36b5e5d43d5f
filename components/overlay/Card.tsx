import type { ComponentChildren } from 'preact';
import type { OverlayWords } from '../../utils/i18n/overlay';
import type { Worded } from '../../utils/core/packs/text';
import type { FieldShowing, Showing } from '../../utils/messages/showing';
import { Icon } from '../kit/Icon';
import { Mark } from '../kit/Mark';
import { spoken } from '../kit/spoken';
import type { OnAct } from './acts';
import { ActButton } from './ActButton';
import { Definitions } from './Marked';

export interface CardProps {
  words: OverlayWords;
  showing: Pick<Showing | FieldShowing, 'kind' | 'owner' | 'terms'>;
  title: Worded;
  /** Between the owner's line and the title, such as the step's number. */
  above?: ComponentChildren;
  children: ComponentChildren;
  actions: ComponentChildren;
  wide?: boolean;
  /** What the cross asks for; it ends the thing for good where nothing else is said. */
  shut?: 'close' | 'shut';
  on: OnAct;
}

/**
 * The frame of every card: whose words these are, how to be rid of it, the one group of actions, and the two
 * questions that are always one click away. It takes no focus by itself; `tabindex` lets the shortcut bring it.
 */
export function Card({
  words,
  showing,
  title,
  above,
  children,
  actions,
  wide,
  shut = 'close',
  on,
}: CardProps) {
  return (
    <div
      class={wide ? 'card wide' : 'card'}
      role="dialog"
      aria-labelledby="fh-title"
      aria-describedby="fh-body"
      tabindex={-1}
    >
      <div class="meta">
        <Mark />
        <span class="owner">
          <b>{words.product}</b> · <bdi>{showing.owner}</bdi>
        </span>
        <ActButton act={shut} on={on} look="icon-btn" name={words[shut]}>
          <Icon name="close" />
        </ActButton>
      </div>
      <div class="content">
        {above}
        <h2 id="fh-title" class="title" {...spoken(title)}>
          {title.words}
        </h2>
        {children}
      </div>
      <div class="actions">{actions}</div>
      <div class="foot">
        {showing.kind !== 'field' && (
          <ActButton act="reason" on={on} look="link">
            <span>{words.reason}</span>
          </ActButton>
        )}
        <ActButton act="help" on={on} look="link">
          <Icon name="help" />
          <span>{words.help}</span>
        </ActButton>
      </div>
      <Definitions terms={showing.terms} words={words} />
    </div>
  );
}
