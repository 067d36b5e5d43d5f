import { expect, test } from 'vitest';
import { parsePolicy } from '../../../utils/core/packs/read-policy';
import { champion, it } from './a-pack';

const source = { name: 'acme', url: 'https://packs.example.com/acme.json', keys: [it.public], threshold: 1 };
const desk = { kind: 'webhook', name: 'Sales help', url: 'https://help.example.com/hook' };
const empty = { sources: [], paused: false };

test('no policy at all is a policy that says nothing', () => {
  expect(parsePolicy({})).toEqual({ policy: empty, problems: [] });
});

test('a good policy is taken whole', () => {
  const policy = { sources: [source], helpDesk: desk, team: 'north', paused: true, pushedPerDay: 0 };
  expect(parsePolicy(policy)).toEqual({ policy, problems: [] });
});

test('one bad value never drops the others', () => {
  const { policy, problems } = parsePolicy({
    sources: [source],
    helpDesk: { ...desk, url: 'help' },
    team: 7,
    paused: true,
  });
  expect(policy).toEqual({ sources: [source], paused: true });
  expect(problems.map(problem => problem.key)).toEqual(['helpDesk.url', 'team']);
});

test('one bad source never drops the others', () => {
  const { policy, problems } = parsePolicy({
    sources: [{ ...source, url: 'http://packs.example.com/x' }, source, 'acme'],
  });
  expect(policy.sources).toEqual([source]);
  expect(problems.map(problem => problem.key)).toEqual(['sources.0.url', 'sources.2']);
});

test('one bad key takes only itself out', () => {
  const weak = { kid: 'weak', x: 'A'.repeat(43) };
  const { policy, problems } = parsePolicy({
    sources: [{ ...source, keys: [weak, it.public, { kid: 'short', x: 'abc' }] }],
  });
  expect(policy.sources).toEqual([source]);
  expect(problems.map(problem => problem.key)).toEqual(['sources.0.keys.0', 'sources.0.keys.2.x']);
});

test('a source whose threshold its good keys cannot reach is left out, and says so', () => {
  const keys = [it.public, { kid: 'again', x: it.public.x }];
  const { policy, problems } = parsePolicy({ sources: [{ ...source, keys, threshold: 2 }] });
  expect(policy.sources).toEqual([]);
  expect(problems).toEqual([
    { key: 'sources.0.threshold', message: expect.stringContaining('no pack could ever pass') },
  ]);
  expect(
    parsePolicy({ sources: [{ ...source, keys: [it.public, champion.public], threshold: 2 }] }).problems,
  ).toEqual([]);
});

test('a bad threshold leaves the source out rather than trusting it with one key', () => {
  const { policy, problems } = parsePolicy({ sources: [{ ...source, threshold: '2' }] });
  expect(policy.sources).toEqual([]);
  expect(problems[0]!.key).toBe('sources.0.threshold');
});

test('two sources with one name would share a floor: the second is left out', () => {
  const { policy, problems } = parsePolicy({
    sources: [source, { ...source, url: 'https://other.example.com/x' }],
  });
  expect(policy.sources).toEqual([source]);
  expect(problems[0]!.key).toBe('sources.1.name');
});

test('plain http is for this machine only', () => {
  const at = (url: string) => parsePolicy({ sources: [{ ...source, url }] }).policy.sources.length;
  expect(at('http://127.0.0.1:8080/x')).toBe(1);
  expect(at('http://localhost/x')).toBe(1);
  expect(at('http://127.0.0.1.example.com/x')).toBe(0);
  expect(at('javascript:alert(1)')).toBe(0);
});

test('a key that Foothold does not know is reported, and has no effect', () => {
  const { policy, problems } = parsePolicy({ pushedPerday: 0, __proto__x: 1, toString: true });
  expect(policy).toEqual(empty);
  expect(problems.map(problem => problem.key)).toEqual(['pushedPerday', '__proto__x', 'toString']);
});

test.each([null, 'paused', 7, []])('a policy that is %j is reported, and allows the least', json => {
  const { policy, problems } = parsePolicy(json);
  expect(policy).toEqual({ sources: [], paused: true, pushedPerDay: 0, trials: false });
  expect(problems).toHaveLength(1);
});

test('a budget can be lowered to nothing, and a negative one is reported', () => {
  expect(parsePolicy({ pushedPerDay: 0 }).policy.pushedPerDay).toBe(0);
  expect(parsePolicy({ pushedPerDay: -1 }).problems).toHaveLength(1);
});
