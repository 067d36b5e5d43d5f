import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wordsIn } from '../../utils/i18n/words';
import { newWords } from '../i18n/new';
import { STARTER } from '../../utils/core/packs/starter';
import { formatSource } from '../../utils/core/packs/format-source';
import { validPattern } from '../../utils/core/targeting/address';
import { Complaint, EXIT, readWord, type Command } from '../command';
import { PACKS } from '../pack-folder';

/** In a clone of the repository, editors check a pack by it. */
const SCHEMA = 'public/pack.schema.json';

export const command: Command = {
  words: newWords,
  options: { address: { type: 'string' }, at: { type: 'string' }, owner: { type: 'string' } },
  async run(call) {
    const words = wordsIn(newWords, call.language);
    const name = readWord(call, 'pack name', 'foothold new my-tips');
    if (!/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(name) || name.length > 64)
      throw new Complaint({ code: 'bad pack id', id: name });
    const folder = join(PACKS, name);
    if (await stat(folder).catch(() => null)) throw new Complaint({ code: 'folder is there' }, folder);
    const address = readAddress(call.option('address') ?? 'https://crm.example.com/');
    const pattern = patternOf(address);
    const isInClone = (await stat(SCHEMA).catch(() => null)) !== null;
    const files = starter({
      name,
      pattern,
      at: call.option('at') ?? 'Deals',
      owner: call.option('owner') ?? words.you,
      // Elsewhere nothing lies there for an editor to read.
      schema: isInClone ? { $schema: `../../${SCHEMA}` } : {},
    });
    await mkdir(folder, { recursive: true });
    for (const [file, content] of Object.entries(files)) {
      const formatted = formatSource(file, JSON.stringify(content));
      if (!formatted?.ok) throw new Error(file);
      await writeFile(join(folder, file), formatted.text);
    }
    call.say(words.wrote(folder, Object.keys(files).join(', '), pattern));
    if (address.port) call.say(words.anyPort(address.port, address.hostname));
    call.say();
    const lint = `${isInClone ? 'npm run foothold -- lint' : 'foothold lint'} ${name}`;
    call.say(words.next(join(folder, 'features.json'), join(folder, 'tips.json'), lint));
    call.tell({ ok: true, folder, files: Object.keys(files), address: pattern });
    return EXIT.ok;
  },
};

/** @throws a complaint when no match pattern can name its site */
function readAddress(text: string): URL {
  if (URL.canParse(text) && validPattern(patternOf(new URL(text)))) return new URL(text);
  throw new Complaint({
    code: 'no address',
    option: '--address ',
    text,
    example: 'https://crm.example.com/',
  });
}

/** The match pattern of a whole site, at every port: Firefox refuses one that says a port. */
const patternOf = ({ protocol, hostname }: URL): string => `${protocol}//${hostname}/*`;

function starter({
  name,
  pattern,
  at,
  owner,
  schema,
}: Record<'name' | 'pattern' | 'at' | 'owner', string> & { schema: { $schema?: string } }) {
  const review = `${new Date().getFullYear() + 1}-01-31`;
  const anchor = { v: 1, name: at };
  const title = name[0]!.toUpperCase() + name.slice(1).replace(/[.-]/g, ' ');
  const host = pattern.split('/')[2]!;
  return {
    'pack.json': {
      ...schema,
      id: name,
      title: { en: title, sv: title },
      owner,
      apps: [{ id: 'app', title: { en: host, sv: host }, kind: 'crm', addresses: [pattern] }],
    },
    'features.json': [
      {
        id: 'first-feature',
        app: 'app',
        title: { en: at, sv: at },
        purpose: STARTER.purpose,
        value: 3,
        success: [{ after: { on: 'click', at: anchor }, result: { on: 'address', is: '/**' } }],
      },
    ],
    'tips.json': [
      {
        id: 'first-tip',
        feature: 'first-feature',
        title: STARTER.title,
        body: STARTER.body,
        anchor,
        owner,
        review,
      },
    ],
  };
}
