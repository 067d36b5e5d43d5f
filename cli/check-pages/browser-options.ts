import { Complaint, type Call, type Command } from '../command';
import type { BrowserWish } from './chromium';

/** How the browser is opened, the same for every command that looks at pages. */
export const BROWSER_OPTIONS: Command['options'] = {
  profile: { type: 'string' },
  storage: { type: 'string' },
  language: { type: 'string' },
  window: { type: 'string' },
};

export function readBrowserWish(call: Call): BrowserWish {
  const [profile, storage] = [call.option('profile'), call.option('storage')];
  if (profile !== undefined && storage !== undefined)
    throw new Complaint({
      code: 'two at once',
      options: ['profile', 'storage'],
      example: '--storage login.json',
    });
  const window = call.option('window') ?? '1280x800';
  const size = /^(\d{3,4})x(\d{3,4})$/.exec(window);
  if (!size) throw new Complaint({ code: 'bad option', option: 'window', text: window, example: '1280x800' });
  return {
    profile,
    storage,
    language: call.option('language') ?? 'en-US',
    width: Number(size[1]),
    height: Number(size[2]),
  };
}
