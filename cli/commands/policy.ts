import { createHash, createPublicKey } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sayPolicyProblem } from '../policy-problems';
import { wordsIn } from '../../utils/i18n/words';
import { policyWords } from '../i18n/policy';
import { readJsonSource } from '../../utils/core/packs/json-source';
import { parsePolicy, type PolicyProblem } from '../../utils/core/packs/read-policy';
import { Complaint, EXIT, needOption, readNumber, Refused, type Call, type Command } from '../command';
import { readTrustedKeys } from '../key-file';
import { openBundle } from '../peek';
import { EXTENSION_ID, GECKO_ID, policyFiles, type PolicyWish } from '../policy-files';

export const command: Command = {
  words: policyWords,
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
    throw new Complaint({
      code: 'too many words',
      words: call.words.join(' '),
      example: 'foothold policy check policy/chrome/foothold.json',
    });
  const out = needOption(call, 'out', 'policy');
  const policy = await readWish(call);
  if (Object.keys(policy).length === 0) throw new Complaint({ code: 'no wish' });
  const { problems } = parsePolicy(policy);
  if (problems.length > 0) throw new Refused({ code: 'policy refused', problems });
  const files = policyFiles({ policy, ...(await readInstall(call)) });
  for (const { path, content } of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), content);
  }
  const words = wordsIn(policyWords, call.language);
  for (const { path, goes } of files) call.say(`${join(out, path)}\n    ${words.goes(goes)}`);
  if (call.option('update-url') === undefined || call.option('install-url') === undefined) {
    call.say();
    call.say(words.onlyConfigures);
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
      if (!opened.ok) throw new Complaint({ code: 'not a signed pack', fault: opened.fault }, file);
      packs.push(text.trim());
    }
    if (name === undefined || (url === undefined && packs.length === 0))
      throw new Complaint({ code: 'source without packs', source });
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
    if (name === undefined) throw new Complaint({ code: 'desk without a name' });
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
  const pem = await readFile(id).catch(() => null);
  if (!pem) throw new Complaint({ code: 'bad extension id', id });
  try {
    const der = createPublicKey(pem).export({ type: 'spki', format: 'der' });
    const digits = createHash('sha256').update(der).digest('hex').slice(0, 32);
    return digits.replace(/./g, digit => String.fromCharCode(97 + parseInt(digit, 16)));
  } catch {
    throw new Complaint({ code: 'not pem' }, id);
  }
}

async function readInstall(call: Call): Promise<Omit<PolicyWish, 'policy'>> {
  const address = (name: string) => {
    const text = call.option(name);
    if (text === undefined || (URL.canParse(text) && /^(?:https?|file):$/.test(new URL(text).protocol)))
      return text;
    throw new Complaint({
      code: 'no address',
      option: `--${name} `,
      text,
      example: 'https://tips.example.com/foothold',
    });
  };
  const extensionId = await readId(call);
  const [version, crx, xpi] = [call.option('version'), address('crx'), address('xpi')];
  if ((crx ?? xpi) !== undefined && version === undefined) throw new Complaint({ code: 'version missing' });
  if (version !== undefined && !/^\d+(\.\d+){0,3}$/.test(version))
    throw new Complaint({ code: 'bad option', option: 'version', text: version, example: '1.2.0' });
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
  const example = 'foothold policy check policy/chrome/foothold.json';
  if (file === undefined) throw new Complaint({ code: 'word missing', needed: 'policy file', example });
  if (rest.length > 0) throw new Complaint({ code: 'too many words', words: rest.join(' '), example });
  const text = await readFile(file, 'utf8');
  const source = readJsonSource(text);
  const faults = source.faults.map(({ line, fault }) => ({ file, line, key: '', fault }));
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
  const words = wordsIn(policyWords, call.language);
  const told = problems.map(problem => ({ ...problem, message: sayPolicyProblem(problem, call.language) }));
  for (const { line, key, message } of told)
    call.say(`${file}:${line}  ${key || words.theFile}\n    ${message}`);
  const where = at.length > 0 ? words.at(at.join(' → ')) : '';
  call.say(problems.length === 0 ? words.good(where) : `\n${words.noEffect(problems.length, where)}`);
  call.tell({ ok: problems.length === 0, file, at, problems: told });
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
    throw new Refused({ code: 'policy for others', ways }, file);
  return { ours: json, at: [] };
}

async function readJson(file: string): Promise<unknown> {
  const { value, faults } = readJsonSource(await readFile(file, 'utf8'));
  const [fault] = faults;
  if (fault) throw new Complaint({ code: 'fault', fault: fault.fault }, `${file}:${fault.line}`);
  return value;
}
