import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

interface Member {
  readonly membershipId: string;
  readonly name: string;
}

/** A change of step that has been, and the support that began with it where one did. */
export interface SetUpStep {
  readonly participantId: string;
  readonly domainId: string;
  readonly fromStep: string | null;
  readonly toStep: string;
  readonly day: string;
  readonly reason: string | null;
  readonly plan: string;
  readonly by: Member;
  readonly support?: {
    readonly supporter: Member;
    readonly contacts: readonly { readonly day: string; readonly note: string }[];
    readonly nextContactOn: string;
  };
}

/** Changes of step while Stegvis is set up (demo world), oldest first. Run as `system('set-up')`. */
export const setUpSteps = async (transaction: EntityManager, steps: readonly SetUpStep[]): Promise<void> => {
  for (const step of steps) {
    const { participantId, domainId, day, by, support } = step;
    const at = `${day}T10:00:00Z`;
    const supportId = support ? newId() : null;
    if (support) {
      const { supporter, contacts, nextContactOn } = support;
      await transaction.query(
        `insert into continued_supports (id, domain_id, participant_id, from_day, supporter_id, supporter_name, next_contact_on, version, changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          supportId,
          domainId,
          participantId,
          day,
          supporter.membershipId,
          supporter.name,
          nextContactOn,
          1 + contacts.length,
          at,
        ],
      );
      for (const [index, line] of [{ day, note: '' }, ...contacts].entries())
        await transaction.query(
          `insert into support_events (id, domain_id, participant_id, support_id, version, act, from_state, to_state, day, note, supporter_name, said_by, said_by_name, said_at)
           values ($1, $2, $3, $4, $5, $6, $7, 'open', $8, $9, $10, $11, $10, $12)`,
          [
            newId(),
            domainId,
            participantId,
            supportId,
            index + 1,
            index === 0 ? 'open' : 'contact',
            index === 0 ? 'none' : 'open',
            line.day,
            line.note,
            supporter.name,
            supporter.membershipId,
            `${line.day}T10:00:00Z`,
          ],
        );
    }
    const id = newId();
    await transaction.query(
      `insert into profile_values (id, domain_id, participant_id, kind, code, state, status, source, said_by, said_by_name, said_at, note)
       values ($1, $2, $3, 'step', $4, 'answered', 'confirmed', 'staff', $5, $6, $7, $8)`,
      [id, domainId, participantId, step.toStep, by.membershipId, by.name, at, step.reason],
    );
    await transaction.query(
      `insert into step_changes (id, domain_id, participant_id, from_code, to_code, day, plan, support_id, said_by, said_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        domainId,
        participantId,
        step.fromStep,
        step.toStep,
        day,
        step.plan,
        supportId,
        by.membershipId,
        at,
      ],
    );
  }
};
