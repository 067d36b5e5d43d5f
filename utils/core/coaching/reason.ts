/**
 * Why a thing is shown now, later or never: the rule that fired with its numbers. A code, so that both languages
 * can word it; shown to the rep under "Why am I seeing this?" and nowhere in a page.
 */
export type Reason =
  | { rule: 'next small thing'; value: number; practising: number }
  | { rule: 'practising'; unaided: number; of: number }
  | { rule: 'changed'; release: number; seen: number }
  /** A change of what the rep had not learnt in its old form, or has used in its new one. */
  | { rule: 'no news' }
  | { rule: 'the old place' }
  | { rule: 'comes later'; lands: string }
  | { rule: 'not seen for long'; days: number }
  | { rule: 'you opened it' }
  | { rule: 'walkthrough you started' }
  | { rule: 'before the call' }
  | { rule: 'mastered'; unaided: number; days: number }
  | { rule: 'you said you know this' }
  | { rule: 'you ended it'; how: 'done' | 'closed' }
  | { rule: 'not now'; until: number }
  | { rule: 'shown enough'; times: number; days: number }
  | { rule: 'needs another first'; feature: string }
  | { rule: 'enough for today'; pushed: number; of: number }
  | { rule: 'new things enough'; day: number; week: number }
  | { rule: 'enough in learning'; practising: number }
  | { rule: 'soon after another'; minutes: number }
  | { rule: 'in a call' }
  | { rule: 'quiet' }
  | { rule: 'outside working hours' }
  | { rule: 'quiet days'; until: string }
  | { rule: 'you muted this app' }
  | { rule: 'paused by IT' }
  | { rule: 'another page' }
  | { rule: 'another comes first'; item: string };

export interface Judged {
  item: string;
  verdict: 'now' | 'later' | 'never';
  because: Reason;
}
