import { descriptionSchema } from '../core/anchors/description-schema';
import { STRIKABLE } from '../core/help/request';
import { requestSchema } from '../core/help/request-schema';
import { z } from '../core/zod';
import { MAX_BYTES } from '../core/packs/envelope';
import type { PageCalls, PanelCalls } from './calls';

export type SchemasOf<Calls> = {
  [N in keyof Calls]: Calls[N] extends { send: infer Send } ? z.ZodType<Send> : never;
};

const token = z.string().min(1).max(64);
const feature = z.templateLiteral([z.string().min(1).max(64), '/', z.string().min(1).max(64)]);
/** Pack, list and id. */
const item = z.string().min(1).max(200);
const nothing = z.strictObject({});

/** Some apps keep their whole state in the address; none of it may cost the rep an answer. Characters. */
const LONGEST = 2_000_000;

/** A file of one's own data; ten years of a busy rep are a tenth of it. Characters. */
const LARGEST_FILE = 8_000_000;

const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const capture = z.strictObject({
  element: z.strictObject({ role: z.string().max(60), name: z.string().max(LONGEST) }).nullable(),
  path: z.string().max(LONGEST),
  place: z
    .strictObject({
      at: box,
      parts: z.array(z.strictObject({ role: z.string().max(60), at: box })).max(8),
    })
    .exactOptional(),
});

const { kind } = requestSchema.shape;
const verdict = z.enum(['yes', 'partly', 'no']);
/** Far above what can be sent: a text that is too long is kept, and refused with a sentence. Characters. */
const typed = z.string().max(500_000);
const revision = z.strictObject({
  draft: token,
  kind,
  urgent: z.boolean(),
  anonymous: z.boolean(),
  words: typed,
  scenario: typed,
  need: typed,
  tried: typed,
  strike: z.array(z.enum(STRIKABLE)).max(STRIKABLE.length),
  keep: z.array(z.string().max(1_000)).max(200),
  verdict: z.strictObject({ me: verdict.exactOptional(), customer: verdict }).exactOptional(),
  contact: z.string().max(200),
});

/** Of a fork: no more than a walkthrough has steps, and its end. */
const way = z.int().min(0).max(5);

/** No longer than a pack may have a result awaited. */
const begun = z.strictObject({
  feature,
  nth: z.int().min(0).max(1_000),
  left: z.number().min(0).max(120_000),
});

/** What may arrive from a content script, call by call. An extra field refuses the whole message. */
export const pageSchemas = {
  'page.arrived': z.strictObject({
    fresh: z.literal(true).exactOptional(),
    same: z.literal(true).exactOptional(),
  }),
  'page.left': z.strictObject({ begun: z.array(begun).min(1).max(1_000) }),
  'page.draw': z.strictObject({ what: z.enum(['locator', 'card', 'placer']) }),
  'page.acted': z.strictObject({
    token,
    act: z.enum([
      'open',
      'done',
      'close',
      'not now',
      'why this changed',
      'the earlier change',
      'show me',
      'back',
    ]),
  }),
  'page.shown': z.strictObject({ token }),
  'page.stirred': z.strictObject({}),
  'page.stepped': z.strictObject({ token, way: way.exactOptional() }),
  'page.turned': z.strictObject({ token, way }),
  'page.missing': z.strictObject({ token, verdict: z.enum(['ambiguous', 'gone']) }),
  'page.used': z.strictObject({ feature }),
  'page.call': z.strictObject({ up: z.boolean() }),
  'page.help': z.strictObject({
    token: token.nullable(),
    capture,
    anchor: descriptionSchema.exactOptional(),
  }),
  'page.reason': z.strictObject({ token }),
  'page.answer': z.strictObject({ token }),
  'page.explain': z.strictObject({ token, what: z.enum(['rehearse', 'number', 'decisions']) }),
  'page.pictures': z.strictObject({ token }),
} satisfies SchemasOf<PageCalls>;

/** The same from our own pages. */
export const panelSchemas = {
  'panel.state': nothing,
  'panel.search': z.strictObject({ words: z.string().max(200) }),
  'panel.draft': nothing,
  'panel.revise': revision,
  'panel.send': revision,
  'panel.ask': z.strictObject({
    kind,
    about: z
      .strictObject({ kind: z.enum(['change', 'pilot', 'answer']), id: z.string().min(1).max(200) })
      .exactOptional(),
    app: z.string().max(200).exactOptional(),
    quietly: z.literal(true).exactOptional(),
    customer: verdict.exactOptional(),
  }),
  'panel.afterCall': nothing,
  'panel.point': nothing,
  'panel.picture': z.strictObject({ draft: token, take: z.boolean() }),
  'panel.thank': z.strictObject({ request: token }),
  'panel.discard': z.strictObject({ draft: token }),
  'panel.say': z.strictObject({ feature, says: z.enum(['known', 'again']) }),
  'panel.readComing': nothing,
  'panel.rehearsal': z.strictObject({ item }),
  'panel.number': z.strictObject({ item }),
  'panel.figures': z.strictObject({ item, tab: z.int() }),
  'panel.decisions': nothing,
  'panel.preview': z.strictObject({ headsUp: item }),
  'panel.set': z.strictObject({
    language: z.enum(['auto', 'en', 'sv']).exactOptional(),
    quiet: z.boolean().exactOptional(),
    pilot: z.boolean().exactOptional(),
    author: z.boolean().exactOptional(),
    lobby: z.boolean().exactOptional(),
    pushedPerDay: z.int().min(0).max(20).exactOptional(),
    muted: z.array(feature).max(1_000).exactOptional(),
    workingHours: z
      .strictObject({ from: z.int().min(0).max(23), to: z.int().min(0).max(23) })
      .exactOptional(),
  }),
  'panel.refresh': nothing,
  'panel.retry': z.strictObject({ request: token }),
  'panel.proof': nothing,
  'panel.export': nothing,
  'panel.restore': z.strictObject({ json: z.string().max(LARGEST_FILE) }),
  'panel.erase': z.strictObject({ feature: feature.exactOptional(), app: feature.exactOptional() }),
  'panel.import': z.strictObject({
    bytes: z.string().max(MAX_BYTES),
    name: z.string().max(120).exactOptional(),
  }),
  'panel.endTrial': z.strictObject({ pack: z.string().min(1).max(64) }),
  'panel.granted': nothing,
} satisfies SchemasOf<PanelCalls>;
