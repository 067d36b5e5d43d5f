import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { main } from '../../cli/main';
import { openChromium, openSurface } from '../../demo/journey/browser';
import { Overlay } from '../../demo/journey/overlay';
import { ask, until } from '../../demo/journey/steps';
import { authorWords } from '../../utils/i18n/author';
import { overlayWords } from '../../utils/i18n/overlay';
import { panelWords } from '../../utils/i18n/panel';
import { aChampion, COMPANY, enterCompany } from './a-champion';
import { aWhole, CHROMIUM, type Whole } from './a-stage';
import { byKeyboard, byMouse } from './hands';

const words = overlayWords.en;
const exactly = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);

let whole: Whole;
let keys: { privateFile: string; publicFile: string };
beforeAll(async () => {
  whole = await aWhole();
  keys = JSON.parse(
    (await foothold('keys', '--out', join(whole.folder, 'keys'), '--json')).out,
  ) as typeof keys;
});
afterAll(() => whole?.close());

/** The command line, in paths that stand by themselves: two of these tests run side by side. */
async function foothold(...args: string[]): Promise<{ code: number; out: string }> {
  const said: string[] = [];
  const code = await main(args, { log: line => said.push(line), error: line => said.push(line) });
  return { code, out: said.join('\n') };
}

/** Chromium of one champion, set up by IT to believe what is signed with the key of this test and nothing else. */
async function aDesk(name: string) {
  const extension = join(whole.folder, name, 'extension');
  cpSync(whole.stage.extension, extension, { recursive: true });
  const { sandbox } = whole.stage;
  const policy = {
    sources: [
      {
        name,
        url: `${sandbox.packsUrl}${name}.json`,
        keys: [JSON.parse(readFileSync(keys.publicFile, 'utf8')) as unknown],
        threshold: 1,
      },
    ],
    paused: false,
  };
  writeFileSync(join(extension, 'policy.json'), JSON.stringify(policy));
  const browser = await openChromium(CHROMIUM, extension, { headless: true });
  const app = browser.context.pages()[0]!;
  await app.goto(`${sandbox.crmUrl}#/companies`);
  await app.getByRole('link', { name: 'New Company' }).waitFor();
  const room = await openSurface(browser, 'sidepanel.html#settings');
  await room.getByRole('switch', { name: panelWords.en.author }).waitFor();
  return { browser, app, room, signed: join(whole.stage.served, `${name}.json`) };
}

it.concurrent.each([
  ['mouse', byMouse],
  ['keyboard alone', byKeyboard],
])(
  'a champion records, writes, looks at it and exports; the command line takes that file, and a rep is led by it: by %s',
  async (_, hand) => {
    const hands = hand();
    const { browser, app, room, signed } = await aDesk(hands.by);
    try {
      const champion = aChampion(room, app, hands);
      await hands.turnTo(room);
      await hands.press(room.getByRole('switch', { name: panelWords.en.author }));
      await hands.press(room.getByRole('link', { name: panelWords.en.views.author, exact: true }));
      await champion.begin('Ada');
      hands.toll();
      await champion.recordCompany();
      const walkthrough = hands.toll();
      await champion.home();
      await enterAgain();
      hands.toll();
      await champion.tip();
      const tip = hands.toll();
      expect({ actions: walkthrough.actions <= 8, seconds: walkthrough.seconds <= 120 }).toEqual({
        actions: true,
        seconds: true,
      });
      expect({ actions: tip.actions <= 6, seconds: tip.seconds <= 30 }).toEqual({
        actions: true,
        seconds: true,
      });

      await champion.preview('sv');
      await room.getByText(authorWords.en.fates['at its place']).waitFor();
      const card = await Overlay.on(app);
      await app.bringToFront();
      await card.find('heading', exactly(COMPANY.tip.title[1]));
      await hands.turnTo(room);
      await champion.home();
      await champion.change();
      await room.getByText(authorWords.en.ready).waitFor();
      const zip = await champion.export(join(whole.folder, hands.by));

      expect(await foothold('lint', zip)).toMatchObject({
        code: 0,
        out: expect.stringMatching(/nothing found/),
      });
      const { crmUrl } = whole.stage.sandbox;
      const pages = ['--at', `${crmUrl}#/companies`, '--at', `${crmUrl}#/companies/create`];
      const out = join(whole.folder, hands.by, 'check');
      const browserFlag = ['--out', out, '--no-pictures'];
      expect(await foothold('check', zip, ...pages, ...browserFlag)).toMatchObject({ code: 0 });
      const sign = ['--key', keys.privateFile, '--out', signed, '--source', hands.by];
      expect(await foothold('sign', zip, ...sign)).toMatchObject({ code: 0 });

      await room.goto(room.url().replace(/#.*|$/, '#today'));
      await ask(room, 'panel.refresh', {});
      await until(
        'the pack is in force',
        async () => (await ask(room, 'panel.state', {})).packs.length === 1,
      );
      await app.bringToFront();
      await enterAgain();
      await card.click('button', exactly(`Tip: ${COMPANY.tip.title[0]}`), 30_000);
      await card.click('button', exactly(words.showMe));
      await card.find('StaticText', exactly(words.step(1, 3)));
      await enterCompany(app, hands, () => card.find('StaticText', exactly(words.step(2, 3))));
      await until('the walkthrough is over', async () => !/Step \d of/.test(await card.text()));
      const success = async () =>
        (await ask(room, 'panel.state', {})).progress.some(({ mastery }) => mastery.state !== 'new');
      await until('it has counted for the rep', success);
    } finally {
      await browser.close();
    }

    /** A new visit to the list of companies. */
    async function enterAgain() {
      await app.goto(`${whole.stage.sandbox.crmUrl}#/companies`);
      await app.reload();
      await app.locator('a[href$="/show"]').first().waitFor();
    }
  },
);
