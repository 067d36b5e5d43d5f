import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deskEventWords } from '../../cli/i18n/desk-events';
import { sayFault } from '../../utils/i18n/faults';
import { wordsIn } from '../../utils/i18n/words';
import { filesIn } from '../../cli/files-in';
import { ANSWERS } from '../../cli/inbox/respond';
import { setUpWords } from '../../cli/i18n/set-up';
import { startInbox } from '../../cli/inbox/start-inbox';
import { buildExtension, type BrowserName } from '../../cli/build/extension';
import type { Log } from '../../cli/install-tools';
import type { Spoken } from '../../cli/language';
import type { Policy } from '../../utils/core/packs/policy';
import { generateKeys, signBundle, type SigningKey } from '../../utils/core/packs/sign';
import { assemblePack } from '../../utils/core/packs/source-format';
import { startSandbox, type Sandbox } from '../sandbox';

/** The packs of the demo, each its own source with its own key, as IT would set it up. */
const PACKS = ['atomic-crm', 'peer-calls'] as const;

export interface Stage {
  sandbox: Sandbox;
  inbox: { url: string; stop(): Promise<void> };
  /** Sets the desk's clock on by so many days, as the rep's was. */
  setDeskOn(days: number): void;
  /** Folder of the unpacked demo extension with this machine's policy baked in. */
  extension: string;
  policy: Policy;
  /** Signs and publishes a pack under a serial; `folders` are laid over each other, later files win. */
  publish(pack: string, serial: number, folders?: string[]): Promise<void>;
  /** Where the signed files lie. */
  served: string;
  stop(): Promise<void>;
}

/**
 * Sets up everything the demo needs, from keys to a running inbox, all on this machine. The private keys are made
 * anew each time and never leave memory.
 * @param folder a folder of our own, emptied first
 * @throws when something cannot be installed, built or started; nothing is left running then
 */
export async function setStage(
  folder: string,
  {
    browser = 'chrome',
    packs = [...PACKS],
    log,
    language = 'en',
  }: { browser?: BrowserName; packs?: string[]; log: Log; language?: Spoken },
): Promise<Stage> {
  rmSync(folder, { recursive: true, force: true });
  const served = join(folder, 'served');
  mkdirSync(served, { recursive: true });

  const keys = new Map<string, SigningKey>();
  for (const pack of packs) keys.set(pack, await generateKeys());

  const publish: Stage['publish'] = async (pack, serial, folders = []) => {
    const files: Record<string, string> = {};
    for (const source of [join('packs', pack), ...folders]) Object.assign(files, filesIn(source));
    const assembled = assemblePack(files);
    if (!assembled.ok) {
      throw new Error(
        assembled.findings
          .map(({ file, line, fault }) => `${pack}/${file}:${line}: ${sayFault(fault, 'en').message}`)
          .join('\n'),
      );
    }
    const now = Date.now();
    const bytes = await signBundle(
      {
        source: pack,
        serial,
        issued: new Date(now - 60_000).toISOString(),
        expires: new Date(now + 180 * 86_400_000).toISOString(),
        pack: assembled.pack,
      },
      [keys.get(pack)!],
    );
    writeFileSync(join(served, `${pack}.json`), bytes);
  };

  const words = wordsIn(setUpWords, language);
  log(words.signing);
  for (const pack of packs) await publish(pack, 1);
  log(words.starting);
  const sandbox = await startSandbox({ log, language, packsFolder: served });
  const running: { stop(): Promise<void> }[] = [sandbox];
  const stop = async () => void (await Promise.all(running.map(each => each.stop())));
  try {
    const answersKey = await generateKeys();
    const name = 'Demo help inbox';
    let ahead = 0;
    const inbox = await startInbox({
      port: 0,
      dataDir: join(folder, 'inbox'),
      log: event => log(wordsIn(deskEventWords, language)(event)),
      name,
      answersKey,
      now: () => Date.now() + ahead,
    });
    running.push(inbox);
    const policy: Policy = {
      sources: packs.map(name => ({
        name,
        url: `${sandbox.packsUrl}${name}.json`,
        keys: [keys.get(name)!.public],
        threshold: 1,
      })),
      helpDesk: {
        kind: 'webhook',
        name,
        url: new URL('/requests', inbox.url).href,
        // Answers to questions without a name come by this file alone.
        answers: { url: new URL(ANSWERS, inbox.url).href, keys: [answersKey.public] },
      },
      paused: false,
    };
    log(words.building);
    const built = await buildExtension(browser, 'demo');
    const extension = join(folder, 'extension');
    cpSync(built, extension, { recursive: true });
    writeFileSync(join(extension, 'policy.json'), JSON.stringify(policy, null, 2));
    return {
      sandbox,
      inbox,
      setDeskOn: days => void (ahead += days * 86_400_000),
      extension,
      policy,
      publish,
      served,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
