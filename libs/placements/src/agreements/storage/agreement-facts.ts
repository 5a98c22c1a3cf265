import { localDate, systemClock } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { isDueElsewhere, isOverFullTime, type Held } from '../../placements/domain/free-seat';
import { type Hours, WEEKDAYS } from '../../placements/domain/week-plan';
import { anySubject } from '../../placements/storage/move-placement';
import { daysAfter } from '../../operations/propose';
import type { AgreementContent } from '../domain/agreement-content';
import type { AgreementFacts } from '../domain/agreement-rules';

/** What of a placement its agreement is written by. */
export interface PlacementPlan {
  readonly id: string;
  readonly participantId: string;
  readonly open: boolean;
  readonly fromDay: string;
  readonly toDay: string | null;
  readonly contact: string;
  readonly incidentContact: string;
  readonly introducedOn: string | null;
  readonly riskCheckedOn: string | null;
  readonly withChildren: boolean;
  readonly extractShownOn: string | null;
  readonly week: readonly Hours[];
}

interface HoursRow {
  readonly placementId: string;
  readonly weekday: number;
  readonly start: number;
  readonly stop: number;
  readonly first: string;
  readonly last: string | null;
}

/** The placement and the hours of its week; null when the actor does not reach it. */
export const readPlan = async (
  transaction: EntityManager,
  placementId: string,
): Promise<(PlacementPlan & { readonly elsewhere: readonly Held[] }) | null> => {
  const [row] = await transaction.query<Omit<PlacementPlan, 'week'>[]>(
    `select id, participant_id as "participantId", state in ('planned', 'active') as open, from_day::text as "fromDay", to_day::text as "toDay", contact,
       incident_contact as "incidentContact", introduced_on::text as "introducedOn", risk_checked_on::text as "riskCheckedOn", with_children as "withChildren",
       extract_shown_on::text as "extractShownOn" from placements where id = $1`,
    [placementId],
  );
  if (!row) return null;
  const hours = await transaction.query<HoursRow[]>(
    `select placement_id as "placementId", weekday, lower(hours) as start, upper(hours) as stop, lower(days)::text as first, upper(days)::text as last
     from placement_hours where participant_id = $1 and held order by weekday, hours`,
    [row.participantId],
  );
  const held = hours.map((one) => ({
    placementId: one.placementId,
    hours: { weekday: WEEKDAYS[one.weekday - 1] ?? 'mon', from: one.start, to: one.stop },
    days: { from: one.first, to: one.last },
  }));
  return {
    ...row,
    week: held.filter((one) => one.placementId === placementId).map((one) => one.hours),
    elsewhere: held
      .filter((one) => one.placementId !== placementId)
      .map((one) => ({ ...one.hours, days: one.days })),
  };
};

/** Whether somebody represents her in `rights` today. */
export const isRepresented = async (transaction: EntityManager, participantId: string): Promise<boolean> => {
  const rows = await transaction.query<unknown[]>(
    `select 1 from representations where participant_id = $1 and 'rights' = any (scope) and valid_from <= current_date and (valid_to is null or valid_to > current_date) limit 1`,
    [participantId],
  );
  return rows.length > 0;
};

/** Days and week of a plan as a text has them. */
export const termsOf = ({
  fromDay,
  toDay,
  week,
}: PlacementPlan): Pick<AgreementContent, 'fromDay' | 'lastDay' | 'week'> => ({
  fromDay,
  lastDay: toDay === null ? null : daysAfter(toDay, -1),
  week,
});

const sameWeek = (a: readonly Hours[], b: readonly Hours[]): boolean =>
  a.length === b.length &&
  a.every((one, at) => one.weekday === b[at]?.weekday && one.from === b[at]?.from && one.to === b[at]?.to);

/** What the rules are held against: the text, the placement as it is now, and what she holds elsewhere. */
export const readFacts = async (
  transaction: EntityManager,
  placementId: string,
  content: AgreementContent,
): Promise<AgreementFacts> => {
  const plan = await readPlan(transaction, placementId);
  if (!plan) throw new Error('An agreement has no placement');
  const terms = termsOf(plan);
  const days = { from: content.fromDay, to: content.lastDay === null ? null : daysAfter(content.lastDay, 1) };
  return {
    content,
    placement: {
      ...anySubject(content.fromDay),
      today: localDate(systemClock.now()),
      contact: content.contact,
      incidentContact: content.incidentContact,
      introducedOn: plan.introducedOn,
      riskCheckedOn: plan.riskCheckedOn,
      withChildren: plan.withChildren,
      extractShownOn: plan.extractShownOn,
    },
    asPlanned:
      terms.fromDay === content.fromDay &&
      terms.lastDay === content.lastDay &&
      sameWeek(terms.week, content.week),
    dueElsewhere: isDueElsewhere(plan.elsewhere, content.week, days),
    overFullTime: isOverFullTime(plan.elsewhere, content.week, days),
    represented: await isRepresented(transaction, plan.participantId),
  };
};
