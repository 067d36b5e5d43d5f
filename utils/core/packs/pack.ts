import { z } from '../zod';
import { anchorSchema } from '../anchors/description-schema';
import { formulaSchema } from '../formula/formula';
import type { FormName } from './fault';

/**
 * The pack format, version 2: the one source of what a pack may say. Types, the published JSON Schema and every
 * check of a pack's shape come from here. Data only: no code, no HTML, no pattern language beyond `*` in addresses.
 */
export const PACK_FORMAT = 2;

/** Limits that keep a bundle readable and cheap. Texts have tighter advice in lint; these are the hard walls. */
export const LIMITS = { text: 2_000, id: 64, list: 20_000, picture: 200_000, pictures: 3_000_000 } as const;

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'id' satisfies FormName)
  .max(LIMITS.id)
  .meta({
    id: 'Id',
    description: 'A name for machines. Once published it stays, or what a rep has learned is lost.',
  });
const text = z
  .object({ en: z.string().min(1).max(LIMITS.text) })
  .catchall(z.string().max(LIMITS.text))
  .meta({
    id: 'Text',
    description: 'The same words per language, English always: { "en": "…", "sv": "…" }.',
  });
const day = z.iso.date().meta({ id: 'Day', description: 'A calendar day, YYYY-MM-DD.' });
const address = z.string().max(300).meta({
  id: 'Address',
  description:
    'Path, query and hash of a page; `*` stands for any run of characters but "/", `**` for any run.',
});
const link = z
  .string()
  .max(500)
  .regex(/^(https:\/\/|mailto:)/, 'link' satisfies FormName);
const list = <T extends z.ZodType>(item: T) => z.array(item).max(LIMITS.list);

/** What can be seen to happen on a page. */
export const triggerSchema = z.discriminatedUnion('on', [
  z.strictObject({ on: z.enum(['click', 'input', 'change', 'submit']), at: anchorSchema }),
  z.strictObject({ on: z.enum(['appears', 'gone']), at: anchorSchema }),
  z.strictObject({ on: z.literal('address'), is: address }),
]);

/** Using a feature: its *result* on the page, by any route, soon after something the rep did. */
export const signalSchema = z.strictObject({
  after: triggerSchema.optional().describe('The act it must follow. Left out: any act of the rep.'),
  result: triggerSchema.describe('What the page shows when it worked.'),
  within: z.number().min(1).max(120).optional().describe('Seconds from act to result; 10 when left out.'),
});

export const appSchema = z.strictObject({
  id,
  title: text,
  kind: z.enum(['crm', 'meeting', 'other']),
  addresses: list(z.string().max(300)).min(1).describe('Match patterns, such as https://crm.example.com/*.'),
  call: z
    .strictObject({
      joined: list(anchorSchema).min(1).describe('While one of these stands on the page, a call is up.'),
      presenting: list(anchorSchema).optional().describe('The same while the rep shows their screen.'),
      muted: list(anchorSchema)
        .optional()
        .describe('While one of these stands on the page, the microphone is off.'),
      camera: list(anchorSchema)
        .optional()
        .describe('While one of these stands on the page, the camera is on.'),
    })
    .optional(),
  guest: z
    .strictObject({
      sees: text.describe('What a customer meets when joining.'),
      steps: list(text).max(6).describe('How to join, for the rep to copy to the customer.'),
    })
    .optional(),
});

export const featureSchema = z.strictObject({
  id,
  app: id,
  title: text,
  purpose: text.describe('The customer result or figure it serves.'),
  value: z.int().min(1).max(5).describe('Worth to the rep, 5 is most.'),
  sources: list(id).optional().describe('What is written about it in public, by the ids of sources.json.'),
  needs: list(id).optional().describe('Features to be practised first.'),
  success: list(signalSchema).min(1),
  oldNames: list(text).optional(),
  rhythm: z
    .enum(['daily', 'weekly', 'rare'])
    .optional()
    .describe('How often a rep needs it; daily when left out.'),
  mastery: z
    .strictObject({ successes: z.int().min(1).max(50), days: z.int().min(1).max(30) })
    .optional()
    .describe('Unaided successes and distinct days that count as mastered, when the defaults do not fit.'),
});

/** A place on a still that a rep can press. Pixels of the picture. */
export const areaSchema = z.strictObject({
  id,
  name: text.describe('What it is called: what is written on it, or its label.'),
  does: text.describe(
    'What it would do; told in a rehearsal to who presses it instead of what the step asks for.',
  ),
  x: z.int().min(0),
  y: z.int().min(0),
  width: z.int().min(1),
  height: z.int().min(1),
});

