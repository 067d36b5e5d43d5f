import { createHash, createPublicKey } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readJsonSource } from '../../utils/core/packs/json-source';
import { parsePolicy, type PolicyProblem } from '../../utils/core/packs/read-policy';
import { Complaint, EXIT, readNumber, Refused, type Call, type Command } from '../command';
import { readTrustedKeys } from '../key-file';
import { openBundle } from '../peek';
import { EXTENSION_ID, GECKO_ID, policyFiles, type PolicyWish } from '../policy-files';

export const command: Command = {
  summary: 'writes the policy files for Chrome, Edge and Firefox, and says what is wrong in one',
  help: `foothold policy --source NAME=URL --key FILE --out DIR [more below] [--json]
foothold policy check FILE [--json]

Writes what browsers must be told, in every form they read it: JSON for Chrome and Edge, .reg for Windows, .plist for
macOS, policies.json for Firefox. "check" reads such a JSON file, or only our part of it, and says in words which values
have no effect, and why.

What Foothold is told:
  --source NAME=URL      packs signed for this source come from this address (the index that "publish" writes)
  --key FILE             a key that is believed for it (NAME.public.json); may be repeated
  --threshold N          how many of these keys must have signed (default 1)
  --pack FILE            a signed pack right in the policy, for no request at all; then "--source NAME" needs no URL
  --help-desk WHERE      where questions go: https://… (a webhook) or mailto:…; Slack, Teams, Zendesk and GitHub by --from
  --help-desk-name NAME  who reads them; shown to the rep before anything is sent
  --team NAME            which team this browser belongs to
  --pushed-per-day N     at most so many cards a day by themselves
  --paused               Foothold is silent
  --no-trials            reps may not try a pack from a file
  --no-authoring         nobody may write tips in the browser
  --every-minutes N      how often the source's address is asked, 15 to 1440 (default 60)
  --from FILE            all of this from a JSON file instead; the options above add to it

How the extension is installed (left out: only configured):
  --update-url URL       where Chrome and Edge ask for it: the address of updates.xml
  --install-url URL      where Firefox takes the signed XPI from
  --version N.N.N --crx URL --xpi URL   also writes updates.xml and updates.json for these packed files
  --id ID|KEY.pem        your build's identity in Chrome and Edge, or the key that its CRX is packed with
  --gecko-id ID          your build's identity in Firefox

Example:  foothold policy --source acme=https://tips.example.com/index.json --key keys/it-2026-a1b2c3d4.public.json --out policy`,
  options: {
    source: { type: 'string' },
    key: { type: 'string', multiple: true },
    threshold: { type: 'string' },
    pack: { type: 'string', multiple: true },
    'help-desk': { type: 'string' },
    'help-desk-name': { type: 'string' },
    team: { type: 'string' },
    'pushed-per-day': { type: 'string' },
    paused: { type: 'boolean' },
    'no-trials': { type: 'boolean' },
    'no-authoring': { type: 'boolean' },
    'every-minutes': { type: 'string' },
    from: { type: 'string' },
    'update-url': { type: 'string' },
    'install-url': { type: 'string' },
    version: { type: 'string' },
    crx: { type: 'string' },
    xpi: { type: 'string' },
    id: { type: 'string' },
    'gecko-id': { type: 'string' },
    out: { type: 'string' },
  },
  run(call) {
    return call.words[0] === 'check' ? check(call) : write(call);
  },
};

async function write(call: Call): Promise<number> {
  if (call.words.length > 0)
    throw new Complaint(
      `"${call.words.join(' ')}" is too many.`,
      'The one word it knows is: foothold policy check FILE',
    );
  const out = call.option('out');
  if (out === undefined) throw new Complaint('--out is missing.', 'Say where the files go: --out policy');
  const policy = await readWish(call);
  if (Object.keys(policy).length === 0)
    throw new Complaint(
      'There is nothing to tell the browsers.',
      'Name at least a source and its key: --source acme=https://tips.example.com/index.json --key NAME.public.json',
    );
  const { problems } = parsePolicy(policy);
  if (problems.length > 0)
    throw new Refused(
      `Browsers would not take this:\n${problems.map(({ key, message }) => `  ${key}: ${message}`).join('\n')}`,
      'Correct it and write the files again.',
    );
  const files = policyFiles({ policy, ...(await readInstall(call)) });
  for (const { path, content } of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), content);
  }
  for (const { path, goes } of files) call.say(`${join(out, path)}\n    ${goes}`);
  if (call.option('update-url') === undefined || call.option('install-url') === undefined) {
    call.say();
    call.say(
      'These files configure Foothold. To install it too, add --update-url (Chrome, Edge) and --install-url (Firefox).',
    );
  }
  call.tell({
    ok: true,
    out,
    files: files.map(({ path, goes }) => ({ path: join(out, path), goes })),
    policy,
  });
  return EXIT.ok;
}

