import { join } from 'node:path';
import { build } from 'esbuild';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { Description } from '../../utils/core/anchors/description';
import type { Trigger } from '../../utils/core/packs/pack';

interface InPage {
  verdict(description: Description): { kind: string; element?: Element };
  found?: Element | undefined;
  hit?: boolean;
}

/** Puts the locator, bundled as it is shipped, into every page of this context. */
export async function bringLocator(context: BrowserContext): Promise<void> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { locate } from './utils/page/locate/locate';
        globalThis.foothold = { verdict: description => locate(document, description) };
      `,
      resolveDir: join(import.meta.dirname, '../..'),
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  await context.addInitScript({ content: outputFiles[0]!.text });
}

/** What the locator says about a description now: `found`, `ambiguous`, `gone`. */
export function verdictOn(page: Page, description: Description): Promise<string> {
  return page.evaluate(value => {
    const here = (globalThis as unknown as { foothold: InPage }).foothold;
    const verdict = here.verdict(value);
    here.found = verdict.element;
    return verdict.kind;
  }, description);
}

/** "found there" when the locator finds exactly what a person would call by this role and name; else what it did. */
export async function whereFound(page: Page, description: Description, meant: Locator): Promise<string> {
  const kind = await verdictOn(page, description);
  if (kind !== 'found') return kind;
  return meant.evaluate(element => {
    const { found } = (globalThis as unknown as { foothold: InPage }).foothold;
    return found === element ? 'found there' : `found elsewhere: ${found?.outerHTML.slice(0, 200)}`;
  });
}

/** Whether the act, done by real input, is a trusted event on what the trigger describes. */
export async function actHits(
  page: Page,
  trigger: Extract<Trigger, { at: Description }>,
  act: () => Promise<void>,
): Promise<boolean> {
  await verdictOn(page, trigger.at);
  await page.evaluate(type => {
    const here = (globalThis as unknown as { foothold: InPage }).foothold;
    here.hit = false;
    window.addEventListener(
      type,
      event => {
        if (event.isTrusted && here.found && event.composedPath().includes(here.found)) here.hit = true;
      },
      true,
    );
  }, trigger.on);
  await act();
  return page.evaluate(() => (globalThis as unknown as { foothold: InPage }).foothold.hit === true);
}
