import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { packSchema, type Pack } from '../../utils/core/packs/pack';

/** Where a page stands and where nothing of a pack may ever call. */
export interface Stand {
  page: string;
  /** Every address that was asked on the beacon's side. */
  called: string[];
  close(): void;
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Deals</title>
<main><h1>Deals</h1><p><button>Log call</button> <button>Save deal</button></p></main>`;

/** One server for the page and one for the beacons, both on this machine. */
export async function stand(): Promise<Stand> {
  const called: string[] = [];
  const page = await listen((_url, answer) => answer(PAGE));
  const beacon = await listen((url, answer) => {
    called.push(url);
    answer('');
  });
  BEACON = `//127.0.0.1:${port(beacon)}/`;
  return {
    page: `http://crm.localhost:${port(page)}/`,
    called,
    close: () => [page, beacon].forEach(each => each.close()),
  };
}

let BEACON = '';
const port = (server: Server): number => (server.address() as AddressInfo).port;

function listen(onAsk: (url: string, answer: (body: string) => void) => void): Promise<Server> {
  const server = createServer((request, response) =>
    onAsk(request.url ?? '', body => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(body);
    }),
  );
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Turns the direction of what follows, where nobody keeps it inside. */
export const OVERRIDE = '\u202e';

/** What stands in a field: it would run, load or turn the line if it were anything but text. */
export const poison = (field: string): string => `<img src=${BEACON}${field} onerror=hacked=1>`;
const loud = (field: string): string =>
  `${poison(field)}<script>hacked=1</script><svg onload=hacked=1>{{hacked=1}}javascript:hacked=1${OVERRIDE}`;

/** Every field that is text, and the surface on which the rep reads it. */
export const FIELDS = {
  'pack-title': 'settings',
  'pack-owner': 'settings',
  'app-title': 'settings',
  'feature-title': 'progress',
  'feature-purpose': 'progress',
  'tip-title': 'tip',
  'tip-body': 'tip',
  'tip-owner': 'tip',
  'step-title': 'step',
  'step-body': 'step',
  'change-title': 'why',
  'change-before': 'why',
  'change-now': 'why',
  'change-why': 'why',
  'change-decided': 'why',
  'change-number': 'why',
  'change-who': 'why',
  'change-back': 'why',
  'change-vouched': 'why',
  'change-cannot': 'why',
  'change-builds': 'why',
  'change-worry': 'why',
  'change-answer': 'why',
  'change-field': 'why',
  'change-makers': 'why',
  'change-because': 'why',
  'champion-name': 'why',
  'heads-up-title': 'coming',
  'heads-up-body': 'coming',
} as const;
export type Field = keyof typeof FIELDS;

/** A pack that a stolen key has signed: in order by the format, hostile in every text. */
export function hostilePack(): Pack {
  const text = (field: Field) => ({ en: loud(field) });
  const at = (name: string) => ({ v: 1 as const, role: 'button', name });
  const kept = { owner: poison('tip-owner'), review: '2099-01-01' };
  return packSchema.parse({
    id: 'hostile',
    title: text('pack-title'),
    owner: poison('pack-owner'),
    apps: [{ id: 'crm', title: text('app-title'), kind: 'crm', addresses: ['http://crm.localhost/*'] }],
    champions: [{ id: 'mia', name: poison('champion-name'), contact: 'https://127.0.0.1/never' }],
    features: [
      {
        id: 'call',
        app: 'crm',
        title: text('feature-title'),
        purpose: text('feature-purpose'),
        value: 5,
        success: [{ result: { on: 'address', is: '/never' } }],
      },
    ],
    tips: [
      {
        id: 'tip',
        feature: 'call',
        title: text('tip-title'),
        body: text('tip-body'),
        anchor: at('Log call'),
        walkthrough: 'walk',
        change: 'change',
        ...kept,
      },
    ],
    walkthroughs: [
      {
        id: 'walk',
        feature: 'call',
        title: { en: 'Walk' },
        steps: [
          {
            id: 'one',
            title: text('step-title'),
            body: text('step-body'),
            anchor: at('Save deal'),
            advance: { on: 'click', at: at('Save deal') },
            fallback: { en: 'Never shown' },
          },
        ],
        ...kept,
      },
    ],
    changes: [
      {
        id: 'change',
        feature: 'call',
        title: text('change-title'),
        release: 1,
        lands: '2026-01-01',
        before: text('change-before'),
        now: text('change-now'),
        why: text('change-why'),
        decidedBy: text('change-decided'),
        number: text('change-number'),
        audience: {
          who: text('change-who'),
          comesBack: text('change-back'),
          vouchedBy: poison('change-vouched'),
          since: '2026-01-01',
        },
        cannotYet: text('change-cannot'),
        buildsOn: text('change-builds'),
        ask: 'mia',
        worries: [{ worry: text('change-worry'), answer: text('change-answer') }],
        field: text('change-field'),
        makers: text('change-makers'),
        because: text('change-because'),
        ...kept,
      },
    ],
    calendar: [
      {
        id: 'soon',
        title: text('heads-up-title'),
        body: text('heads-up-body'),
        announced: '2026-01-01',
        lands: '2098-01-01',
      },
    ],
  });
}

/** What a surface says, and what of it would be more than text. */
export interface Seen {
  text: string;
  wild: string[];
}

/**
 * Reads a tree of elements: all its text, and everything in it that would run, load or turn a line. A function's source,
 * so that it can be run on an open page, inside a closed root, and by either browser.
 */
export const READ = `(root => {
  const wild = [];
  let text = '';
  const inline = element => getComputedStyle(element).display === 'inline';
  const isolates = element => /isolate|plaintext/.test(getComputedStyle(element).unicodeBidi);
  const walk = node => {
    if (node.nodeType === 3) {
      text += node.data + ' ';
      if (node.data.includes('\\u202e') && inline(node.parentElement) && !isolates(node.parentElement))
        wild.push('turned: ' + node.parentElement.tagName + ' ' + node.data.slice(0, 60));
      return;
    }
    if (node.nodeType === 1) {
      if (/^(IFRAME|OBJECT|EMBED|FORM|BASE|META|AUDIO|VIDEO)$/.test(node.tagName) && node.closest('body, .place'))
        wild.push(node.tagName);
      if (/^(IMG|SCRIPT|SVG)$/i.test(node.tagName) && /127\\.0\\.0\\.1|hacked/.test(node.outerHTML)) wild.push(node.outerHTML);
      for (const { name, value } of node.attributes)
        if (/^on/.test(name) || (/^(href|src|action|style)$/.test(name) && /hacked|127\\.0\\.0\\.1:/.test(value)))
          wild.push(node.tagName + ' ' + name + '=' + value);
      if (/^(STYLE|SCRIPT)$/.test(node.tagName)) return;
    }
    for (const child of node.childNodes) walk(child);
  };
  walk(root);
  return { text, wild };
})`;
