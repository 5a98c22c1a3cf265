import { z } from 'zod';
import { staffTextSchema, textsSchema } from './languages';

/** Codes are never shown; camel case only in the names of answer states and sources. */
const code = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const level = z.int().min(0).max(3);

export const entrySchema = z.strictObject({
  code,
  position: z.int().min(1),
  parent: code.optional(),
  level: z.int().min(0).max(7).optional(),
  attributes: z.record(z.string(), z.unknown()),
  texts: z.record(z.string(), textsSchema),
});
export const listSchema = z.strictObject({ list: z.string(), entries: z.array(entrySchema).min(1) });

export const originSchema = z.strictObject({
  code,
  name: z.string().min(1),
  version: z.string().min(1),
  licence: z.string().min(1),
  url: z.url().nullable(),
  note: staffTextSchema,
});

export const manifestSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  languages: z.tuple([z.literal('sv'), z.literal('en'), z.literal('easy')]),
  purpose: textsSchema,
  lists: z.array(z.string()).min(1),
  origins: z.array(originSchema).min(1),
});

export const synonymSchema = z.union([
  z.strictObject({ synonym: z.string().min(2), area: code }),
  z.strictObject({ synonym: z.string().min(2), occupation: code }),
]);

export const municipalitySchema = z.strictObject({
  code: z.string().regex(/^\d{4}$/),
  label: z.string().min(1),
  conceptId: z.string(),
});

export const roleTemplateSchema = z.strictObject({
  code,
  position: z.int().min(1),
  area: code,
  furtherAreas: z.array(code),
  occupation: z.strictObject({ code, label: z.string().min(1) }),
  ssyk: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  title: staffTextSchema,
  description: staffTextSchema,
  easyText: z.strictObject({ sv: z.string().min(1) }),
  tasks: z
    .array(
      z.strictObject({
        sv: z.string().min(1),
        en: z.string().min(1),
        frequency: z.enum(['daily', 'weekly', 'sometimes']),
        removable: z.boolean(),
      }),
    )
    .min(3),
  demands: z.array(z.strictObject({ ability: code, level, essential: z.boolean() })),
  exposures: z.array(z.strictObject({ factor: code, exposure: level })),
  access: z.array(z.strictObject({ need: code, provided: z.boolean(), canBeArranged: z.boolean() })),
});

export type CatalogueEntry = z.infer<typeof entrySchema>;
export type CatalogueList = z.infer<typeof listSchema>;
export type CatalogueOrigin = z.infer<typeof originSchema>;
export type CatalogueManifest = z.infer<typeof manifestSchema>;
export type OccupationSynonym = z.infer<typeof synonymSchema>;
export type MunicipalityFact = z.infer<typeof municipalitySchema>;
export type RoleTemplateContent = z.infer<typeof roleTemplateSchema>;

/** All reference data of one version, read from files and checked. */
export interface CatalogueContent {
  version: string;
  /** sha-256 of the content in canonical form: same facts, same digest, however the files are laid out. */
  digest: string;
  purpose: CatalogueManifest['purpose'];
  origins: CatalogueOrigin[];
  lists: CatalogueList[];
  synonyms: OccupationSynonym[];
  municipalities: MunicipalityFact[];
  roleTemplates: RoleTemplateContent[];
}
