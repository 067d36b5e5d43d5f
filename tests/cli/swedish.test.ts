import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { languageOf } from '../../cli/language';
import { checkWords } from '../../cli/i18n/check';
import { deskEventWords } from '../../cli/i18n/desk-events';
import { policyWords } from '../../cli/i18n/policy';
import { refusalWords } from '../../cli/i18n/refusals';
import { sayTrouble } from '../../cli/i18n/troubles';
import { sameWords } from '../same-words';
import { aFolder, foothold, shippedFoothold } from './a-desk';
import { EVERY_TROUBLE } from './every-trouble';

const COMMANDS =
  'new lint format check snapshot diff cost keys sign verify verify-build publish rollback policy inbox hurts'.split(
    ' ',
  );

describe('the language of the command line', () => {
  it.each([
    [{ LANG: 'sv_SE.UTF-8' }, 'sv'],
    [{ LC_MESSAGES: 'sv_FI', LANG: 'en_US.UTF-8' }, 'sv'],
    [{ LC_ALL: 'C', LC_MESSAGES: 'sv_SE', LANG: 'sv_SE' }, 'en'],
    [{ LC_ALL: '', LANG: 'sv' }, 'sv'],
    [{ LANG: 'svx_XX' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{}, 'en'],
  ])('of a shell with %o is %s', (environment, language) => {
    expect(languageOf(environment)).toBe(language);
  });

  it('is what --lang says, wherever it stands, and no other than it speaks', async () => {
    const folder = await aFolder();
    for (const call of [
      ['--lang', 'sv', 'lint', 'gone'],
      ['lint', 'gone', '--lang=sv'],
    ])
      expect((await foothold(folder, ...call)).err).toContain('Paketet ”gone” finns inte');
    expect(await foothold(folder, 'lint', 'gone', '--lang', 'tlh')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--lang en or --lang sv'),
    });
  });
});

