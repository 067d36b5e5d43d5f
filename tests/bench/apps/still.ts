import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from 'playwright-core';

/** A page as it was drawn, served from the same host without its scripts: what runs there, others brought. */
export interface Still {
  address: string;
  stop(): Promise<void>;
}

/**
 * Takes a still of a page that has rested.
 * @param field Playwright's selector of a text field; the page is ready when it is there
 * @param restMs how long it rests
 */
export async function serveStill(
  context: BrowserContext,
  address: string,
  field: string,
  restMs: number,
): Promise<Still> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.locator(field).first().waitFor();
  await page.waitForTimeout(restMs);
  await page.evaluate(base => {
    for (const script of document.querySelectorAll('script, link[rel=modulepreload]')) script.remove();
    document.head.prepend(Object.assign(document.createElement('base'), { href: base }));
  }, address);
  const drawn = await page.content();
  await page.close();

  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.setHeader('content-security-policy', "script-src 'none'");
    answer.end(drawn);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const still = new URL(address);
  still.port = String((server.address() as AddressInfo).port);
  return {
    address: still.href,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
