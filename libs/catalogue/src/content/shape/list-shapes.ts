import { z } from 'zod';

const value = z.int().min(0).max(3);
const icf = z.array(z.strictObject({ code: z.string(), titleEn: z.string(), verified: z.boolean() }));
const onetNearest = z
  .strictObject({ elementId: z.string(), name: z.string(), verified: z.boolean() })
  .nullable();
const none = z.strictObject({});
const scale = z.strictObject({ value });
const conceptId = z.string().regex(/^[A-Za-z0-9]{4}_[A-Za-z0-9]{3}_[A-Za-z0-9]{3}$/);
const ssykCode = z.string().regex(/^\d{4}$/);
const esco = z.strictObject({
  conceptUri: z.url(),
  labelEn: z.string().min(1),
  iscoGroup: z.string().regex(/^\d{4}$/),
  verified: z.boolean(),
});

interface ListShape {
  attributes: z.ZodType<Record<string, unknown>>;
  /** Texts that each entry must have, beside those it may have. */
  texts: readonly string[];
}

const levels = (field: string) => [0, 1, 2, 3].map((level) => `${field}.${level}`);
const labelled = (attributes: ListShape['attributes'], ...more: string[]): ListShape => ({
  attributes,
  texts: ['label', ...more],
});

/** What each list of the catalogue must hold; a list that is not named here cannot be loaded. */
export const listShapes: Readonly<Record<string, ListShape>> = {
  'scale.capacity': labelled(scale),
  'scale.demand': labelled(scale),
  'scale.exposure': labelled(scale),
  'scale.tolerance': labelled(scale),
  'scale.interest': labelled(scale),
  'scale.answerStates': labelled(none),
  'scale.ratingSources': labelled(none),
  'scale.support': labelled(scale, 'need', 'offer'),
  steps: labelled(none),
  'opening-kinds': labelled(
    z.strictObject({
      employment: z.boolean(),
      rule: z
        .string()
        .regex(/^R-\d{3}$/)
        .optional(),
    }),
  ),
  'opening-audiences': labelled(none),
  'comparison-bands': labelled(z.strictObject({ when: z.string() })),
  'comparison-rules': labelled(none, 'note'),
  provenance: labelled(none, 'note'),
  'ability-groups': labelled(none),
  abilities: labelled(
    z.strictObject({ icf, onetNearest, melbaNearest: z.array(z.string()) }),
    'question',
    ...levels('capacity'),
    ...levels('demand'),
    'adaptation.0',
  ),
  'environment-factors': labelled(
    z.strictObject({ kind: z.literal('exposure'), icf, onetNearest }),
    'question',
    ...levels('exposure'),
  ),
  'access-needs': labelled(z.strictObject({ kind: z.literal('access'), icf }), 'question'),
  'practical-conditions': labelled(
    z.strictObject({
      type: z.enum(['integer_minutes', 'quarter_hours', 'time', 'boolean', 'enum', 'enum_list', 'list']),
      values: z.array(z.string()).optional(),
      side: z.literal('opening').optional(),
    }),
    'question',
  ),
  'interest-areas': labelled(
    z.strictObject({
      ssyk: z.array(z.strictObject({ code: ssykCode, verified: z.boolean() })),
      occupations: z.array(conceptId),
      furtherOccupations: z.array(conceptId).optional(),
      esco: z.array(esco),
      namedInSeeds: z.array(z.string()),
    }),
    'description',
    'task.0',
  ),
  occupations: labelled(
    z.strictObject({
      conceptId,
      ssyk: ssykCode.nullable(),
      areas: z.array(z.string()).min(1),
      verified: z.boolean(),
    }),
  ),
  'ssyk-groups': labelled(
    z.strictObject({
      conceptId,
      version: z.literal('SSYK 2012'),
      digits: z.literal(4),
      verified: z.boolean(),
    }),
  ),
};