async function readWish(call: Call): Promise<Record<string, unknown>> {
  const from = call.option('from');
  const wish: Record<string, unknown> =
    from === undefined ? {} : { ...((await findOurs(await readJson(from), call, from)).ours as object) };
  const source = call.option('source');
  if (source !== undefined) {
    const [, name, url] = /^([^=]+)(?:=(.*))?$/.exec(source) ?? [];
    const packs: string[] = [];
    for (const file of call.each('pack')) {
      const text = await readFile(file, 'utf8');
      const opened = openBundle(Buffer.from(text));
      if (!opened.ok)
        throw new Complaint(
          `This is not a signed pack: ${opened.why}.`,
          'Name a file that "foothold sign" wrote.',
          file,
        );
      packs.push(text.trim());
    }
    if (name === undefined || (url === undefined && packs.length === 0))
      throw new Complaint(
        `--source ${source} does not say where its packs are.`,
        'Write it as --source acme=https://tips.example.com/index.json, or add --pack FILE.',
      );
    const threshold = readNumber(call, 'threshold', 1, 1, 20);
    const one = {
      name,
      ...(url === undefined ? {} : { url }),
      keys: await readTrustedKeys(call),
      ...(threshold > 1 ? { threshold } : {}),
      ...(call.option('every-minutes') === undefined
        ? {}
        : { everyMinutes: readNumber(call, 'every-minutes', 60, 15, 1_440) }),
      ...(packs.length > 0 ? { packs } : {}),
    };
    wish['sources'] = [...(Array.isArray(wish['sources']) ? wish['sources'] : []), one];
  }
  const desk = call.option('help-desk');
  if (desk !== undefined) {
    const name = call.option('help-desk-name');
    if (name === undefined)
      throw new Complaint(
        '--help-desk-name is missing.',
        'Reps are shown who reads what they send: --help-desk-name "Sales support"',
      );
    wish['helpDesk'] = desk.startsWith('mailto:')
      ? { kind: 'mail', name, address: desk.slice('mailto:'.length) }
      : { kind: 'webhook', name, url: desk };
  }
  if (call.option('team') !== undefined) wish['team'] = call.option('team');
  if (call.option('pushed-per-day') !== undefined)
    wish['pushedPerDay'] = readNumber(call, 'pushed-per-day', 1, 0, 100);
  if (call.flag('paused')) wish['paused'] = true;
  if (call.flag('no-trials')) wish['trials'] = false;
  if (call.flag('no-authoring')) wish['authoring'] = false;
  return wish;
}

/** Chromium names an extension by its key: the first 32 digits of its hash, with 0 to f written as a to p. */
async function readId(call: Call): Promise<string> {
  const id = call.option('id') ?? EXTENSION_ID;
  if (/^[a-p]{32}$/.test(id)) return id;
  const mend = 'It is 32 letters from a to p, as chrome://extensions shows it; or name the file of the key.';
  const pem = await readFile(id).catch(() => null);
  if (!pem) throw new Complaint(`--id ${id} is not the id of an extension.`, mend);
  try {
    const der = createPublicKey(pem).export({ type: 'spki', format: 'der' });
    const digits = createHash('sha256').update(der).digest('hex').slice(0, 32);
    return digits.replace(/./g, digit => String.fromCharCode(97 + parseInt(digit, 16)));
  } catch {
    throw new Complaint('This is not a key in PEM.', mend, id);
  }
}

