import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

export interface NoticeProps {
  tone: 'calm' | 'good' | 'warn' | 'bad';
  icon: IconName;
  children: ComponentChildren;
}

/** A line about the state of things, never only by colour. */
export function Notice({ tone, icon, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
