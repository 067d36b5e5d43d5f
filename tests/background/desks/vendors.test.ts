import { describe, expect, it, onTestFinished } from 'vitest';
import { inPieces } from '../../../utils/core/help/pieces';
import { redact } from '../../../utils/core/help/redact';
import type { HelpDesk } from '../../../utils/core/packs/policy';
import { helpDeskSchema } from '../../../utils/core/packs/policy';
import type { Posted } from '../../../utils/background/help/desks/desk';
import { deskFor } from '../../../utils/background/help/desks/find-desk';
import { draft } from '../../core/help/stage';
import { openVendor, VENDORS, type Vendor } from './a-vendor';

const NAMES = Object.keys(VENDORS) as Vendor[];

async function open(...of: Parameters<typeof openVendor>) {
  const vendor = await openVendor(...of);
  onTestFinished(vendor.close);
  return vendor;
}

async function deliver(settings: HelpDesk, over: Parameters<typeof draft>[0] = {}) {
  const request = redact(draft(over));
  const desk = deskFor(settings);
  const letter = desk.write(request, settings) as Posted;
  const delivery = await desk.send!(letter, request.id, settings, { fetch, now: 0 });
  return { request, letter, delivery };
}

const LONG = 'The list stays empty after I press the button. '.repeat(100);
const SLY = '<!channel> @everyone *bold* [here](https://evil.example) <b>x</b> {{1+1}}';

describe.each(NAMES)('%s', name => {
  it('takes what is sent, as its documentation has it', async () => {
    const { settings, got } = await open(name);
    expect(helpDeskSchema.safeParse(settings).success).toBe(true);
    const { request, delivery } = await deliver(settings);
    expect(delivery).toEqual({ kind: 'accepted' });
    expect(got[0]!.body).toContain(request.reference);
    for (const tells of ['cookie', 'origin', 'referer', 'authorization'])
      expect(got[0]!.headers).not.toHaveProperty(tells);
  });

  it('takes a long one', async () => {
    const { settings } = await open(name);
    const all = { words: LONG, scenario: LONG, need: LONG, tried: LONG };
    expect((await deliver(settings, all)).delivery).toEqual({ kind: 'accepted' });
  });

  it('gets the rep’s words as plain words: nobody is called, and nothing becomes a link', async () => {
    const { settings, got } = await open(name);
    await deliver(settings, { words: SLY });
    const body = JSON.parse(got[0]!.body) as unknown;
    expect(JSON.stringify(body)).not.toMatch(/mrkdwn|"markdown"|html_body/);
    expect(VENDORS[name].takes.safeParse(body).success).toBe(true);
  });

  it('is asked again when it has too much to do, after as long as it says', async () => {
    const { settings } = await open(name, { status: 429, headers: { 'retry-after': '30' } });
    expect((await deliver(settings)).delivery).toEqual({
      kind: 'retry',
      why: 'busy',
      status: 429,
      after: 30_000,
    });
  });

  it('that has broken down is asked again', async () => {
    const { settings } = await open(name, { status: 503 });
    expect((await deliver(settings)).delivery).toMatchObject({ kind: 'retry', why: 'busy' });
  });

  it('that is no longer there is given up at once', async () => {
    const { gone } = VENDORS[name];
    const { settings } = await open(name, gone);
    expect((await deliver(settings)).delivery).toEqual({ kind: 'dead', why: 'refused', status: gone.status });
  });

  it('gets the very same bytes at every attempt', async () => {
    const { settings } = await open(name);
    const request = redact(draft());
    const { write } = deskFor(settings);
    expect(write(request, settings)).toEqual(write(request, settings));
  });
});

describe('github', () => {
  const settings: HelpDesk = { kind: 'github', name: 'Help', url: 'https://github.com/example/help/' };
  const opened = (over: Parameters<typeof draft>[0] = {}) => {
    const letter = deskFor(settings).write(redact(draft(over)), settings);
    if (!('open' in letter)) throw new Error('It is posted.');
    return new URL(letter.open);
  };

  it('is a new issue of that repository, filled in, that the rep’s own browser opens', () => {
    const url = opened();
    expect(url.origin + url.pathname).toBe('https://github.com/example/help/issues/new');
    expect([...url.searchParams.keys()]).toEqual(['title', 'body']);
    expect(deskFor(settings).send).toBeUndefined();
  });

  it('reads every line as it is written: no mention, no link, no Markdown', () => {
    const body = opened({ words: 'Ask @everyone\n#1 # head' }).searchParams.get('body')!;
    expect(body.split('\n').every(line => line.startsWith('    '))).toBe(true);
  });

  it('fits into an address whatever was typed, and says what did not fit', () => {
    const url = opened({ words: '漢'.repeat(5_000) });
    expect(url.href.length).toBeLessThan(8_000);
    expect(url.searchParams.get('body')).toContain('does not fit');
  });
});

describe('a long text in pieces', () => {
  it('loses nothing, keeps to the limit and cuts at a word', () => {
    const pieces = inPieces(LONG, 100);
    expect(pieces.join('')).toBe(LONG);
    expect(Math.max(...pieces.map(piece => piece.length))).toBeLessThanOrEqual(100);
    expect(pieces.slice(0, -1).every(piece => piece.endsWith(' '))).toBe(true);
  });

  it('never cuts a character in two', () =>
    expect(inPieces('😀'.repeat(5), 3).every(piece => !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(piece))).toBe(
      true,
    ));

  it('of nothing is nothing', () => expect(inPieces('', 10)).toEqual([]));
});
