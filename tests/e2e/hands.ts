import type { Locator, Page } from 'playwright-core';
import { CLICK, secondsOf, type Operator } from '../bench/authoring/keystrokes';

/** What was done so far: actions as a person counts them, and the operators of the keystroke-level model. */
export interface Toll {
  actions: number;
  operators: readonly Operator[];
  /** By the model, without the texts' own typing. Seconds, with one decimal. */
  seconds: number;
}

/** A field and the words that go into it. */
export type Written = readonly [field: Locator, words: string];

/** How one person reaches what stands on a screen. Every deed is a real event of mouse or keys. */
export interface Hands {
  by: 'mouse' | 'keyboard';
  /** Goes over to the page that stands beside this one. */
  turnTo(page: Page): Promise<void>;
  /** A button, a link, or one of several choices. */
  press(control: Locator): Promise<void>;
  /** Fields one behind the other: the first is gone to, the next are reached by Tab. */
  write(...fields: readonly Written[]): Promise<void>;
  /** An entry of a list. */
  choose(list: Locator, label: string): Promise<void>;
  /** Takes a thing on the page while one is picked; `outlined` tells whether it is the one that is outlined. */
  take(thing: Locator, outlined: () => Promise<boolean>): Promise<void>;
  /** What has been done since it was asked last. */
  toll(): Toll;
}

/** No page here has more stops. */
const MOST_STOPS = 200;

function counter() {
  let operators: Operator[] = [];
  let actions = 0;
  return {
    act: () => void (actions += 1),
    add: (...more: readonly Operator[]) => void operators.push(...more),
    toll(): Toll {
      const toll = { actions, operators, seconds: Math.round(secondsOf(operators) * 10) / 10 };
      [actions, operators] = [0, []];
      return toll;
    },
  };
}

const isFocused = (element: Locator): Promise<boolean> =>
  element.evaluate(node => (node.getRootNode() as Document).activeElement === node);

/** The words come at once, as from an input method; their letters are not counted. */
async function writeAll(fields: readonly Written[], tab: () => void): Promise<void> {
  for (const [n, [field, words]] of fields.entries()) {
    const { keyboard } = field.page();
    if (n > 0) {
      await keyboard.press('Tab');
      tab();
    }
    if (!(await isFocused(field))) throw new Error(`The keys do not go to ${String(field)}.`);
    await keyboard.insertText(words);
  }
}

/** The mouse for what is pressed, the keys for what is written. */
export function byMouse(): Hands {
  const { act, add, toll } = counter();
  const click = async (control: Locator): Promise<void> => {
    // A choice is drawn by the words around it.
    await control.click({ force: (await control.getAttribute('type')) === 'radio' });
    act();
    add(...CLICK);
  };
  return {
    by: 'mouse',
    turnTo: page => page.bringToFront(),
    press: click,
    async write(...fields) {
      await click(fields[0]![0]);
      await writeAll(fields, () => add('K'));
      add('H', 'H');
    },
    async choose(list, label) {
      await list.selectOption({ label });
      act();
      add(...CLICK, 'P', 'B', 'B');
    },
    async take(thing, outlined) {
      await thing.hover({ force: true });
      for (let looks = 0; looks < MOST_STOPS && !(await outlined()); looks++);
      const { x, y, width, height } = (await thing.boundingBox())!;
      await thing.page().mouse.click(x + width / 2, y + height / 2);
      act();
      add(...CLICK);
    },
    toll,
  };
}

/** Tab, arrows, Enter and nothing else. */
export function byKeyboard(): Hands {
  const { act, add, toll } = counter();

  /** Tab until it is there, by the shorter way. */
  async function goTo(control: Locator): Promise<void> {
    const { keyboard } = control.page();
    await control.waitFor({ state: 'attached' });
    const before = await control.evaluate(node => {
      const now = (node.getRootNode() as Document).activeElement;
      return now !== null && (now.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    });
    const stops = before ? 'Shift+Tab' : 'Tab';
    const group =
      (await control.getAttribute('type')) === 'radio' ? await control.getAttribute('name') : null;
    for (let n = 0; n < MOST_STOPS; n++) {
      if (await isFocused(control)) return;
      const inGroup =
        group !== null &&
        (await control.evaluate(
          (node, name) =>
            (node.getRootNode() as Document).activeElement?.matches(`input[name="${name}"]`) === true,
          group,
        ));
      await keyboard.press(inGroup ? 'ArrowRight' : stops);
      add('K');
    }
    throw new Error(`The keys do not lead to ${String(control)}.`);
  }

  return {
    by: 'keyboard',
    async turnTo(page) {
      await page.bringToFront();
      add('K');
    },
    async press(control) {
      act();
      add('M');
      await goTo(control);
      const isToggle = await control.evaluate(node => node.matches('input'));
      await control.page().keyboard.press(isToggle ? 'Space' : 'Enter');
      add('K');
    },
    async write(...fields) {
      act();
      add('M');
      await goTo(fields[0]![0]);
      await writeAll(fields, () => add('K'));
    },
    async choose(list, label) {
      act();
      add('M');
      await goTo(list);
      const chosen = () => list.evaluate(node => (node as HTMLSelectElement).selectedOptions[0]?.label ?? '');
      for (let n = 0; n < MOST_STOPS && (await chosen()) !== label; n++) {
        await list.page().keyboard.press('ArrowDown');
        add('K');
      }
    },
    async take(thing, outlined) {
      act();
      add('M');
      const { keyboard } = thing.page();
      for (let n = 0; n < MOST_STOPS && !(await outlined()); n++) {
        await keyboard.press('ArrowRight');
        add('K');
      }
      await keyboard.press('Enter');
      add('K');
    },
    toll,
  };
}
