import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProjectRoot } from '@stegvis/catalogue';
import { readDemoData } from './data/read-demo-data';

const REFERENCE = join(findProjectRoot(), '..', 'shared', 'domain', 'demo-openings.json');

interface Reference {
  readonly openings: readonly {
    readonly id: string;
    readonly title_sv: string;
    readonly description_sv: string;
    readonly easyText_sv: string;
    readonly taskCarvingNote_sv: string | null;
    readonly kind: string;
    readonly seats: number;
    readonly interestAreas: readonly string[];
    readonly organisation: { readonly name: string; readonly unit: string };
    readonly location: { readonly lat: number; readonly lon: number };
    readonly tasks: readonly {
      readonly text_sv: string;
      readonly frequency: string;
      readonly removable: boolean;
    }[];
    readonly demands: readonly object[];
    readonly environment: readonly object[];
    readonly access: readonly {
      readonly access: string;
      readonly provided: boolean;
      readonly canBeArranged: boolean;
    }[];
    readonly schedule: {
      readonly weekdays: readonly string[];
      readonly start: string;
      readonly end: string;
      readonly hoursPerWeek: number;
      readonly canStartWithHoursPerWeek: number;
      readonly flexibleStart: boolean;
    };
    readonly supervision: {
      readonly supportLevel: number;
      readonly supervisionMinutesPerDay: number;
      readonly firstWeeks_sv: string;
    };
  }[];
}

const data = readDemoData();

describe('the constructed openings of the reference data', () => {
  it('are fifteen, each at a workplace of its own', () => {
    expect(data.openings.map(({ key }) => key)).toEqual(
      Array.from({ length: 15 }, (_, i) => `demo-${String(i + 1).padStart(2, '0')}`),
    );
    expect(new Set(data.openings.map(({ workplace }) => workplace)).size).toBe(15);
  });
});

if (existsSync(REFERENCE)) {
  it('the constructed openings are carried over from the reference data whole', () => {
    const reference = JSON.parse(readFileSync(REFERENCE, 'utf8')) as Reference;
    const places = new Map(
      data.organisations.flatMap((o) => o.workplaces.map((w) => [w.key, { o, w }] as const)),
    );
    const ours = data.openings.map(({ key, workplace, carvingNote, content }) => {
      const at = places.get(workplace);
      return {
        key,
        carvingNote,
        organisation: at?.o.name,
        unit: at?.w.name,
        position: at?.w.position,
        ...content,
        occupationId: null,
        templateCode: null,
        supportRole: null,
        supportSameRoom: null,
        requirements: null,
        schedule: { ...content.schedule, note: null },
      };
    });
    expect(ours).toEqual(
      reference.openings.map((o) => ({
        key: o.id,
        carvingNote: o.taskCarvingNote_sv,
        organisation: o.organisation.name,
        unit: o.organisation.unit,
        position: { latitude: o.location.lat, longitude: o.location.lon },
        kind: o.kind,
        title: o.title_sv,
        description: o.description_sv,
        easyText: o.easyText_sv,
        areas: o.interestAreas,
        occupationId: null,
        templateCode: null,
        seats: o.seats,
        tasks: o.tasks.map(({ text_sv: text, frequency, removable }) => ({ text, frequency, removable })),
        demands: o.demands,
        exposures: o.environment,
        access: o.access.map(({ access: need, provided, canBeArranged }) => ({
          need,
          provided,
          canBeArranged,
        })),
        schedule: {
          weekdays: o.schedule.weekdays,
          start: o.schedule.start,
          end: o.schedule.end,
          flexibleStart: o.schedule.flexibleStart,
          minHoursQuarters: o.schedule.canStartWithHoursPerWeek * 4,
          maxHoursQuarters: o.schedule.hoursPerWeek * 4,
          note: null,
        },
        supportLevel: o.supervision.supportLevel,
        supportRole: null,
        supportMinutesPerDay: o.supervision.supervisionMinutesPerDay,
        supportSameRoom: null,
        firstWeeks: o.supervision.firstWeeks_sv,
        requirements: null,
      })),
    );
  });
}
