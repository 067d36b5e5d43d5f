import { expect, it } from 'vitest';
import { routeBefore } from '../../utils/page/documents';

const from = 'https://crm.example.com/deals/new?from=list';
const windowOf = (activation: object | null | undefined, responseStatus = 200): Window =>
  ({
    ...(activation !== undefined && { navigation: { activation } }),
    performance: { getEntriesByType: () => [{ responseStatus }] },
  }) as unknown as Window;

it('the document before this one was left at its route', () => {
  expect(routeBefore(windowOf({ from: { url: from }, navigationType: 'push' }))).toBe('/deals/new?from=list');
});

it('a site that keeps its addresses to itself says that there was one, not which', () => {
  expect(routeBefore(windowOf({ from: { url: null }, navigationType: 'push' }))).toBeNull();
});

it('nothing goes on in a page that another site led to', () => {
  expect(routeBefore(windowOf({ from: null, navigationType: 'push' }))).toBeUndefined();
});

it('nothing goes on in a page that the rep went back to', () => {
  expect(routeBefore(windowOf({ from: { url: from }, navigationType: 'traverse' }))).toBeUndefined();
});

it('ux 37: nothing goes on in a page by which the server said no', () => {
  for (const status of [403, 422, 500])
    expect(routeBefore(windowOf({ from: { url: from }, navigationType: 'push' }, status))).toBeUndefined();
});

it('nothing goes on where the browser does not say', () => {
  expect(routeBefore(windowOf(undefined))).toBeUndefined();
  expect(routeBefore(windowOf(null))).toBeUndefined();
});
