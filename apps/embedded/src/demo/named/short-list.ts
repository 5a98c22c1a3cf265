import { setUpShortLists } from '@stegvis/placements';
import type { EntityManager } from 'typeorm';
import type { DemoWorld } from '../demo-world';

/** Whom the consultant of the demo thinks of for the place that Elin is to visit: three more of her caseload. */
export const writeShortList = async (
  transaction: EntityManager,
  world: DemoWorld,
  openingId: string,
): Promise<void> => {
  const consultant = world.members.find((one) => one.demoAccount && one.role === 'job_consultant');
  if (!consultant) throw new RangeError('No demo account is a job consultant');
  const caseload = world.participants.filter(
    ({ id, assignedTo, protection }) =>
      id !== world.named.elin &&
      (protection ?? 'none') === 'none' &&
      assignedTo.includes(consultant.membershipId),
  );
  await setUpShortLists(
    transaction,
    caseload.slice(0, 3).map(({ id, domainId }, at) => ({
      participantId: id,
      domainId,
      openingId,
      by: consultant,
      at: new Date(Date.UTC(2026, 10, 12 + at, 8)),
    })),
  );
};
