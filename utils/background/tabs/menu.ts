import { languageOf, packOf, type Room } from '../room';
import { readSettings } from '../store/values';
import { watchedPatterns } from './register';

export const MENU_HELP = 'help';
const TITLE = { en: 'Ask for help here', sv: 'Be om hjälp här' };

/** The context menu's one entry, on granted pages of coached apps and nowhere else. */
export async function refreshMenu(room: Room): Promise<void> {
  const { browser } = room.world;
  const documentUrlPatterns = await watchedPatterns(browser, (await room.packs()).map(packOf));
  const settings = await room.store.read(['kv'], readSettings);
  const swedish = languageOf(room.world, settings.language).startsWith('sv');
  await browser.contextMenus.removeAll();
  if (documentUrlPatterns.length === 0) return;
  browser.contextMenus.create({
    id: MENU_HELP,
    title: swedish ? TITLE.sv : TITLE.en,
    contexts: ['page', 'selection', 'editable', 'link'],
    documentUrlPatterns,
  });
}
