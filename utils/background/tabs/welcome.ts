/** Whether the welcome tab opens: once, after an install and never after an update; the demo opens its own page. */
export function welcomes(reason: string, demo: boolean): boolean {
  return reason === 'install' && !demo;
}
