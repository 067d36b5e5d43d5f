/** Markup that is safe to put into a page as it stands. Only `markup` and `trusted` make it. */
export class Markup {
  constructor(readonly text: string) {}
}

/** Our own constant text (styles, scripts). Never anything that came from outside. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

type Part = Markup | string | number | false | null | undefined | readonly Part[];

/**
 * Builds markup; every value that is not markup already is escaped. Not named `html`: formatters would then move
 * white space about inside it, and a rep's own line breaks are shown as they are.
 */
export function markup(parts: TemplateStringsArray, ...values: Part[]): Markup {
  return new Markup(parts.reduce((text, part, i) => text + write(values[i - 1]) + part));
}

function write(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (part === false || part === null || part === undefined) return '';
  if (typeof part === 'object') return part.map(write).join('');
  return String(part).replace(/[&<>"']/g, char => `&#${char.charCodeAt(0)};`);
}
