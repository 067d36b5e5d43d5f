import type { z } from '../zod';

type Issue = z.core.$ZodIssue;

/** Says what the format holds against a value, and how to mend it, in words for the one who wrote it. */
export function sayIssue(issue: Issue): { message: string; mend: string } {
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        message: `The format has no field ${issue.keys.map(key => `"${key}"`).join(', ')} here.`,
        mend: 'Take it out, or correct its spelling.',
      };
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? {
            message: 'This field is missing.',
            mend: `Add it; it is ${KINDS[issue.expected] ?? issue.expected}.`,
          }
        : { message: `This should be ${KINDS[issue.expected] ?? issue.expected}.`, mend: 'Write it so.' };
    case 'invalid_value':
      return {
        message: 'This value is not one the format knows.',
        mend: `Write one of: ${issue.values.map(value => JSON.stringify(value)).join(', ')}.`,
      };
    case 'invalid_union':
      return issue.discriminator !== undefined && 'options' in issue && Array.isArray(issue.options)
        ? {
            message: `"${issue.discriminator}" says what the rest means, and this one is not known.`,
            mend: `Write one of: ${issue.options.map(value => JSON.stringify(value)).join(', ')}.`,
          }
        : { message: 'This fits none of the forms the format knows.', mend: 'See docs/pack-format.md.' };
    case 'too_small':
      return issue.origin === 'string'
        ? { message: 'This text is empty.', mend: 'Write it, or leave the whole field out.' }
        : {
            message: `This is too little: at least ${issue.minimum}.`,
            mend: `Give at least ${issue.minimum}.`,
          };
    case 'too_big':
      return { message: `This is too much: at most ${issue.maximum}.`, mend: `Keep to ${issue.maximum}.` };
    case 'invalid_format':
      return {
        message: MESSAGES[issue.format] ?? `${capital(issue.message)}.`,
        mend: MENDS[issue.format] ?? 'Write it in that form.',
      };
    default:
      return { message: `${capital(issue.message)}.`, mend: 'Correct the value.' };
  }
}

const KINDS: Record<string, string> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

const MESSAGES: Record<string, string> = {
  date: 'This is not a calendar day.',
  datetime: 'This is not a time.',
};

const MENDS: Record<string, string> = {
  date: 'Write it as YYYY-MM-DD, such as 2026-09-01.',
  datetime: 'Write it as 2026-09-01T08:00:00Z.',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
