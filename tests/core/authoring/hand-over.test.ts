import { mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../../cli/files-in';
import { lintFolder } from '../../../cli/pack-folder';
import { findingsOf, newDraft, withField, withItem, type Draft } from '../../../utils/core/authoring/draft';
import { draftFromFiles } from '../../../utils/core/authoring/draft-source';
import { handOverText as handOverTextIn } from '../../../utils/core/authoring/hand-over-text';
import { diffWords } from '../../../utils/i18n/diff';
import { handOverWords } from '../../../utils/i18n/hand-over';
import { draftFromChosen, zipOf } from '../../../utils/core/authoring/draft-zip';
import { worded } from '../../worded';

const handOverText = (...args: [Draft, Draft | undefined, { severity: 'error' | 'advice' }[]]) =>
  handOverTextIn(...args, { diff: diffWords.en, handOver: handOverWords.en });
const TODAY = '2026-11-22';
const half = withItem(
  newDraft('my-tips', 'Ada', { title: 'CRM', kind: 'crm', address: 'https://crm.example.com/*' }),
  'tips',
  { id: 'plan', title: { en: 'Plan it' } },
);

/** Unpacks as any tool would, and hands over the folder while it is there. */
async function unpacked<T>(bytes: Uint8Array, look: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'foothold-'));
  try {
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return await look(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a draft that is saved as a file', () => {
  it.each(readdirSync('packs'))('%s is the very files that are in git, pictures and all', async name => {
    const inGit = filesIn(join('packs', name));
    const opened = draftFromFiles(inGit);
    if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
    await unpacked(zipOf(opened.draft).bytes, async folder => {
      expect(readdirSync(folder)).toEqual([name]);
      expect(filesIn(join(folder, name))).toEqual(inGit);
      const { findings } = await lintFolder(join(folder, name), TODAY);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    });
  });

  it('ux 48: unfinished it is saved too, and the command line names what it lacks as the room does', async () => {
    const { name, bytes } = zipOf(half);
    expect(name).toBe('my-tips.zip');
    await unpacked(bytes, async folder => {
      const { findings } = await lintFolder(join(folder, 'my-tips'), TODAY);
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.map(({ path, fault }) => [path, fault])).toEqual(
        findingsOf(half, TODAY).map(({ path, fault }) => [path, fault]),
      );
    });
    expect(draftFromChosen([{ name, bytes }])).toEqual({ ok: true, draft: half });
  });

  it('the same words are the same bytes, so that git and a colleague see no difference', () => {
    expect(zipOf(structuredClone(half)).bytes).toEqual(zipOf(half).bytes);
  });
});

