import { isOpen, readConsents } from '@stegvis/access';
import { accountName } from '@stegvis/identity';
import {
  ConflictError,
  ForbiddenError,
  isCheckViolation,
  isExclusionViolation,
  localDate,
  type MemberActor,
  newId,
  RuleError,
  systemClock,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { purposeOf } from '../../domain/purpose-of';
import { placementRefusal, type PlacementSubject } from '../domain/placement-guards';
import { type PlacementAct, placementEdgeOf, type PlacementState } from '../domain/placement-life-cycle';
import type { PlacementRow } from './placement-row';

/** A subject in which nothing refuses; an act says what it is judged by. */
export const anySubject = (fromDay: string): PlacementSubject => ({
  today: localDate(systemClock.now()),
  openingInUse: true,
  unpaid: true,
  consentHolds: true,
  fromDay,
  contact: '-',
  incidentContact: '-',
  introducedOn: fromDay,
  riskCheckedOn: fromDay,
  withChildren: false,
  extractShownOn: null,
  agreementSettled: true,
  lastDay: null,
});

/** Whether her yes to an employer for what a step is holds now; the one question of a placement and of its start. */
export const consentHolds = async (
  transaction: EntityManager,
  { participantId, receiverId, kind }: { participantId: string; receiverId: string; kind: string },
): Promise<boolean> => {
  const all = (await readConsents(transaction, [participantId])).get(participantId) ?? [];
  return all.some(
    (one) =>
      one.receiverId === receiverId &&
      one.purpose === purposeOf(kind) &&
      isOpen(one.state) &&
      one.state === 'yes',
  );
};

/**
 * The state that an act leads to, or why it is refused.
 * @throws ConflictError `placement-moved`, ForbiddenError, RuleError (a guard refuses).
 */
export const decidePlacementAct = (
  act: PlacementAct,
  row: { readonly state: PlacementState | 'none'; readonly version: number },
  actor: MemberActor,
  subject: PlacementSubject,
): PlacementState => {
  const edge = placementEdgeOf(act, row.state);
  if (!edge) throw new ConflictError('placement-moved', row.version);
  if (!edge.who.includes(actor.role)) throw new ForbiddenError();
  const refusal = placementRefusal(edge.guards, subject);
  if (refusal) throw new RuleError(refusal.rule, refusal.code);
  return edge.to;
};

/**
 * @throws ConflictError that names no other placement: `placement-clash` when she is due elsewhere, `seat-taken` when the
 *   seat is (reliability W4); RuleError R-015 where the room of steps lets no day activity begin.
 */
export const unlessHeld = async <T>(write: () => Promise<T>): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    if (isExclusionViolation(error, 'placement_hours_person_ex')) throw new ConflictError('placement-clash');
    if (isExclusionViolation(error, 'placement_hours_seat_ex')) throw new ConflictError('seat-taken');
    if (isCheckViolation(error, 'placements_day_activity_ck'))
      throw new RuleError('R-015', 'placement-after-measure');
    throw error;
  }
};

const COLUMNS = [
  'to_day',
  'incident_contact',
  'introduced_on',
  'risk_checked_on',
  'extract_shown_on',
] as const;

/**
 * Moves a placement along a decided edge: the row from exactly the version that was read, and its line of history.
 * @throws ConflictError `placement-moved` when somebody else was first (reliability W5).
 */
export const movePlacement = async (
  transaction: EntityManager,
  actor: MemberActor,
  row: PlacementRow,
  edge: { readonly act: PlacementAct; readonly to: PlacementState; readonly reasonCode?: string },
  columns: Readonly<Partial<Record<(typeof COLUMNS)[number], string | null>>> = {},
): Promise<void> => {
  const names = COLUMNS.filter((name) => columns[name] !== undefined);
  const [, moved] = await unlessHeld(() =>
    transaction.query<[unknown[], number]>(
      `update placements set state = $3, version = version + 1, changed_at = clock_timestamp()${names.map((name, at) => `, ${name} = $${at + 4}`).join('')}
       where id = $1 and version = $2`,
      [row.id, row.version, edge.to, ...names.map((name) => columns[name])],
    ),
  );
  if (moved !== 1) throw new ConflictError('placement-moved');
  await notePlacementAct(transaction, actor, row, {
    ...edge,
    from: row.state,
    version: row.version + 1,
  });
};

/** Appends a line of history; the database takes edges of the life cycle alone. */
export const notePlacementAct = async (
  transaction: EntityManager,
  actor: MemberActor,
  row: Pick<PlacementRow, 'id' | 'domainId' | 'participantId'>,
  edge: {
    readonly act: PlacementAct;
    readonly from: PlacementState | 'none';
    readonly to: PlacementState;
    readonly version: number;
    readonly reasonCode?: string;
  },
): Promise<void> => {
  await transaction.query(
    `insert into placement_events (id, domain_id, participant_id, placement_id, version, act, from_state, to_state, reason_code, said_by, said_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      newId(),
      row.domainId,
      row.participantId,
      row.id,
      edge.version,
      edge.act,
      edge.from,
      edge.to,
      edge.reasonCode ?? null,
      actor.membershipId,
      await accountName(transaction, actor),
    ],
  );
};
