import { z } from '../../core/zod';
import { descriptionSchema } from '../../core/anchors/description-schema';
import { STRIKABLE } from '../../core/help/request';
import { requestSchema } from '../../core/help/request-schema';
import { ITEM_KINDS } from '../../core/mastery/feature-key';
import { panelSchemas } from '../../messages/schemas';

/** What is taken back from a file. Only what it says here is read; the rest of a file is left out. */
const time = z.number().min(0).max(8_640_000_000_000_000);
const count = z.int().min(0).max(1_000_000);
const name = z.string().min(1).max(64);
const words = z.string().max(20_000);
const feature = z.templateLiteral([name, '/', name]);
const item = z.templateLiteral([name, '/', z.enum(ITEM_KINDS), '/', name]);
const day = z.iso.date();
/** A request with a picture of the page in it. Characters. */
const LARGEST_BODY = 3_000_000;
const list = <T extends z.ZodType>(row: T) => z.array(row).max(100_000).default([]);

const outcome = z.discriminatedUnion('kind', [
  z.object({ at: time, feature, kind: z.literal('success'), aided: z.boolean() }),
  z.object({ at: time, feature, kind: z.literal('asked') }),
  z.object({
    at: time,
    feature,
    kind: z.enum(['shown', 'opened', 'done', 'closed', 'not now', 'abandoned', 'walked']),
    item,
  }),
]);

const place = z.object({
  app: name.exactOptional(),
  pack: name.exactOptional(),
  feature: feature.exactOptional(),
  item: item.exactOptional(),
  anchor: descriptionSchema.exactOptional(),
});
const element = z.object({ role: words, name: words });
const step = z.object({ walkthrough: name, n: count, of: count });
const publicKey = requestSchema.shape.answerTo.unwrap();
const keys = z.object({ public: publicKey, private: publicKey.extend({ d: publicKey.shape.x }) });

const asked = z.object({
  id: name,
  row: z.object({
    request: requestSchema.extend({ id: name }),
    state: z.enum(['queued', 'failed', 'sending', 'sent', 'handed', 'seen', 'answered', 'tip', 'dead']),
    attempts: count,
    next: time,
    at: time,
    desk: words,
    answer: z.object({ words, at: time, by: words }).exactOptional(),
    tip: words.exactOptional(),
  }),
  letter: z.object({ body: z.string().max(LARGEST_BODY) }),
  desk: z.looseObject({ kind: name, name: words }),
  place,
  token: name,
  opened: time.exactOptional(),
  keys: keys.exactOptional(),
  thanked: time.exactOptional(),
});

const { kind, about, verdict, picture, place: box } = requestSchema.shape;
const typed = z.string().max(500_000);
const draft = z.looseObject({
  id: name,
  at: time,
  place,
  capture: z.object({ element: element.nullable(), place: box, path: words }),
  step: step.exactOptional(),
  kind,
  about,
  urgent: z.boolean(),
  anonymous: z.boolean(),
  words: typed,
  scenario: typed,
  need: typed,
  tried: typed,
  verdict,
  contact: words,
  strike: z.array(z.enum(STRIKABLE)).max(STRIKABLE.length),
  keep: z.array(words).max(200),
  picture,
  untouched: z.literal(true).exactOptional(),
  keys,
});

const traffic = z.object({
  key: z.string().min(1).max(2_000),
  at: time,
  direction: z.enum(['sent', 'handed', 'fetched']),
  to: z.string().max(2_000),
  bytes: z.int().min(0),
  what: z.object({ kind: z.enum(['pack', 'request', 'reply', 'answers']), name: words }),
  times: count,
  body: z.string().max(LARGEST_BODY).exactOptional(),
});

export const storesSchema = z.object({
  outcomes: list(outcome),
  days: list(
    z.object({ feature, days: z.array(z.object({ day, unaided: count, aided: count })).max(1_000) }),
  ),
  shown: list(
    z.object({
      item,
      times: count,
      first: time,
      last: time,
      ended: z.enum(['done', 'closed']).exactOptional(),
      notNowUntil: time.exactOptional(),
      notNows: count,
    }),
  ),
  pushes: list(z.object({ item, feature, at: time, day, isNew: z.boolean() })),
  words: list(z.object({ feature, says: z.enum(['known', 'again']), at: time })),
  seen: list(z.object({ feature, seen: count, now: count, breaking: z.boolean(), since: time })),
  outbox: list(asked),
  drafts: list(draft),
  ledger: list(traffic),
  settings: panelSchemas['panel.set'].optional(),
});

export type StoresOfFile = z.infer<typeof storesSchema>;