describe('files that a champion opens', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const faults = (...chosen: Parameters<typeof draftFromChosen>[0]) => {
    const read = draftFromChosen(chosen);
    return read.ok ? [] : read.faults.map(worded);
  };

  it('are a zip with or without a folder, or the files themselves', () => {
    const files = unzipSync(zipOf(half).bytes);
    const loose = Object.entries(files).map(([path, content]) => ({
      name: path.replace('my-tips/', ''),
      bytes: content,
    }));
    const flat = zipSync(Object.fromEntries(loose.map(file => [file.name, file.bytes])));
    for (const chosen of [loose, [{ name: 'flat.ZIP', bytes: flat }]])
      expect(draftFromChosen(chosen)).toEqual({ ok: true, draft: half });
  });

  it('say what, where and how to mend it when they are none', () => {
    expect(faults({ name: 'a.zip', bytes: bytes('no zip') })).toMatchObject([
      { file: 'a.zip', message: 'This is no zip, or it is not whole.' },
    ]);
    expect(faults({ name: 'a.zip', bytes: zipSync({ 'notes.txt': bytes('-') }) })).toMatchObject([
      { file: 'a.zip', message: 'No pack.json is in it, at its top or in one folder.' },
    ]);
    expect(
      faults(
        { name: 'pack.json', bytes: bytes('{\n  "id": "a",\n}') },
        { name: 'tipz.json', bytes: bytes('[]') },
      ),
    ).toMatchObject([
      { file: 'pack.json', line: 3, mend: 'Take that comma out.' },
      { file: 'tipz.json', message: expect.stringContaining('A pack has no such file') },
    ]);
    for (const fault of faults({ name: 'tips.json', bytes: bytes('[]') })) expect(fault.mend).not.toBe('');
  });

  it('are one pack, and of its folder what a pack has: notes and folders beside it are passed over', () => {
    const head = bytes('{"id":"a"}');
    const two = faults({ name: 'a.zip', bytes: zipSync({ 'a/pack.json': head, 'b/pack.json': head }) });
    expect(two[0]).toMatchObject({ message: 'There are 2 packs in it: a/pack.json, b/pack.json.' });
    expect(two[0]!.mend).toContain('Take a zip that was saved from a draft');
    const beside = zipSync({
      'a/pack.json': head,
      'a/README.md': bytes('-'),
      'a/old/tips.json': bytes('not read'),
      'a/stills/notes.txt': bytes('-'),
      'notes.json': bytes('not read'),
    });
    expect(draftFromChosen([{ name: 'a.zip', bytes: beside }])).toEqual({
      ok: true,
      draft: { head: { id: 'a' }, lists: {}, pictures: {} },
    });
    expect(faults({ name: 'pack.json', bytes: new Uint8Array([0xff, 0xfe, 0x41]) })[0]!.file).toBe(
      'pack.json',
    );
    const deep = zipSync({ 'x/a/pack.json': head });
    expect(faults({ name: 'a.zip', bytes: deep })[0]!.message).toContain('No pack.json');
  });

  it('are not unpacked beyond what a pack may be, however small the zip', () => {
    const bomb = zipSync({ 'pack.json': new Uint8Array(40_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(faults({ name: 'a.zip', bytes: bomb })[0]?.message).toContain('more than 16000000 bytes');
  });
});

describe('the text that hands a draft over', () => {
  const base = withItem(half, 'tips', {
    id: 'log',
    title: { en: 'Log it' },
    owner: 'Grace',
    review: '2027-03-01',
    anchor: { v: 1, name: 'Log a call with Contoso' },
  });
  let changed: Draft = {
    ...base,
    head: { ...base.head, champions: [{ id: 'barbara', name: 'Barbara', mail: 'barbara@example.com' }] },
  };
  changed = withField(changed, 'tips', 'log', ['title', 'en'], 'Log it at once');
  changed = withField(changed, 'tips', 'log', ['owner'], 'Edsger');
  changed = withField(changed, 'tips', 'log', ['anchor', 'name'], 'Call Contoso');

  it('says what changed as the command line does, who wrote it and when it is looked at again', () => {
    const text = handOverText(changed, base, []);
    expect(text).toContain('- Log it\n');
    expect(text).toContain('+ Log it at once\n');
    expect(text).toContain('Owner: Ada.');
    expect(text).toContain('- 2027-03-01: Log it at once');
    expect(text).not.toContain('plan');
    expect(handOverText(half, undefined, findingsOf(half, TODAY))).toMatch(
      /^# my-tips: a new pack, 1 tip new\n[^]*Not finished: `foothold lint` finds \d+ errors\./,
    );
  });

  it('says how much lint still finds, of errors alone, and where the files go', () => {
    const found = (...severities: ('error' | 'warning')[]) =>
      handOverText(changed, base, severities.map(severity => ({ severity })) as never).split('\n');
    expect(found('warning')).toContain('`foothold lint` finds no error.');
    expect(found('error', 'warning')).toContain('Not finished: `foothold lint` finds 1 error.');
    expect(found('error', 'error')).toContain('Not finished: `foothold lint` finds 2 errors.');
    expect(found()).toContain(
      'The files are in my-tips.zip. Unpack it in packs/, then `foothold lint my-tips`.',
    );
  });

  it('lists the days of what is new or changed, the nearest first, and no heading where there is none', () => {
    const more = withItem(changed, 'tips', { id: 'next', title: { en: 'Next' }, review: '2027-01-15' });
    const lines = handOverText(more, base, []).split('\n');
    const at = lines.indexOf('To be looked at again:');
    expect(lines.slice(at + 2, at + 4)).toEqual(['- 2027-01-15: Next', '- 2027-03-01: Log it at once']);
    expect(handOverText(half, undefined, [])).not.toContain('To be looked at again');
    const withoutTip = { ...base, lists: {} };
    expect(handOverText(withoutTip, base, [])).not.toContain('To be looked at again');
    expect(handOverText(withField(base, 'tips', 'log', ['title', 'en'], 'Log'), base, [])).not.toContain(
      'whom colleagues can ask',
    );
  });

  it('names nobody but the owner, and nothing that was read on the page', () => {
    const text = handOverText(changed, base, []);
    expect(text).toContain('whom colleagues can ask');
    for (const word of ['Grace', 'Edsger', 'arbara', 'Contoso']) expect(text).not.toContain(word);
  });
});
