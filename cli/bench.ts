import { readOptions } from './read-options';

/** A benchmark prints its table and, asked with `--json FILE`, writes the same figures there. */
export interface Bench {
  about: string;
  run(options: { json?: string; rest: string[] }): Promise<void>;
}

/** Each is loaded only when it runs. Names are what `npm run bench -- NAME` takes. */
const BENCHES: Record<string, () => Promise<Bench>> = {
  apps: () => import('../tests/bench/apps/bench'),
  locate: () => import('../tests/bench/locate/bench'),
  authoring: () => import('../tests/bench/authoring/bench'),
  'big-pack': () => import('../tests/bench/fleet/big-pack'),
  fleet: () => import('../tests/bench/fleet/bench'),
  overlay: () => import('../tests/bench/overlay/bench'),
  redesign: () => import('../tests/bench/apps/redesign'),
  redact: () => import('../tests/bench/redact'),
  store: () => import('../tests/bench/store/bench'),
};

const { values, positionals, tokens } = readOptions({
  allowPositionals: true,
  strict: false,
  tokens: true,
  options: { json: { type: 'string' }, help: { type: 'boolean' } },
});
const [name] = positionals;
const load = name === undefined ? undefined : BENCHES[name];
if (values.help || name === undefined || load === undefined) {
  console.log(
    'npm run bench -- NAME [--json FILE]\n\nMeasures on this machine, side by side in one run. Names:',
  );
  for (const each of Object.keys(BENCHES))
    console.log(`  ${each.padEnd(10)} ${(await BENCHES[each]!()).about}`);
  if (Object.keys(BENCHES).length === 0) console.log('  (none yet)');
  if (name !== undefined && !values.help) {
    console.error(`\nThere is no bench called “${name}”. Choose one of the names above.`);
    process.exit(2);
  }
} else {
  const first = tokens.find(token => token.kind === 'positional');
  const json = typeof values.json === 'string' ? { json: values.json } : {};
  await (await load()).run({ ...json, rest: process.argv.slice(3 + (first?.index ?? 0)) });
}
