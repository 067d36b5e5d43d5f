import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { until } from '../../demo/journey/steps';
import { authorWords } from '../../utils/i18n/author';
import { authorFilesWords } from '../../utils/i18n/author-files';
import { authorFormsWords } from '../../utils/i18n/author-forms';
import { authorRecordWords } from '../../utils/i18n/author-record';
import type { Hands, Written } from './hands';

type Both = readonly [en: string, sv: string];

const words = authorWords.en;
const form = authorFormsWords.en;
const record = authorRecordWords.en;
const files = authorFilesWords.en;

/** What is taught here. */
export const COMPANY = {
  app: 'CRM',
  walkthrough: {
    title: ['Enter a company', 'Lägg in ett företag'],
    purpose: ['Everybody finds the customer.', 'Alla hittar kunden.'],
  },
  tip: {
    title: ['Enter the company first', 'Lägg in företaget först'],
    body: [
      'So that everybody finds the customer, enter the company before the contact.',
      'Alla ska hitta kunden, så lägg in företaget före kontakten.',
    ],
  },
} as const;

/** Enters a company in the sales app, as a champion and as a rep; `opened` is awaited before the form is filled in. */
export async function enterCompany(app: Page, hands: Hands, opened?: () => Promise<unknown>): Promise<void> {
  await hands.press(app.getByRole('link', { name: 'New Company' }));
  await opened?.();
  await hands.write([app.getByRole('textbox', { name: 'Name', exact: true }), 'Zephyrine Quillfeather']);
  await hands.press(app.getByRole('button', { name: 'Save', exact: true }));
}

/** A champion with the Author room in one page and the sales app in another, and nothing but hands. */
export function aChampion(room: Page, app: Page, hands: Hands) {
  const button = (name: string) => room.getByRole('button', { name, exact: true });
  const pair = (legend: string): [Locator, Locator] => {
    const group = room.getByRole('group', { name: legend, exact: true }).first();
    return [group.getByLabel(form.languages.en), group.getByLabel(form.languages.sv)];
  };
  const both = (legend: string, said: Both): Written[] =>
    pair(legend).map((field, n) => [field, said[n]!] as const);

  return {
    /** From the list of drafts. The app stands open in the other page. */
    async begin(owner: string): Promise<void> {
      await hands.press(room.getByRole('link', { name: words.begin }));
      const address = room.getByLabel(words.address);
      await until('the address is filled in', async () => (await address.inputValue()) !== '');
      await hands.write([room.getByLabel(words.appTitle), COMPANY.app]);
      await hands.write([room.getByLabel(words.yourName), owner]);
      await hands.press(button(words.beginDo));
      await button(words.add.tips!).waitFor();
    },

    /** A company is entered in the app; what was done there are the steps. */
    async recordCompany(): Promise<void> {
      const { title, purpose } = COMPANY.walkthrough;
      await hands.press(button(words.add.walkthroughs!));
      await hands.press(button(record.record));
      await room.getByText(record.recording(0)).waitFor();
      await hands.turnTo(app);
      await enterCompany(app, hands);
      await hands.turnTo(room);
      await room.getByText(record.recording(3)).waitFor();
      await room.getByText(record.address('/#/companies/*/show')).waitFor();
      await hands.press(button(record.stop));
      await hands.write(...both(record.title, title));
      await hands.write(...both(words.featurePurpose, purpose));
    },

    /** At the thing with which a company is entered. */
    async tip(): Promise<void> {
      const { title, body } = COMPANY.tip;
      await hands.press(button(words.add.tips!));
      await hands.press(button(words.pick));
      await button(words.pickSteps.cancel).waitFor();
      await hands.turnTo(app);
      await app.locator('a[href$="/show"]').first().waitFor();
      await app.locator('foothold-point').waitFor({ state: 'attached' });
      const outlined = room.locator('.seen b');
      await hands.take(
        app.getByRole('link', { name: 'New Company' }),
        async () => (await outlined.textContent({ timeout: 1000 }).catch(() => '')) === 'Link “New Company”',
      );
      await hands.turnTo(room);
      await button(words.pickAgain).waitFor();
      await hands.write(...both(words.tipTitle, title), ...both(words.tipBody, body));
    },

    /** What the thing that the tip is about is good for; a walkthrough that begins there has said it already. */
    async purpose(): Promise<void> {
      await hands.write(...both(words.featurePurpose, COMPANY.walkthrough.purpose));
    },

    /** One press, and the card stands on the page as that reader would see it. */
    async preview(as: keyof typeof words.previews): Promise<void> {
      await hands.press(room.getByRole('radio', { name: words.previews[as], exact: true }));
    },

    async home(): Promise<void> {
      await hands.press(room.getByRole('link', { name: COMPANY.app, exact: true }));
      await button(words.add.tips!).waitFor();
    },

    /** A change with an answer for every reader. */
    async change(): Promise<void> {
      const said = (what: string): Both => [`${what}, in short.`, `${what}, kort sagt.`];
      await hands.press(button(words.add.changes!));
      await hands.write(...both(form.part.title, ['Companies come first', 'Företag kommer först']));
      // Each may have a picture, which comes between them.
      await hands.write(...both(form.part.before, said('Before')));
      await hands.write(...both(form.part.now, said('Now')));
      await hands.write(...both(form.part.why, said('Why')), ...both(form.part.decidedBy, ['Ada', 'Ada']));
      await hands.write(...both(form.part.number, said('Nothing changes for your number')));
      await hands.write(...both(form.part.who, said('Your team')));
      await hands.write(...both(form.part.comesBack, said('Fewer questions')), [
        room.getByLabel(form.part.vouchedBy, { exact: true }),
        'Ada',
      ]);
      await hands.press(room.getByRole('radio', { name: form.stays.permanent, exact: true }));
      await hands.write(
        ...both(form.part.cannotYet, said('It cannot merge two')),
        ...both(form.part.buildsOn, said('The shared list')),
      );
      await hands.write([room.getByLabel(form.championName), 'Ada']);
      await hands.press(button(form.addChampion));
      await hands.press(button(form.addWorry));
      await hands.write(
        ...both(form.worry, ['Will I be watched?', 'Blir jag övervakad?']),
        ...both(form.worryAnswer, ['No.', 'Nej.']),
      );
      await hands.press(button(form.finish));
      await button(words.add.changes!).waitFor();
    },

    /** Into the browser's downloads. Answers where it lies. */
    async export(to: string): Promise<string> {
      const coming = room.waitForEvent('download');
      await hands.press(button(files.save));
      const download = await coming;
      const path = join(to, download.suggestedFilename());
      await download.saveAs(path);
      return path;
    },
  };
}
