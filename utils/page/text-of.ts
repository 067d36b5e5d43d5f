/** Longer than this is no figure. */
const LONGEST = 80;

/** What an element shows as text, its value where it is typed into; null when that is long, or a password. */
export function textOf(element: Element): string | null {
  const { value, type } = element as HTMLInputElement;
  if (type === 'password') return null;
  const text = (typeof value === 'string' ? value : ((element as HTMLElement).innerText ?? '')).trim();
  return text.length > 0 && text.length <= LONGEST ? text : null;
}
