import { z } from '../zod';
import { policySchema } from './policy';
import { TEXT_KEY } from './read-policy';

interface Loose {
  type?: string;
  description?: string;
  properties?: Record<string, Loose>;
  items?: Loose;
}

/**
 * What Chrome and Edge ask of a policy before they hand it over (their dialect of JSON Schema). They drop a value that
 * does not fit, with the whole key it stands in and without a word, so this names every key and says nothing of a value
 * but its kind: what is really right is judged by `parsePolicy`, which reports in words.
 */
export function managedSchema(): object {
  const { properties = {} } = loosen(z.toJSONSchema(policySchema, { io: 'input' }));
  const text = {
    type: 'string',
    description: 'The whole policy as JSON text: it arrives whole, and Foothold says what is wrong in it.',
  };
  return { type: 'object', properties: { [TEXT_KEY]: text, ...properties } };
}

function loosen(schema: z.core.JSONSchema.BaseSchema): Loose {
  const forms = schema.anyOf ?? schema.oneOf;
  if (forms) {
    const all = forms.map(each => loosen(each as z.core.JSONSchema.BaseSchema));
    return {
      type: all[0]?.type ?? 'string',
      properties: Object.assign({}, ...all.map(each => each.properties)),
    };
  }
  const { type, description, properties, items } = schema;
  return {
    type: typeof type === 'string' ? type : 'string',
    ...(description !== undefined && { description }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [
          key,
          loosen(value as z.core.JSONSchema.BaseSchema),
        ]),
      ),
    }),
    ...(items !== undefined && { items: loosen(items as z.core.JSONSchema.BaseSchema) }),
  };
}
