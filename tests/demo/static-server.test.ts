import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveFolder, type StaticServer } from '../../demo/static-server';

describe('the server of a folder', () => {
  let root: string;
  let server: StaticServer;
  const at = (path: string) => `http://127.0.0.1:${server.port}${path}`;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'foothold-'));
    await mkdir(join(root, 'packs'));
    await writeFile(join(root, 'secret.txt'), 'secret');
    await writeFile(join(root, 'packs/sales.json'), '{"serial":1}');
    server = await serveFolder(join(root, 'packs'), {
      prefix: '/packs',
      headers: { 'access-control-allow-origin': '*' },
    });
  });
  afterEach(async () => {
    await server.stop();
    await rm(root, { recursive: true });
  });

  it('lets any page read a pack', async () => {
    const answer = await fetch(at('/packs/sales.json'));
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(await answer.json()).toEqual({ serial: 1 });
  });

  it('answers 304 while a pack is unchanged, and the new one when it is not', async () => {
    const etag = (await fetch(at('/packs/sales.json'))).headers.get('etag')!;
    const again = () => fetch(at('/packs/sales.json'), { headers: { 'if-none-match': etag } });
    expect((await again()).status).toBe(304);
    await writeFile(join(root, 'packs/sales.json'), '{"serial":2}');
    const changed = await again();
    expect(changed.status).toBe(200);
    expect(await changed.json()).toEqual({ serial: 2 });
  });

  it.each([
    '/packs/../secret.txt',
    '/packs/%2e%2e/secret.txt',
    '/packs/..%2fsecret.txt',
    '/secret.txt',
    '/packs/%',
  ])('gives nothing from outside its folder for %s', async path => {
    // fetch would tidy the path before it asks.
    const status = await new Promise(resolve =>
      request({ port: server.port, host: '127.0.0.1', path }, answer => resolve(answer.statusCode)).end(),
    );
    expect(status).toBe(404);
  });

  it('takes no writes', async () => {
    expect((await fetch(at('/packs/sales.json'), { method: 'PUT', body: 'x' })).status).toBe(405);
  });
});
