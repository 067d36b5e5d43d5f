import type { z } from '../zod';
import { FORMS, type Fault, type FormName } from './fault';

type Issue = z.core.$ZodIssue;

/** What the format holds against a value, as a fault to be worded. */
export function faultOf(issue: Issue): Fault {
  const form = FORMS.find(name => name === issue.message);
  if (form !== undefined) return { code: 'wrong form', form };
  switch (issue.code) {
    case 'unrecognized_keys':
      return { code: 'unknown field', fields: [...issue.keys] };
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? { code: 'missing', kind: issue.expected }
        : { code: 'wrong kind', kind: issue.expected };
    case 'invalid_value':
      return { code: 'unknown value', values: issue.values.map(value => JSON.stringify(value)) };
    case 'invalid_union':
      return issue.discriminator !== undefined && 'options' in issue && Array.isArray(issue.options)
        ? {
            code: 'unknown variant',
            by: issue.discriminator,
            values: issue.options.map(value => JSON.stringify(value)),
          }
        : { code: 'no known form' };
    case 'too_small':
      return issue.origin === 'string'
        ? { code: 'empty text' }
        : { code: 'too little', least: Number(issue.minimum) };
    case 'too_big':
      return { code: 'too much', most: Number(issue.maximum) };
    case 'invalid_format':
      return FORMATS[issue.format]
        ? { code: 'wrong form', form: FORMATS[issue.format]! }
        : { code: 'wrong value' };
    default:
      return { code: 'wrong value' };
  }
}

/** Forms that zod knows by itself. */
const FORMATS: Record<string, FormName> = { date: 'day', datetime: 'moment', email: 'mail address' };