async function readInstall(call: Call): Promise<Omit<PolicyWish, 'policy'>> {
  const address = (name: string) => {
    const text = call.option(name);
    if (text === undefined || (URL.canParse(text) && /^(?:https?|file):$/.test(new URL(text).protocol)))
      return text;
    throw new Complaint(
      `--${name} ${text} is not an address.`,
      `Write such as --${name} https://tips.example.com/foothold.`,
    );
  };
  const extensionId = await readId(call);
  const [version, crx, xpi] = [call.option('version'), address('crx'), address('xpi')];
  if ((crx ?? xpi) !== undefined && version === undefined)
    throw new Complaint(
      '--version is missing.',
      'An update manifest names the version of the packed file: --version 1.2.0',
    );
  if (version !== undefined && !/^\d+(\.\d+){0,3}$/.test(version))
    throw new Complaint(`--version ${version} is not a version.`, 'Write it as --version 1.2.0.');
  return {
    extensionId,
    geckoId: call.option('gecko-id') ?? GECKO_ID,
    updateUrl: address('update-url'),
    installUrl: address('install-url'),
    ...(version === undefined
      ? {}
      : {
          update: {
            version,
            crx: crx === undefined ? undefined : { url: crx },
            xpi: xpi === undefined ? undefined : { url: xpi },
          },
        }),
  };
}

async function check(call: Call): Promise<number> {
  const [, file, ...rest] = call.words;
  if (file === undefined || rest.length > 0)
    throw new Complaint(
      'One file is needed.',
      'Write such as: foothold policy check /etc/opt/chrome/policies/managed/foothold.json',
    );
  const text = await readFile(file, 'utf8');
  const source = readJsonSource(text);
  const faults = source.faults.map(({ line, message, mend }) => ({
    file,
    line,
    key: '',
    message: `${message} ${mend}`,
  }));
  let problems: (PolicyProblem & { file: string; line: number })[] = faults;
  let at: string[] = [];
  if (source.value !== undefined) {
    const found = await findOurs(source.value, call, file);
    at = found.at;
    problems = [
      ...faults,
      ...parsePolicy(found.ours).problems.map(problem => ({
        file,
        line: source.lineOf([...at, ...pathOf(problem.key)]),
        ...problem,
      })),
    ];
  }
  for (const { line, key, message } of problems)
    call.say(`${file}:${line}  ${key || 'the file'}\n    ${message}`);
  const where = at.length > 0 ? ` (at ${at.join(' → ')})` : '';
  call.say(
    problems.length === 0
      ? `Good: every value has its effect${where}.`
      : `\n${problems.length} ${problems.length === 1 ? 'value has' : 'values have'} no effect, or another than meant${where}.`,
  );
  call.tell({ ok: problems.length === 0, file, at, problems });
  return problems.length === 0 ? EXIT.ok : EXIT.found;
}

const pathOf = (key: string) =>
  key === '' ? [] : key.split('.').map(part => (/^\d+$/.test(part) ? Number(part) : part));

/** Our part of a browser's policy file, or the whole when it is nothing but our part. */
async function findOurs(json: unknown, call: Call, file: string): Promise<{ ours: unknown; at: string[] }> {
  const id = await readId(call);
  const gecko = call.option('gecko-id') ?? GECKO_ID;
  const ways = [
    ['3rdparty', 'extensions', id],
    ['policies', '3rdparty', 'Extensions', gecko],
  ];
  for (const at of ways) {
    const ours = at.reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | undefined | null)?.[key],
      json,
    );
    if (ours !== undefined) return { ours, at };
  }
  const keys = typeof json === 'object' && json !== null ? Object.keys(json) : [];
  if (keys.some(key => ['3rdparty', 'policies', 'ExtensionSettings'].includes(key)))
    throw new Refused(
      `This policy says nothing to Foothold: neither ${ways.map(way => way.join(' → ')).join(' nor ')} is there.`,
      'Write it with "foothold policy", or name your own --id or --gecko-id.',
      file,
    );
  return { ours: json, at: [] };
}

async function readJson(file: string): Promise<unknown> {
  const { value, faults } = readJsonSource(await readFile(file, 'utf8'));
  const [fault] = faults;
  if (fault) throw new Complaint(`${fault.message}`, fault.mend, `${file}:${fault.line}`);
  return value;
}
