import { languageOf, type Room } from '../room';
import { readSettings } from '../store/values';
import { watchedPatterns } from './register';
import { menuWords } from '../../i18n/menu';
import { wordsIn } from '../../i18n/words';

export const MENU_HELP = 'help';

/** The context menu's one entry, on granted pages of coached apps and nowhere else. */
export async function refreshMenu(room: Room): Promise<void> {
  const { browser } = room.world;
  const { contextMenus } = browser;
  if (!contextMenus) return;
  const documentUrlPatterns = await watchedPatterns(browser, await room.index());
  const settings = await room.store.read(['kv'], readSettings);
  const words = wordsIn(menuWords, languageOf(room.world, settings.language));
  await contextMenus.removeAll();
  if (documentUrlPatterns.length === 0) return;
  contextMenus.create({
    id: MENU_HELP,
    title: words.help,
    contexts: ['page', 'selection', 'editable', 'link'],
    documentUrlPatterns,
  });
}
