import type { Chance } from '../chance/chance';
import type { DemoMember } from '../demo-world';
import type { NamePool } from '../people/name-pool';
import type { Places } from '../places/make-places';
import { caseloads, hasConsultant, PLACEMENT_UNIT, stepsOf, UNITS } from './caseloads';
import { makeColleague } from './make-members';

/** One of the 825 before she has a name: where she is and who looks after her. */
export interface Seat {
  readonly domain: string;
  readonly unit: string;
  readonly step: string;
  readonly supervisor: DemoMember;
  readonly consultant: DemoMember | null;
}

export interface Caseloads {
  /** The first seats are in the caseload of both demo accounts. */
  readonly seats: readonly Seat[];
  readonly staff: readonly DemoMember[];
}

/** Sizes of the demo accounts' own caseloads. */
const OWN = { consultant: 24, supervisor: 18 } as const;

/**
 * Divides all people into groups with a supervisor, and those on the way among the consultants of their domain. The
 * supervisor and the consultant with demo accounts share their first people.
 */
export const makeCaseloads = (
  own: { readonly supervisor: DemoMember; readonly consultant: DemoMember },
  places: Places,
  names: NamePool,
  chance: Chance,
): Caseloads => {
  const staff: DemoMember[] = [];
  const colleague = (role: 'supervisor' | 'job_consultant', domain: string, unit: string) => {
    const member = makeColleague(role, domain, unit, places, names, chance);
    staff.push(member);
    return member;
  };
  const seats = Object.keys(UNITS).flatMap((domain): Seat[] => {
    const isOwn = domain === 'fsf';
    const steps = stepsOf(domain);
    const placed = steps.filter((step) => step === 'individual_placement');
    const mixed = chance.shuffle(steps.filter((step) => step !== 'individual_placement'));
    // The group of the demo supervisor is work-directed, so that its people can take the step to a place of their own.
    if (isOwn)
      mixed.sort((a, b) => Number(b === 'work_directed_group') - Number(a === 'work_directed_group'));
    const head = isOwn ? mixed.splice(0, OWN.supervisor) : [];
    const groups = [
      ...(head.length > 0 ? [{ steps: head, unit: 'dv-centrum', supervisor: own.supervisor }] : []),
      ...caseloads(isOwn ? chance.shuffle(mixed) : mixed, 20, chance).map((group) => {
        const unit = chance.weighted(UNITS[domain] ?? []);
        return { steps: group, unit, supervisor: colleague('supervisor', domain, unit) };
      }),
      ...(placed.length === 0 ? [] : caseloads(placed, 20, chance)).map((group) => ({
        steps: group,
        unit: PLACEMENT_UNIT,
        supervisor: colleague('supervisor', domain, PLACEMENT_UNIT),
      })),
    ];
    const without = groups.flatMap(({ steps: inGroup, unit, supervisor }) =>
      inGroup.map((step) => ({ domain, unit, step, supervisor })),
    );
    const onTheWay = without.filter(({ step }) => hasConsultant(step));
    const loads = caseloads(onTheWay, domain === 'fsf' ? 22 : 15, chance, isOwn ? OWN.consultant : undefined);
    const consultantOf = new Map(
      loads.flatMap((load, i) => {
        const unit = load[0]?.unit ?? PLACEMENT_UNIT;
        const consultant = isOwn && i === 0 ? own.consultant : colleague('job_consultant', domain, unit);
        return load.map((seat) => [seat, consultant] as const);
      }),
    );
    return without.map((seat) => ({ ...seat, consultant: consultantOf.get(seat) ?? null }));
  });
  return { seats, staff };
};
