import { expect, test } from 'vitest';
import { readPath, writePath } from '../../../utils/core/packs/finding';
import { assemblePack, LISTS } from '../../../utils/core/packs/source-format';
import { aPack } from './a-pack';
import { aSource } from './a-source';
import { worded } from '../../worded';

/** The one finding of a source that has one fault: what is wrong and how to mend it, a sentence each. */
function theFinding(files: Record<string, string>) {
  const assembled = assemblePack(files);
  if (assembled.ok) throw new Error('It was taken.');
  expect(assembled.findings).toHaveLength(1);
  const found = worded(assembled.findings[0]!);
  for (const said of [found.message, found.mend]) expect(said).toMatch(/^[\p{Lu}"].+\.$/u);
  return found;
}

test('the files of a folder make the pack', () => {
  expect(assemblePack(aSource())).toEqual({ ok: true, pack: aPack });
});

test('a list without a file is an empty list', () => {
  const { 'tips.json': _, 'glossary.json': __, ...rest } = aSource();
  const assembled = assemblePack(rest);
  expect(assembled).toMatchObject({ ok: true, pack: { tips: [], glossary: [] } });
});

test('a byte order mark and the address of the schema do no harm', () => {
  const files = aSource('pack.json', head => ({ $schema: '../../public/pack.schema.json', ...head }));
  files['tips.json'] = `\uFEFF${files['tips.json']}`;
  expect(assemblePack(files)).toEqual({ ok: true, pack: aPack });
});

test('files that are no JSON are nobody’s business', () => {
  expect(assemblePack({ ...aSource(), 'README.md': '# Ours' }).ok).toBe(true);
});

test('a folder without pack.json says so, and how to get one', () => {
  const { 'pack.json': _, ...rest } = aSource();
  expect(theFinding(rest)).toMatchObject({
    file: 'pack.json',
    mend: expect.stringContaining('foothold new'),
  });
});

test('a missing field is named with the line of the thing that lacks it', () => {
  const files = aSource('tips.json', tips => [{ ...tips[0], body: undefined }]);
  const found = theFinding(files);
  expect(found).toMatchObject({
    file: 'tips.json',
    line: 2,
    path: 'tips[0].body',
    message: 'This field is missing.',
  });
});

test('a misspelt field is named with its own line', () => {
  const files = aSource('tips.json', tips => [{ ...tips[0], reviewed: '2027-01-01' }]);
  const line = files['tips.json']!.split('\n').findIndex(text => text.includes('reviewed')) + 1;
  expect(line).toBeGreaterThan(10);
  expect(theFinding(files)).toMatchObject({
    file: 'tips.json',
    line,
    message: expect.stringContaining('"reviewed"'),
  });
});

test('a word that is not known comes with the words that are', () => {
  const files = aSource('features.json', features => [{ ...features[0], rhythm: 'hourly' }]);
  expect(theFinding(files).mend).toBe('Write one of: "daily", "weekly", "rare".');
});

test('a value of the wrong kind says which kind', () => {
  const files = aSource('features.json', features => [{ ...features[0], value: 'much' }]);
  expect(theFinding(files)).toMatchObject({ path: 'features[0].value', message: 'This should be a number.' });
});

test('a day that is none says how to write one', () => {
  const files = aSource('tips.json', tips => [{ ...tips[0], review: '1 March' }]);
  expect(theFinding(files)).toMatchObject({
    message: 'This is not a calendar day.',
    mend: expect.stringContaining('YYYY-MM-DD'),
  });
});

test.each([
  ['a comment', '[\n// mine\n]', 2, 'A comment stands here'],
  ['a comma after the last item', '[\n  {"id": "a",\n  }]', 3, 'A comma stands after the last item.'],
  ['curly quotes', '[\n{“id”: "a"}]', 2, 'A curly quote stands here'],
  ['curly quotes around a value', '[\n{"id": “a”}]', 2, 'A curly quote stands here'],
  ['a missing comma', '[\n{"id": "a"\n"term": 1}]', 3, 'A comma is missing before this.'],
  ['a bracket that is not closed', '[\n{"id": "a"}\n', 3, 'The file ends before'],
  ['a colon left out', '[\n{"id" "a"}]', 2, 'This is not JSON'],
  ['nothing in it', '', 1, 'The file is empty.'],
])('a file with %s is named with its line', (_, text, line, message) => {
  const found = theFinding({ ...aSource(), 'glossary.json': text });
  expect(found).toMatchObject({ file: 'glossary.json', line, message: expect.stringContaining(message) });
});

test('a field that stands twice is found: the first would silently be lost', () => {
  const files = aSource();
  files['pack.json'] = files['pack.json']!.replace('"owner"', '"owner": "Somebody",\n  "owner"');
  expect(theFinding(files)).toMatchObject({
    file: 'pack.json',
    message: expect.stringContaining('"owner" stands here twice'),
  });
});

test('a pack.json that cannot be read is said once, not once more for every field in it', () => {
  expect(theFinding({ ...aSource(), 'pack.json': '{' })).toMatchObject({ file: 'pack.json' });
});

test('a list inside pack.json is sent to its own file', () => {
  const files = aSource('pack.json', head => ({ ...head, tips: [] }));
  expect(theFinding(files)).toMatchObject({ file: 'pack.json', mend: expect.stringContaining('tips.json') });
});

test('an object where a list belongs is named', () => {
  expect(theFinding({ ...aSource(), 'glossary.json': '{}' })).toMatchObject({
    file: 'glossary.json',
    message: 'This should be a list in [ ].',
  });
});

test('faults in several files are all told at once', () => {
  const assembled = assemblePack({ ...aSource(), 'glossary.json': '[', 'tips.json': '[{}]' });
  if (assembled.ok) throw new Error('It was taken.');
  expect(new Set(assembled.findings.map(finding => finding.file))).toEqual(
    new Set(['glossary.json', 'tips.json']),
  );
});

test('a key named __proto__ changes nothing but the verdict', () => {
  const files = aSource();
  files['pack.json'] = files['pack.json']!.replace('{', '{\n"__proto__": {"polluted": true},');
  expect(assemblePack(files).ok).toBe(false);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test.each(['[]', '"pack"', '7', 'null'])('a pack.json of %s says what it should be', text => {
  const said = assemblePack({ ...aSource(), 'pack.json': text });
  expect(said.ok || said.findings).toContainEqual({
    severity: 'error',
    file: 'pack.json',
    line: 1,
    path: '',
    fault: { code: 'not an object' },
  });
});

test('a file with a wrong name is named, with all the names that would be right', () => {
  const found = theFinding({ ...aSource(), 'tip.json': '[]' });
  expect(found).toMatchObject({ severity: 'error', line: 1, path: '' });
  expect(found.mend).toContain(`pack.json, ${LISTS.map(list => `${list}.json`).join(', ')},`);
});

test('the written place of a part is read back as it was', () => {
  for (const path of [['tips', 3, 'title', 'sv'], ['owner'], ['apps', 0, 'call', 'joined', 12]])
    expect(readPath(writePath(path))).toEqual(path);
  expect(writePath(['tips', 3, 'title', 'sv'])).toBe('tips[3].title.sv');
});