/** A masked picture of a screen: values are boxes. Nothing real can be touched on it. */
export const stillSchema = z.strictObject({
  id,
  title: text.describe('Which screen it is.'),
  width: z.int().min(16).max(4_000).describe('Of the picture, in its pixels.'),
  height: z.int().min(16).max(4_000),
  areas: list(areaSchema),
  picture: z
    .base64()
    .max(Math.ceil(LIMITS.picture / 3) * 4)
    .describe('The bytes of stills/ID.webp or stills/ID.png; they come in when the folder is put together.'),
});

/** Who sees what a rep enters. A part that is left out reads "nobody has said". */
const audienceParts = {
  howLong: text.optional().describe('For how long it is kept or seen.'),
  comesBack: text.optional().describe('What comes back to me for it.'),
  vouchedBy: z.string().max(120).optional(),
  since: day.optional(),
};

/** A field of the app, and who will see what is entered there. */
export const fieldSchema = z.strictObject({
  id,
  app: id,
  title: text.describe('What the field is called.'),
  anchor: anchorSchema,
  where: list(address).optional(),
  audience: z.strictObject({ who: text.optional(), ...audienceParts }),
  owner: z.string().max(120),
  review: day,
});

export const tipSchema = z.strictObject({
  id,
  feature: id,
  title: text,
  body: text,
  anchor: anchorSchema,
  where: list(address).optional().describe('Pages it may stand on; anywhere in the app when left out.'),
  moment: z.enum(['page', 'lobby']).optional().describe('lobby: before joining a call; page when left out.'),
  walkthrough: id.optional(),
  change: id.optional(),
  owner: z.string().max(120),
  review: day,
});

/** Where pages differ: a step only for whom this is so. */
export const conditionSchema = z.strictObject({
  is: z.enum(['there', 'not there']),
  at: anchorSchema.optional().describe('What must be there or not. Left out: the step’s own element.'),
});

export const stepSchema = z.strictObject({
  id,
  title: text,
  body: text,
  when: conditionSchema
    .optional()
    .describe('Where this is not so, the step is passed over. Left out: a step for everybody.'),
  anchor: anchorSchema,
  advance: triggerSchema,
  fallback: text.describe('What to do when the target does not come.'),
  rehearse: z
    .strictObject({ still: id, area: id })
    .optional()
    .describe('The still on which this step is rehearsed, and the area that is right.'),
});

export const walkthroughSchema = z.strictObject({
  id,
  feature: id,
  title: text,
  start: list(address).optional(),
  steps: list(stepSchema).min(1).max(5),
  owner: z.string().max(120),
  review: day,
});

/** The why card. A part that is left out reads "nobody has said" to the rep; lint names it to the author. */
export const changeSchema = z.strictObject({
  id,
  feature: id,
  title: text,
  release: z.int().min(1).describe('The feature release this change made; a higher one is shown once.'),
  breaking: z.boolean().optional(),
  lands: day,
  oldPlace: z
    .strictObject({ where: list(address).min(1), anchor: anchorSchema })
    .optional()
    .describe('Where reps used to go for this. Who still goes there is shown once where it went.'),
  anchor: anchorSchema.optional(),
  where: list(address).optional(),
  before: text,
  now: text,
  stills: z
    .strictObject({ before: id.optional(), now: id.optional() })
    .optional()
    .describe('The screen as it was and as it is.'),
  why: text,
  evidence: text.optional().describe('What was seen that speaks for it.'),
  decidedBy: text.optional(),
  number: text.optional().describe('What it does to my number.'),
  formula: formulaSchema.optional().describe('The same, to be worked on the rep’s own figures.'),
  audience: z.strictObject({ who: text, ...audienceParts }).optional(),
  staying: z
    .strictObject({
      kind: z.enum(['trial', 'permanent', 'may be reversed']),
      until: day.optional(),
      review: day.optional(),
    })
    .optional(),
  cannotYet: text.optional(),
  buildsOn: text.optional(),
  ask: id.optional().describe('A champion of this pack.'),
  worries: list(z.strictObject({ worry: text, answer: text.optional() })).optional(),
  reverses: id.optional().describe('An earlier change that this one takes back.'),
  unlearn: text.optional().describe('Of one that takes another back: what to do no longer.'),
  field: text.optional().describe('What is hard in the field.'),
  makers: text.optional().describe('What was hard for the team that built it.'),
  because: text.optional().describe('What was changed because somebody said so.'),
  teams: z
    .record(
      z.string().max(60),
      z.strictObject({ why: text.optional(), evidence: text.optional(), ask: id.optional() }),
    )
    .optional(),
  owner: z.string().max(120),
  review: day,
});

export const termSchema = z.strictObject({
  id,
  term: text,
  definition: text,
  agreed: z
    .strictObject({ sales: z.string().min(1).max(120), ops: z.string().min(1).max(120) })
    .optional()
    .describe('Both names make it agreed; without them it is proposed.'),
  sources: list(id).optional(),
});

/** A change announced before it lands. */
export const headsUpSchema = z.strictObject({
  id,
  change: id.optional(),
  title: text,
  body: text,
  announced: day,
  lands: day,
  oldWayEnds: day.optional(),
  still: id.optional().describe('The new screen. Left out: the one that its change shows.'),
});

