import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { journeyWords } from '../../cli/i18n/journey';
import { setUpWords } from '../../cli/i18n/set-up';
import { startWords } from '../../cli/i18n/start';
import { freshEnv } from '../e2e/fresh-env';
import { sameWords } from '../same-words';

const ROOT = resolve(import.meta.dirname, '../..');

/** `npm start` up to where it would begin to build. */
function started(language: string, ...args: string[]): Promise<{ code: number | null; said: string }> {
  return new Promise(done => {
    const child = spawn(process.execPath, ['cli/ready.mjs', 'cli/start.ts', ...args], {
      cwd: ROOT,
      env: { ...freshEnv(), LC_ALL: language },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (bytes: Buffer) => (said += bytes.toString()));
    child.on('close', code => done({ code, said }));
  });
}

describe('npm start for somebody who reads Swedish', () => {
  it.each([
    ['sv_SE.UTF-8', []],
    ['C', ['--lang', 'sv']],
  ])('explains itself in Swedish with LC_ALL=%s and %o', async (language, args) => {
    const { code, said } = await started(language, '--help', ...args);
    expect(code).toBe(0);
    expect(said).toMatch(/^npm start[^]*Bygger Foothold och öppnar Chromium/);
  });

  it('says in Swedish what is wrong with a call, and what to do', async () => {
    const unknown = await started('sv_SE.UTF-8', '--fast');
    expect(unknown.code).toBe(2);
    expect(unknown.said).toMatch(/^Flaggan --fast finns inte\.\n\nnpm start/);
    const word = await started('sv_SE.UTF-8', 'DIR');
    expect(word.code).toBe(2);
    expect(word.said).toMatch(/^”DIR” är för mycket\.\n\nnpm start/);
    const pack = await started('C', '--lang=sv', '--pack', 'no-such-pack');
    expect(pack.code).toBe(2);
    expect(pack.said).toMatch(/^packs\/no-such-pack\/pack\.json finns inte\. Gör ett paket/);
    const language = await started('sv_SE.UTF-8', '--lang', 'tlh');
    expect(language).toMatchObject({ code: 2, said: expect.stringContaining('--lang tlh är inget språk') });
  }, 120_000);

  it('is told of the set-up, of each step and of what to try in Swedish', () => {
    const said = (tongue: 'en' | 'sv'): string[] => {
      const [start, journey, setUp] = [startWords[tongue], journeyWords[tongue], setUpWords[tongue]];
      const what = setUp.installingPackages('XYZ');
      return [
        start.help,
        start.noPack('XYZ'),
        start.stopping,
        start.aWindowOpens,
        start.noDisplay,
        start.playing,
        start.waitingForTip('XYZ'),
        start.failed(1, 2, 'XYZ', 'XYZ'),
        start.allStand(15, 'XYZ'),
        start.itsPicture('XYZ', 'XYZ'),
        start.demoIsOpen('XYZ', 'XYZ'),
        start.ownIsOpen('XYZ', 'XYZ'),
        start.orders,
        start.daysPassed(1),
        start.daysPassed(2),
        start.releaseIsHere,
        ...Object.values(journey.steps).flatMap(step => [step.name, step.checked('7')]),
        journey.firstTip('XYZ').name,
        journey.firstTip('XYZ').checked('XYZ'),
        setUp.installingPrograms(['XYZ']),
        what,
        setUp.done(what, 3),
        setUp.builtCrm,
        setUp.signing,
        setUp.starting,
        setUp.building,
      ];
    };
    const [en, sv] = [said('en'), said('sv')];
    sv.forEach((sentence, i) => {
      expect(sentence).not.toBe(en[i]);
      expect(sameWords(en[i]!, sentence)).toEqual([]);
    });
  });
});
