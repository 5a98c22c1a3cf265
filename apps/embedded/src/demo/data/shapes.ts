import { OPENING_KINDS, WEEKDAYS } from '@stegvis/matching';
import { z } from 'zod';

const level = z.int().min(0).max(3);
const origin = z.string().min(1);

export const districtsSchema = z.strictObject({
  origin,
  districts: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      latitude: z.number(),
      longitude: z.number(),
      radiusKm: z.number().positive(),
      /** How many of the homes lie here, as a weight. */
      homes: z.int().min(0),
    }),
  ),
});

const workplaceSchema = z.strictObject({
  key: z.string(),
  name: z.string(),
  district: z.string(),
  areas: z.array(z.string()).min(1),
  /** Access that comes with the house, whatever the work. */
  building: z.array(z.string()),
  contactTitle: z.string(),
  position: z.strictObject({ latitude: z.number(), longitude: z.number() }).optional(),
});

export const organisationsSchema = z.strictObject({
  origin,
  domains: z.array(
    z.strictObject({ key: z.string(), name: z.string(), kind: z.enum(['committee', 'private_provider']) }),
  ),
  organisations: z.array(
    z.strictObject({
      key: z.string(),
      type: z.enum([
        'committee',
        'municipal_department',
        'partner_business',
        'day_activity_unit',
        'authority',
      ]),
      name: z.string(),
      /** The source document that names it; null when it is constructed. */
      named: z.string().nullable(),
      parent: z.string().optional(),
      description: z.string().nullish(),
      /** Kinds of opening that it offers; a kind that stands twice is drawn twice as often. */
      offers: z.array(z.enum(OPENING_KINDS)),
      workplaces: z.array(workplaceSchema),
    }),
  ),
});

export const openingsSchema = z.strictObject({
  origin,
  openings: z.array(
    z.strictObject({
      key: z.string(),
      workplace: z.string(),
      source: z.string(),
      /** Which tasks can go, for whoever finds the whole too much. */
      carvingNote: z.string().nullable(),
      content: z.strictObject({
        kind: z.enum(OPENING_KINDS),
        title: z.string(),
        description: z.string(),
        easyText: z.string(),
        areas: z.array(z.string()).min(1).max(3),
        occupationId: z.string().nullable(),
        templateCode: z.string().nullable(),
        seats: z.int().min(1),
        tasks: z.array(
          z.strictObject({
            text: z.string(),
            frequency: z.enum(['daily', 'weekly', 'sometimes']),
            removable: z.boolean(),
          }),
        ),
        demands: z.array(z.strictObject({ ability: z.string(), level, essential: z.boolean() })),
        exposures: z.array(z.strictObject({ factor: z.string(), exposure: level })),
        access: z.array(
          z.strictObject({ need: z.string(), provided: z.boolean(), canBeArranged: z.boolean() }),
        ),
        schedule: z.strictObject({
          weekdays: z.array(z.enum(WEEKDAYS)),
          start: z.string(),
          end: z.string(),
          flexibleStart: z.boolean(),
          minHoursQuarters: z.int(),
          maxHoursQuarters: z.int(),
          note: z.string().nullable(),
        }),
        supportLevel: level,
        supportRole: z.string(),
        supportMinutesPerDay: z.int(),
        supportSameRoom: z.boolean(),
        firstWeeks: z.string(),
        requirements: z.array(z.string()),
      }),
    }),
  ),
});

export const namesSchema = z.strictObject({
  origin,
  given: z.array(z.string()).min(100),
  family: z.array(z.string()).min(100),
});

export type District = z.infer<typeof districtsSchema>['districts'][number];
export type OrganisationFacts = z.infer<typeof organisationsSchema>['organisations'][number];
export type WorkplaceFacts = OrganisationFacts['workplaces'][number];
export type DomainFacts = z.infer<typeof organisationsSchema>['domains'][number];
export type ConstructedOpening = z.infer<typeof openingsSchema>['openings'][number];
