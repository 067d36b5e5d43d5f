import { describe, expect, it } from 'vitest';
import { aRevision } from '../background/stage/a-revision';
import { openSurface } from '../../utils/background/surfaces';
import { welcomes } from '../../utils/background/tabs/welcome';
import type { Browser } from '../../utils/background/world';
import { HOUR } from '../background/stage/a-pack';
import { CRM, Stage } from '../background/stage/stage';

const capture = { element: { role: 'button', name: 'Create task' }, path: '/' };

describe('panel and first run', () => {
  it('ux 57: the side panel opens before anything is awaited, also when the click wakes a stopped background', async () => {
    const stage = await Stage.withPack();
    const { showing } = await stage.visit(1, CRM);
    stage.kill();
    const message = { foothold: 1, call: 'page.help', send: { token: showing!.token, capture } };
    stage.life.answer(message, stage.sender(1), () => undefined);
    // No `await` stands between the click and this line.
    expect(stage.panels).toBe(1);
    await stage.settle();
  });

  it('ux 57: where there is no side panel the popup opens, and where that is refused a small window', async () => {
    const opened: string[] = [];
    const browser = (openPopup: () => Promise<void>) =>
      ({
        runtime: { getURL: (path: string) => path },
        action: { openPopup },
        windows: { create: async ({ url }: { url: string }) => void opened.push(url) },
      }) as unknown as Browser;
    const open = (openPopup: () => Promise<void>): void =>
      openSurface(browser(openPopup), { tab: { id: 1 } }, { small: -Infinity }, 0)();
    open(async () => void opened.push('popup'));
    expect(opened).toEqual(['popup']);
    open(() => Promise.reject(new Error('no gesture')));
    await expect.poll(() => opened, { timeout: 15_000 }).toEqual(['popup', '/sidepanel.html']);
  });

  it('ux 58: one click on help, what is known comes first, and nothing is sent before Send', async () => {
    const stage = await Stage.withPack();
    const { showing } = await stage.visit(1, CRM);
    await stage.shows();
    await stage.page(1, 'page.help', { token: showing!.token, capture });
    const draft = (await stage.panel('panel.draft', {}))!;
    expect(draft.known.answers).toHaveLength(1);
    expect(draft.known.onDuty).toMatchObject({ who: { words: 'Sales Ops' } });
    stage.pass(HOUR);
    await stage.alarm('outbox');
    expect(stage.desk.got).toEqual([]);
  });

  it('ux 58: after Send it stays listed in the panel with where it stands, until it is answered', async () => {
    const stage = await Stage.withPack();
    const { showing } = await stage.visit(1, CRM);
    await stage.page(1, 'page.help', { token: showing!.token, capture });
    const { id } = (await stage.panel('panel.draft', {}))!;
    const listed = async () => (await stage.panel('panel.state', {})).requests.map(({ state }) => state);
    stage.desk.down = true;
    await stage.panel('panel.send', aRevision(id, { words: 'Where?' }));
    expect(await listed()).toEqual(['failed']);
    stage.desk.down = false;
    stage.pass(HOUR);
    await stage.alarm('outbox');
    expect(await listed()).toEqual(['sent']);
    stage.desk.news = { state: 'answered', answer: { words: 'Here.', at: stage.now, by: 'Ada' } };
    stage.pass(HOUR);
    await stage.alarm('replies');
    expect(await listed()).toEqual(['answered']);
  });

  it('ux 59: the welcome tab comes after an install and never after an update', () => {
    expect(welcomes('install', false)).toBe(true);
    for (const reason of ['update', 'chrome_update', 'browser_update', 'shared_module_update'])
      expect(welcomes(reason, false)).toBe(false);
    expect(welcomes('install', true)).toBe(false);
  });
});
