import { LISTS } from '../core/packs/source-format';
import { LIMITS } from '../core/packs/pack';
import { z } from '../core/zod';
import type { AuthorCalls } from './authoring';
import type { SchemasOf } from './schemas';

const id = z.string().min(1).max(64);
const at = z.number().min(0);

/** Unfinished on purpose: what a draft still lacks, lint says. Only its outer form has to hold. */
const item = z.looseObject({ id: z.string().max(200) });
const items = z.array(item).max(LIMITS.list);
const lists = z.partialRecord(z.enum(LISTS), items);
const head = z.record(z.string().max(60), z.unknown());
const picture = z.string().max(LIMITS.picture * 2);
const file = z.string().max(200);
const draft = z.strictObject({ head, lists, pictures: z.record(file, picture) });
const change = z.strictObject({
  head: head.exactOptional(),
  lists: lists.exactOptional(),
  pictures: z.record(file, picture.nullable()).exactOptional(),
});
const addresses = z.array(z.string().max(300)).max(50);

/** What may arrive from the Author room, call by call. */
export const authorSchemas = {
  'author.list': z.strictObject({}),
  'author.begin': z.strictObject({ draft, base: draft.exactOptional() }),
  'author.open': z.strictObject({ id }),
  'author.save': z.strictObject({
    id,
    since: at,
    change,
    base: change.exactOptional(),
  }),
  'author.delete': z.strictObject({ id }),
  'author.version': z.strictObject({ id, at }),
  'author.play': z.strictObject({ id }),
  'author.published': z.strictObject({}),
  'author.heard': z.strictObject({}),
  'author.here': z.strictObject({}),
  'author.bring': z.strictObject({ addresses }),
  'author.picture': z.strictObject({ addresses }),
} satisfies SchemasOf<AuthorCalls>;