describe('a person who reads Swedish', () => {
  it.each(COMMANDS)('is taught “%s” in Swedish', async name => {
    const folder = await aFolder();
    const help = async (language: string) => (await foothold(folder, name, '--help', '--lang', language)).out;
    const [en, sv] = [await help('en'), await help('sv')];
    expect(sv).toMatch(new RegExp(`^foothold ${name} [^]*\\nExempel: {2}.*foothold ${name} `));
    expect(sameWords(en, sv)).toEqual([]);
    const options = (text: string) => [...new Set(text.match(/--[a-z][a-z-]+/g))].sort();
    expect(options(sv)).toEqual(options(en));
  });

  it('is shown all commands, and the way from an idea to a browser', async () => {
    const folder = await aFolder();
    const [en, sv] = [(await foothold(folder, '--help')).out, (await foothold(folder, '--lang', 'sv')).out];
    for (const name of COMMANDS) expect(sv).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    expect(sameWords(en, sv)).toEqual([]);
  });

  it.each(EVERY_TROUBLE.map(trouble => [trouble.code, trouble] as const))(
    'is told in Swedish of “%s”, and how to mend it',
    (_, trouble) => {
      const [en, sv] = [sayTrouble(trouble, 'en'), sayTrouble(trouble, 'sv')];
      for (const key of ['message', 'mend'] as const) {
        expect(sv[key]).not.toMatch(/undefined|\[object|NaN/);
        expect(sameWords(en[key], sv[key])).toEqual([]);
        if (trouble.code !== 'unexpected' && !sv[key].includes('--version'))
          expect(sv[key]).not.toBe(en[key]);
      }
    },
  );

  it('reads notes of a check, places of a policy, refusals and the log of a desk in Swedish', () => {
    const said = (language: 'en' | 'sv') =>
      [
        ...(['found', 'moved', 'ambiguous', 'lost', 'untried'] as const).map(fate =>
          checkWords[language].note({ code: 'would be', fate }),
        ),
        ...(
          ['in a call', 'while used', 'after the step before', 'with the step', 'page unsaid'] as const
        ).map(later => checkWords[language].note({ code: 'need not be there', later })),
        ...(['no longer leads there', 'most likely this'] as const).map(code =>
          checkWords[language].note({ code, without: ['near', 'role'] }),
        ),
        ...[true, false].map(near =>
          checkWords[language].note({ code: 'nothing fits', near, without: ['near'] }),
        ),
        checkWords[language].note({ code: 'fits another' }),
        checkWords[language].note({ code: 'fits several', things: 2 }),
        checkWords[language].note({ code: 'no page given' }),
        checkWords[language].note({ code: 'page failed', problem: { code: 'answered', status: 404 } }),
        checkWords[language].note({
          code: 'page led elsewhere',
          problem: { code: 'led elsewhere', to: 'https://crm.example.com/login' },
        }),
        policyWords[language].goes({ on: 'windows' }),
        policyWords[language].goes({ on: 'firefox' }),
        policyWords[language].goes({ on: 'macos', domain: 'com.example.x' }),
        ...Object.values(refusalWords[language]),
        deskEventWords[language]({ code: 'line unread', line: 1, path: 'x.jsonl' }),
        deskEventWords[language]({ code: 'not taken', reference: 'X-1', why: 'XYZ' }),
        deskEventWords[language]({ code: 'request failed', said: 'XYZ' }),
        deskEventWords[language]({ code: 'passing on failed', said: 'XYZ' }),
      ] as string[];
    const [en, sv] = [said('en'), said('sv')];
    sv.forEach((sentence, i) => {
      expect(sentence).not.toBe(en[i]);
      expect(sameWords(en[i]!, sentence)).toEqual([]);
    });
  });
});

/** What a program may rely on: everything but the words for a person. */
const forPrograms = (json: string): unknown =>
  JSON.parse(json, (key, value: unknown) =>
    ['message', 'mend', 'error', 'summary', 'issued', 'expires', 'hash', 'bytes', 'sha256', 'file'].includes(
      key,
    )
      ? typeof value
      : value,
  );

describe('from an idea to a browser and back, every command', () => {
  it('speaks Swedish, and tells a program the same as in English', async () => {
    const folder = await aFolder();
    await foothold(folder, 'new', 'my-tips', '--owner', 'Ada');
    const { privateFile: key, publicFile } = JSON.parse(
      (await foothold(folder, 'keys', '--out', 'keys', '--json')).out,
    ) as { privateFile: string; publicFile: string };
    // A title is the pack's own, the same for every reader of the command line.
    const tips = join(folder, 'packs/my-tips/tips.json');
    const first = (await readFile(tips, 'utf8')).replace('Your first tip', 'Xyz');
    await writeFile(tips, first);
    await foothold(folder, 'sign', 'my-tips', '--key', key, '--out', 'one.json', '--source', 'acme');
    await writeFile(tips, first.replace('Xyz', 'Zyx').replace(/"review": "\d+/, '"review": "2020'));
    await foothold(
      folder,
      'sign',
      'my-tips',
      '--key',
      key,
      '--out',
      'two.json',
      '--source',
      'acme',
      '--serial',
      '2',
    );
    await writeFile(join(folder, 'bad.json'), '{ "pushedPerDay": "many", "nonsense": 1 }');
    await writeFile(join(folder, 'packs/my-tips/glossary.json'), '[ 1, ]');
    const broken = (await foothold(folder, 'lint', 'my-tips', '--lang', 'sv')).out;
    expect(broken).toContain('Ett kommatecken står efter det sista.');
    await writeFile(join(folder, 'packs/my-tips/glossary.json'), '[]\n');

    const calls: string[][] = [
      ['lint', 'my-tips'],
      ['format', 'my-tips', '--check'],
      ['diff', 'one.json', 'two.json'],
      ['cost', 'my-tips', '--week', '2026-11-16'],
      ['sign', 'my-tips', '--key', key, '--out', 'three.json', '--serial', '3', '--source', 'acme'],
      ['sign', 'one.json', '--key', key, '--out', 'again.json'],
      ['verify', 'one.json', '--key', publicFile],
      ['verify', 'one.json', '--key', publicFile, '--source', 'other'],
      ['publish', 'one.json', '--to', 'site', '--key', publicFile],
      ['publish', 'two.json', '--to', 'site', '--percent', '10', '--team', 'north', '--pilots'],
      ['publish', '--stop', 'my-tips', '--to', 'site'],
      ['publish', '--resume', 'my-tips', '--to', 'site'],
      ['publish', 'packs/my-tips', '--to', 'site'],
      [
        'policy',
        '--source',
        'acme=https://tips.example.com/index.json',
        '--key',
        publicFile,
        '--out',
        'policy',
      ],
      ['policy', 'check', 'policy/chrome/foothold.json'],
      ['policy', 'check', 'bad.json'],
      ['check', 'my-tips', '--snapshots', 'packs'],
      ['snapshot', 'nowhere', '--out', 'x.html'],
      ['hurts', '--data', 'desk'],
      ['verify-build', 'packs', '--against', 'packs'],
      ['new', 'my-tips'],
      ['lnt'],
      ['lint', '--fast', 'x'],
      ['lint', '--json=3', 'x'],
      ['sign', 'my-tips', '--out'],
      ['publish', 'gone.json', '--to', 'site'],
      ['rollback', 'gone', '--to', 'site', '--key', key],
    ];
    for (const call of calls) {
      const en = await foothold(folder, ...call, '--lang', 'en');
      const sv = await foothold(folder, ...call, '--lang', 'sv');
      const what = call.join(' ');
      expect([what, sv.code]).toEqual([what, en.code]);
      expect([what, (sv.out + sv.err).length > 10]).toEqual([what, true]);
      expect([what, sameWords(en.out + en.err, sv.out + sv.err)]).toEqual([what, []]);
      const told = async (language: string) =>
        forPrograms((await foothold(folder, ...call, '--json', '--lang', language)).out);
      if (!call.includes('--json=3')) expect([what, await told('sv')]).toEqual([what, await told('en')]);
    }
    const back = await foothold(folder, 'rollback', 'my-tips', '--to', 'site', '--key', key, '--lang', 'sv');
    expect(back.out).toMatch(/är tillbaka vid innehållet i utgåva 1[^]*Webbläsarna tar emot det/);
    expect((await foothold(folder, 'keys', '--out', 'more', '--lang', 'sv')).out).toContain('Signerar:');
    const made = await foothold(folder, 'new', 'other', '--lang', 'sv');
    expect(made.out).toContain('Skrev packs/other med');
    expect(await readFile(join(folder, 'packs/other/tips.json'), 'utf8')).toContain('"owner": "Du"');
  }, 120_000);

  it('speaks it in the one file that is shipped, too, by the language of the shell', async () => {
    const folder = await aFolder();
    vi.stubEnv('LC_ALL', 'sv_SE.UTF-8');
    onTestFinished(() => void vi.unstubAllEnvs());
    const made = await shippedFoothold(folder, 'new', 'ours');
    expect(made.out).toContain('Sedan: skriv dina egna ord');
  }, 120_000);
});
