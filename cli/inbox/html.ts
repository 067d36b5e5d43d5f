/** Markup that is safe to put into a page as it stands. Only `html` and `trusted` make it. */
export class Html {
  constructor(readonly text: string) {}
}

/** Our own constant text (styles, scripts). Never anything that came from outside. */
export function trusted(text: string): Html {
  return new Html(text);
}

type Part = Html | string | number | false | null | undefined | readonly Part[];

/** Builds markup; every value that is not markup already is escaped. */
export function html(parts: TemplateStringsArray, ...values: Part[]): Html {
  return new Html(parts.reduce((text, part, i) => text + write(values[i - 1]) + part));
}

function write(part: Part): string {
  if (part instanceof Html) return part.text;
  if (part === false || part === null || part === undefined) return '';
  if (typeof part === 'object') return part.map(write).join('');
  return String(part).replace(/[&<>"']/g, char => `&#${char.charCodeAt(0)};`);
}
