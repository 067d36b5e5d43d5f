/**
 * What must hold of messages (D), the outbox (F) and privacy (I), case by case, and the numbers of the tests that show
 * it: `D 19` is the test whose name begins so. A case that no unit test can be, such as a killed browser, names what
 * is run instead.
 */
export interface Group {
  /** The first and last number of each file of tests. */
  tests: readonly (readonly [first: number, last: number])[];
  cases: Record<string, readonly (number | string)[]>;
}

export const CASES: Record<string, Group> = {
  D: {
    tests: [[1, 46]],
    cases: {
      'a sender who is none of ours': [1, 2, 9, 14, 29],
      'a page that may not speak: not named, only alike, ours as a user name, over http': [3, 4, 5, 6, 13],
      'a null origin: sandboxed frames': [7, 35],
      'a frame of another site, and a tab’s address that is only its top frame’s': [8, 18],
      'a content script that asks for what is a panel’s': [10, 11, 12],
      'a panel that plays a page': [15],
      'a grant that was taken back': [16],
      'an address of its own choosing': [17],
      'an orphaned script: its page has gone elsewhere': [19],
      'extra fields, missing ones, of another kind or without end': [20, 21, 22, 23, 25],
      'acts, calls and names that do not exist': [24, 26, 27, 30],
      'another’s token': [28, 31],
      'windows and panels that nobody asked for': [32, 33, 34, 36, 37],
      'a flood': [38, 39],
      'what surfaces and content scripts listen to': [40, 41, 42, 43, 44, 45, 46],
    },
  },
  F: {
    tests: [
      [1, 49],
      [50, 59],
    ],
    cases: {
      'the worker killed at eight points, an inbox': [1, 2, 3, 4, 5, 6, 7, 8],
      'the worker killed at eight points, Slack': [9, 10, 11, 12, 13, 14, 15, 16],
      'the worker killed at eight points, Zendesk': [17, 18, 19, 20, 21, 22, 23, 24],
      'killed a hundred times, the browser too: nothing lost, duplicates with equal ids': ['npm run soak'],
      'statuses that are tried again': [25, 26, 27, 28, 29, 30],
      'statuses that end it': [31, 32, 33, 34, 35],
      'Retry-After': [36],
      'desks that hang, close or lead elsewhere': [37, 38, 39, 40],
      'offline for a day': [41],
      'duplicates: the id of the first, the signature of their own minute': [6, 7, 42],
      poison: [43],
      'races: wakes, erasing, discarding': [44, 47, 48],
      'a customer waiting goes first': [45],
      quota: [46],
      'a text too long': [49],
      'nameless: a linker does no better than chance': [50],
      'nameless: the linker succeeds with any leak': [51, 52, 53, 54, 55, 56],
      'nameless: the answer is the asker’s alone': [57, 58, 59],
    },
  },
  I: {
    tests: [[1, 14]],
    cases: {
      'a mark in mastery that is alive': [1],
      'in no request': [2, 9, 10],
      'in no page and no message': [3, 4],
      'in nothing the browser is told': [5],
      'in no log': [6],
      'typed words leave with Send alone, as previewed': [7, 8],
      'the manifest as a snapshot': [11],
      'the network from two modules': [12],
      'nothing private where a page’s script reads': [13],
      'a reproducible build': [14],
    },
  },
};
