import { z } from '../zod';
import { readJsonSource, type LineFault } from './json-source';
import { packSchema } from './pack';
import { HEAD_FIELDS, HEAD_FILE, LISTS } from './source-format';

/** Longest line for a list of plain values, in characters; a longer list has one value a line. */
const WIDTH = 110;

/** The language that is always there comes first, then that of the first users, then the others by name. */
const LANGUAGES_FIRST = ['en', 'sv'];

export type Formatted = { ok: true; text: string } | { ok: false; faults: LineFault[] };

/**
 * Writes a file of a pack's folder as it is easiest to compare: fields in the order of the format, one thing a line,
 * the languages of a text below each other. What the format does not know stays, behind the rest. Formatting twice
 * changes nothing more. Null for a file that is none of a pack's.
 */
export function formatSource(file: string, text: string): Formatted | null {
  const schema = schemaOf(file);
  if (!schema) return null;
  const { value, faults } = readJsonSource(text);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, text: `${write(order(schema, value), '', 0)}\n` };
}

function schemaOf(file: string): Schema | null {
  const { shape } = packSchema;
  if (file === HEAD_FILE) {
    const fields = HEAD_FIELDS.map(name => [name, shape[name]] as const);
    return z.object({ $schema: z.string(), ...Object.fromEntries(fields) });
  }
  const list = LISTS.find(name => `${name}.json` === file);
  return list ? shape[list] : null;
}

type Schema = z.core.$ZodType;

/** The parts of a schema that say how what is in it is ordered. */
interface Shape {
  type: string;
  shape?: Record<string, Schema>;
  catchall?: Schema;
  element?: Schema;
  innerType?: Schema;
  in?: Schema;
  items?: Schema[];
  valueType?: Schema;
  options?: Schema[];
}

const shapeOf = (schema: Schema) => schema._zod.def as unknown as Shape;

/** The same value with its keys in the schema's order. */
function order(schema: Schema | undefined, value: unknown): unknown {
  if (schema === undefined || typeof value !== 'object' || value === null) return value;
  const def = shapeOf(schema);
  if (def.innerType) return order(def.innerType, value);
  if (def.in) return order(def.in, value);
  if (def.options) return order(optionFor(def.options, value), value);
  if (Array.isArray(value))
    return value.map((item, i) => order(def.type === 'tuple' ? def.items?.[i] : def.element, item));
  const object = value as Record<string, unknown>;
  if (def.type === 'record') return byLanguage(object, def.valueType);
  if (!def.shape) return value;
  if (isText(def)) return byLanguage(object, undefined);
  const known = Object.keys(def.shape).filter(key => Object.hasOwn(object, key));
  const others = Object.keys(object).filter(key => !Object.hasOwn(def.shape!, key));
  return Object.fromEntries([
    ...known.map(key => [key, order(def.shape![key], object[key])]),
    ...others.map(key => [key, object[key]]),
  ]);
}

/** The same words per language: English is named in the schema, all others are welcome. */
const isText = ({ shape, catchall }: Shape) =>
  catchall !== undefined && shape !== undefined && Object.keys(shape).join() === 'en';

function byLanguage(object: Record<string, unknown>, of: Schema | undefined): unknown {
  const rank = (key: string) => {
    const at = LANGUAGES_FIRST.indexOf(key);
    return at < 0 ? LANGUAGES_FIRST.length : at;
  };
  // Keys that are no languages, such as teams, come by name too: their order says nothing.
  const keys = Object.keys(object).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(keys.map(key => [key, order(of, object[key])]));
}

/** Of several forms the one that takes the value, or the one that shares most fields with it. */
function optionFor(options: Schema[], value: object): Schema | undefined {
  const taken = options.find(option => z.safeParse(option, value).success);
  if (taken) return taken;
  const shared = (option: Schema) =>
    Object.keys(shapeOf(option).shape ?? {}).filter(key => key in value).length;
  return options.toSorted((a, b) => shared(b) - shared(a))[0];
}

/** @param before characters that stand in front of the value on its line */
function write(value: unknown, indent: string, before: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const plain = value.every(item => typeof item !== 'object' || item === null);
    const line = plain ? `[${value.map(item => JSON.stringify(item)).join(', ')}]` : '';
    // One more for the comma that may follow.
    if (plain && before + line.length + 1 <= WIDTH) return line;
    return `[\n${value.map(item => deeper + write(item, deeper, deeper.length)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, item]) => {
    const name = `${deeper}${JSON.stringify(key)}: `;
    return name + write(item, deeper, name.length);
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
