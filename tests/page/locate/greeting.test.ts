// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { describe } from '../../../utils/page/locate/describe';
import { locate } from '../../../utils/page/locate/locate';

beforeEach(() => {
  document.body.innerHTML = '';
});

const told = (selector: string) => {
  const { seen, ...rest } = describe(document.querySelector(selector)!);
  const { marks: _, ...clues } = seen!;
  return JSON.stringify([rest, clues]).toLowerCase();
};

it('a rep whom the page greets by name is in no description, wherever else her name stands', () => {
  document.body.innerHTML =
    '<header><img alt="Anna Berg" src="/a.png"><a id="me" href="/me">Anna Berg</a></header><main><h1>Welcome back, Anna!</h1><h2>Your deals</h2><button>Create deal</button></main>';
  for (const selector of ['img', '#me', 'h1', 'button', 'h2'])
    expect(told(selector), selector).not.toContain('anna');
  expect(told('button')).toContain('your deals');
  const button = document.querySelector('button')!;
  expect(locate(document, describe(button))).toMatchObject({ kind: 'found', element: button });
});

it('so it is in Swedish, and a welcome that names no person stays', () => {
  document.body.innerHTML =
    '<main><h1>Hej Örjan</h1><p>Välkommen till Säljstödet</p><button>Spara</button></main>';
  expect(told('h1')).not.toContain('örjan');
  expect(told('button')).not.toContain('örjan');
  expect(told('button')).toContain('säljstödet');
});
