/** Put in when the command is built as one file. */
declare const __PAGE_SCRIPT__: string | undefined;

let built: Promise<string> | undefined;

/** The script that `check` and `snapshot` run inside a page; from the repository it is bundled on first use. */
export async function pageScript(): Promise<string> {
  if (typeof __PAGE_SCRIPT__ === 'string') return __PAGE_SCRIPT__;
  built ??= import('./build-locator').then(({ buildPageScript }) => buildPageScript());
  return built;
}
