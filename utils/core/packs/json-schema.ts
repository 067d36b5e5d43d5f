import { anchorSchema, sightingSchema } from '../anchors/description-schema';
import { formulaSchema } from '../formula/formula';
import { z } from '../zod';
import * as pack from './pack';
import { HEAD_FIELDS, LISTS } from './source-format';

/** As an author writes it: the picture is a file beside the list. */
const stillSource = pack.stillSchema.omit({ picture: true });

/** Named parts, so that the published schema reads like the format and says each thing once. */
const NAMES: [z.ZodType, string, string?][] = [
  [anchorSchema, 'Description', 'How a thing on a page is found again.'],
  [pack.triggerSchema, 'Trigger', 'Something that can be seen to happen on a page.'],
  [pack.signalSchema, 'Signal', 'What the page shows when the feature was really used.'],
  [pack.appSchema, 'App'],
  [pack.championSchema, 'Champion'],
  [pack.dutySchema, 'Duty', 'Who is on duty, and until when.'],
  [pack.featureSchema, 'Feature'],
  [pack.tipSchema, 'Tip'],
  [pack.conditionSchema, 'Condition', 'For whom a step is, where pages differ.'],
  [pack.stepSchema, 'Step'],
  [pack.walkthroughSchema, 'Walkthrough'],
  [pack.changeSchema, 'Change', 'A why card. A part that is left out reads "nobody has said" to the rep.'],
  [pack.termSchema, 'Term'],
  [pack.headsUpSchema, 'HeadsUp', 'A change announced before it lands.'],
  [pack.knownAnswerSchema, 'KnownAnswer', 'A question already answered.'],
  [pack.fieldSchema, 'Field', 'A field of the app, and who sees what is entered there.'],
  [pack.sourceSchema, 'Source', 'Where it is written what an author who was not at the app took over.'],
  [pack.areaSchema, 'Area'],
  [pack.stillSchema, 'BundledStill'],
  [
    stillSource,
    'Still',
    'A masked picture of a screen; the picture itself is stills/ID.webp or stills/ID.png.',
  ],
  [formulaSchema, 'Formula', 'The old and the new way of working out a number.'],
];

/**
 * The format as JSON Schema (draft 2020-12), for editors and for whoever makes packs with other tools. Each file of a
 * pack's folder is under `$defs` by its name; so is `bundle`, the content that is signed.
 */
export function packJsonSchema(): object {
  for (const [schema, id, description] of NAMES) {
    z.globalRegistry.add(schema, { id, ...(description ? { description } : {}) });
  }
  const { shape } = pack.packSchema;
  const head = z.strictObject({
    $schema: z.string().optional(),
    ...Object.fromEntries(HEAD_FIELDS.map(name => [name, shape[name]])),
  });
  const lists = LISTS.map(
    name => [`${name}.json`, name === 'stills' ? z.array(stillSource) : shape[name].unwrap()] as const,
  );
  const whole = z.object({ 'pack.json': head, ...Object.fromEntries(lists), bundle: pack.bundleSchema });
  const { $schema, $defs, properties } = z.toJSONSchema(whole, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema !== sightingSchema) return;
      // Clues come and go with the machine that writes them; nobody types them, and lint holds them to the format.
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
      Object.assign(jsonSchema, {
        type: 'object',
        description: 'Recorded by pointing at the thing; leave it as it is.',
      });
    },
  });
  return {
    $schema,
    title: `Foothold tip pack, format ${pack.PACK_FORMAT}`,
    description: 'The file pack.json of a pack’s folder. Its other files are under $defs, by their names.',
    $ref: '#/$defs/pack.json',
    $defs: { ...properties, ...$defs },
  };
}
