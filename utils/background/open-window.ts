import type { Browser } from './world';

/** Opens a page of ours beside the app: a small window, or a tab in a browser for phones, which has no windows. */
export async function openWindow(
  { runtime, windows, tabs }: Pick<Browser, 'runtime' | 'windows' | 'tabs'>,
  path: string,
  size: { width: number; height: number },
): Promise<void> {
  const url = runtime.getURL(path);
  if (windows) await windows.create({ url, type: 'popup', ...size });
  else await tabs.create({ url });
}