/** Something that is meant to come, with every date that was ever said of it: promised against delivered. */
export const roadmapSchema = z.strictObject({
  id,
  title: text,
  body: text,
  dates: list(
    z.strictObject({
      said: day.describe('The day it was said.'),
      from: day.describe('The earliest day it may come.'),
      until: day.describe('The latest day it may come.'),
      why: text.optional().describe('Why the date before it was moved.'),
    }),
  )
    .min(1)
    .describe('Oldest first; the last one holds. Earlier ones stay.'),
  delivered: day.optional(),
  dropped: z.strictObject({ said: day, why: text }).optional().describe('It will not come, and why.'),
});

/** Days on which nothing comes by itself, such as the end of a quarter. */
export const quietDaysSchema = z.strictObject({ title: text, from: day, until: day });

export const championSchema = z.strictObject({
  id,
  name: z.string().min(1).max(120),
  team: z.string().max(60).optional(),
  contact: link.optional(),
});

export const dutySchema = z.strictObject({
  who: text,
  team: z.string().max(60).optional(),
  from: day,
  until: day,
  hours: z.string().max(60).optional(),
});

/** A question already answered, known before anybody asks. */
export const knownAnswerSchema = z.strictObject({
  id,
  feature: id.optional(),
  anchor: anchorSchema.optional(),
  question: text,
  answer: text,
  sources: list(id).optional(),
});

/** Where somebody who was not at the app itself read what they wrote. */
export const sourceSchema = z.strictObject({
  id,
  title: z.string().min(1).max(200).describe('What it is called, in its own language.'),
  link: link.describe('Where anybody can read it.'),
  says: z.string().min(1).max(LIMITS.text).describe('What of it was taken, in a sentence.'),
  read: day.describe('When it was read.'),
});

/** Something new that reps may try before the others. */
export const pilotSchema = z.strictObject({
  id,
  title: text,
  body: text.describe('What it is, what it takes of a rep’s time, and what comes back for it.'),
  change: id.optional(),
  until: day.describe('The last day to volunteer.'),
});

/** What is asked of a rep who asks for help, when the usual four questions do not fit. Never asks for the solution. */
export const promptsSchema = z.strictObject({
  problem: text.optional(),
  scenario: text.optional(),
  need: text.optional().describe('What the customer needs.'),
  tried: text.optional(),
});

export const packSchema = z.strictObject({
  id,
  title: text,
  owner: z.string().min(1).max(120),
  apps: list(appSchema).min(1),
  champions: list(championSchema).default([]),
  support: list(dutySchema).default([]),
  quiet: list(quietDaysSchema).default([]),
  features: list(featureSchema).default([]),
  tips: list(tipSchema).default([]),
  walkthroughs: list(walkthroughSchema).default([]),
  changes: list(changeSchema).default([]),
  glossary: list(termSchema).default([]),
  calendar: list(headsUpSchema).default([]),
  roadmap: list(roadmapSchema).default([]),
  answers: list(knownAnswerSchema).default([]),
  fields: list(fieldSchema).default([]),
  stills: list(stillSchema).default([]),
  sources: list(sourceSchema).default([]),
  pilots: list(pilotSchema).optional(),
  prompts: promptsSchema.optional(),
});

/** What is signed: the pack bound to its source, its place in the sequence and its time. */
export const bundleSchema = z.strictObject({
  format: z.literal(PACK_FORMAT),
  source: z.string().min(1).max(120).describe('Name of the source that policy trusts for it.'),
  serial: z.int().min(1).describe('Rises with every release of this pack from this source.'),
  issued: z.iso.datetime({ offset: true }),
  expires: z.iso.datetime({ offset: true }),
  pack: packSchema,
});

export type Trigger = z.infer<typeof triggerSchema>;
export type Signal = z.infer<typeof signalSchema>;
export type App = z.infer<typeof appSchema>;
export type Feature = z.infer<typeof featureSchema>;
export type Area = z.infer<typeof areaSchema>;
export type Still = z.infer<typeof stillSchema>;
export type Field = z.infer<typeof fieldSchema>;
export type Tip = z.infer<typeof tipSchema>;
export type Condition = z.infer<typeof conditionSchema>;
export type Step = z.infer<typeof stepSchema>;
export type Walkthrough = z.infer<typeof walkthroughSchema>;
export type Change = z.infer<typeof changeSchema>;
export type Term = z.infer<typeof termSchema>;
export type HeadsUp = z.infer<typeof headsUpSchema>;
export type Champion = z.infer<typeof championSchema>;
export type Duty = z.infer<typeof dutySchema>;
export type KnownAnswer = z.infer<typeof knownAnswerSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Pack = z.infer<typeof packSchema>;
export type Bundle = z.infer<typeof bundleSchema>;
