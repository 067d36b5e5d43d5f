import { z } from '../zod';
import type { Fault, FormName } from './fault';
import { faultOf } from './fault-of';
import { packSchema } from './pack';
import { readJson } from './safe-json';

/**
 * The index of a source: a small static file that lists its signed packs and who gets which. It is not signed. All it
 * can do is choose among what trusted keys have signed, never go below what a browser already has, and silence.
 */
export const INDEX_FORMAT = 1;

/** Largest index that is read at all, in bytes. */
export const MAX_INDEX_BYTES = 200_000;

const moment = z.iso.datetime({ offset: true });

/**
 * Who gets an entry. Within the schedule: volunteers when `pilots` is set, and besides them everybody whom `teams` and
 * `percent` both cover. With none of the three, everybody.
 */
export const rolloutSchema = z.strictObject({
  teams: z.array(z.string().min(1).max(60)).min(1).max(200).optional(),
  pilots: z.boolean().optional().describe('Reps who volunteered for pilots get it.'),
  percent: z
    .number()
    .min(0)
    .max(100)
    .optional()
    .describe('Of all browsers, by a draw that each makes for itself once; raising it only adds browsers.'),
  from: moment.optional().describe('Nobody takes it before.'),
  until: moment.optional().describe('Nobody takes it any more; who has it keeps it.'),
});

export const indexEntrySchema = z.strictObject({
  id: packSchema.shape.id.describe('The pack.'),
  serial: z.int().min(1),
  file: z
    .string()
    .max(200)
    .regex(
      /^(?!.*\.\.)[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/,
      'file of an index' satisfies FormName,
    )
    .describe('The signed file, named from where the index lies. Name it anew for each serial.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'sha-256' satisfies FormName)
    .describe('Of the whole file; fetched only when this browser does not have it.'),
  bytes: z.int().min(1),
  rollout: rolloutSchema.optional(),
});

/** One pack may stand here several times, as while it is staged: each browser takes the highest serial that is for it. */
export const indexSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(INDEX_FORMAT),
  source: z.string().min(1).max(120).describe('Name of the source in the policy.'),
  packs: z.array(indexEntrySchema).max(200),
  stopped: z
    .array(packSchema.shape.id)
    .max(200)
    .optional()
    .describe('The kill switch: these packs are silent for as long as they are named here.'),
});

export type Rollout = z.infer<typeof rolloutSchema>;
export type IndexEntry = z.infer<typeof indexEntrySchema>;
export type PackIndex = z.infer<typeof indexSchema>;

/** Reads an index that a stranger may have written, or says why not. */
export function readIndex(text: string): { ok: true; index: PackIndex } | { ok: false; fault: Fault } {
  const json = readJson(text);
  if (!json.ok) return json;
  const read = indexSchema.safeParse(json.value);
  if (read.success) return { ok: true, index: read.data };
  const issue = read.error.issues[0]!;
  return { ok: false, fault: { ...faultOf(issue), at: issue.path.join('.') } };
}
