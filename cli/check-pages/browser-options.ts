import { Complaint, type Call, type Command } from '../command';
import type { BrowserWish } from './chromium';

/** How the browser is opened, the same for every command that looks at pages. */
export const BROWSER_OPTIONS: Command['options'] = {
  profile: { type: 'string' },
  storage: { type: 'string' },
  language: { type: 'string' },
  window: { type: 'string' },
};

export const BROWSER_HELP = `  --profile DIR    a browser profile that is logged in; it must not be open elsewhere
  --storage FILE   cookies and storage of a login, as Playwright's storageState writes them
  --language TAG   the browser's language (default en-US)
  --window WxH     its size (default 1280x800)`;

export function readBrowserWish(call: Call): BrowserWish {
  const [profile, storage] = [call.option('profile'), call.option('storage')];
  if (profile !== undefined && storage !== undefined)
    throw new Complaint('--profile and --storage exclude each other.', 'Give the one that holds the login.');
  const window = call.option('window') ?? '1280x800';
  const size = /^(\d{3,4})x(\d{3,4})$/.exec(window);
  if (!size) throw new Complaint(`--window ${window} is no size.`, 'Write such as --window 1280x800.');
  return {
    profile,
    storage,
    language: call.option('language') ?? 'en-US',
    width: Number(size[1]),
    height: Number(size[2]),
  };
}
