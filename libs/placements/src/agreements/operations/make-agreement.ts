import { isOpen, lockConsents, readConsents } from '@stegvis/access';
import { accountName } from '@stegvis/identity';
import {
  ConflictError,
  type Database,
  isUniqueViolation,
  localDate,
  type MemberActor,
  messageText,
  newId,
  NotFoundError,
  once,
  requireId,
  RuleError,
  systemClock,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { purposeOf } from '../../domain/purpose-of';
import { findPlacement, type PlacementRow } from '../../placements/storage/placement-row';
import { mailOf } from '../../storage/opening-terms';
import { type AgreementContent, wordsIn } from '../domain/agreement-content';
import { templateOf } from '../domain/agreement-templates';
import { readPlan, termsOf } from '../storage/agreement-facts';
import { findAgreement, readText } from '../storage/agreement-row';
import { anyAgreement, decideAgreementAct, noteAgreementAct } from '../storage/move-agreement';
import { MOST_WORDS } from './check-text';
import { writeText } from './write-text';

export interface AgreementWish {
  readonly idempotencyKey: string;
  readonly placementId: string;
}

/**
 * Staff begin an agreement of a placement, filled in from the placement, its opening and, where one is agreed already, from
 * that: the new one takes its place when it is agreed itself.
 * @returns the id of the agreement.
 * @throws InputError; NotFoundError; ConflictError `agreement-under-way`; RuleError as the guards say.
 */
export const makeAgreement = async (
  database: Database,
  actor: MemberActor,
  input: AgreementWish,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const placementId = requireId(input.placementId, 'placementId');
  return database.withActor(actor, async (transaction) => {
    const seen = await findPlacement(transaction, placementId);
    if (!seen) throw new NotFoundError();
    await lockConsents(transaction, seen.participantId);
    const { id } = await once(
      transaction,
      'placements.make-agreement',
      input.idempotencyKey,
      input,
      async () => {
        const placement = await findPlacement(transaction, placementId);
        if (!placement) throw new NotFoundError();
        return { id: await begin(transaction, actor, placement) };
      },
    );
    return id;
  });
};

const begin = async (
  transaction: EntityManager,
  actor: MemberActor,
  placement: PlacementRow,
): Promise<string> => {
  const { participantId, receiverId, openingId, step } = placement;
  const consents = (await readConsents(transaction, [participantId])).get(participantId) ?? [];
  const consent = consents.find(
    (one) =>
      one.receiverId === receiverId &&
      one.purpose === purposeOf(step) &&
      isOpen(one.state) &&
      one.state === 'yes',
  );
  const to = decideAgreementAct('make', { state: 'none', version: 0 }, actor.role, {
    ...anyAgreement,
    placementOpen: placement.state === 'planned' || placement.state === 'active',
    consentHolds: consent !== undefined,
  });
  const template = templateOf(step, localDate(systemClock.now()));
  if (!consent || !template) throw new RuleError('template', 'agreement-no-template');
  const [agreed] = await transaction.query<{ id: string }[]>(
    `select id from agreements where placement_id = $1 and state = 'agreed'`,
    [placement.id],
  );
  const row = { id: newId(), domainId: placement.domainId, participantId, contentVersion: 1 };
  try {
    await transaction.query(
      `insert into agreements (id, domain_id, participant_id, placement_id, opening_id, receiver_id, consent_id, replaces_id, template, answer_mail, made_by, made_by_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        row.id,
        row.domainId,
        participantId,
        placement.id,
        openingId,
        receiverId,
        consent.id,
        agreed?.id ?? null,
        template.code,
        await mailOf(transaction, openingId),
        actor.membershipId,
        await accountName(transaction, actor),
      ],
    );
  } catch (error) {
    if (isUniqueViolation(error)) throw new ConflictError('agreement-under-way');
    throw error;
  }
  await writeText(transaction, actor, row, await filledIn(transaction, actor, placement, agreed?.id), false);
  await noteAgreementAct(transaction, actor, row, { act: 'make', from: 'none', to, version: 1 });
  return row.id;
};

/** The first text: what is known already, and nothing that is guessed. It is written in Swedish, as the parties speak it. */
const filledIn = async (
  transaction: EntityManager,
  actor: MemberActor,
  placement: PlacementRow,
  agreedId: string | undefined,
): Promise<AgreementContent> => {
  const plan = await readPlan(transaction, placement.id);
  if (!plan) throw new NotFoundError();
  const before = agreedId ? await findAgreement(transaction, { id: agreedId }) : null;
  if (before) return { ...(await readText(transaction, before)), ...termsOf(plan) };
  const [opening] = await transaction.query<
    { title: string; employer: string | null; tasks: string | null; easyText: string | null }[]
  >(
    `select o.title, g.name as employer, o.easy_text as "easyText",
       (select string_agg(t.text, '. ' order by t.position) from opening_tasks t where t.opening_id = o.id) as tasks
     from openings o left join organisations g on g.id = o.organisation_id where o.id = $1`,
    [placement.openingId],
  );
  const easy = (opening?.easyText ?? '').split(/(?<=[.!?])\s/)[0] ?? '';
  const place = [opening?.title, opening?.employer].filter(Boolean).join(', ');
  return {
    ...termsOf(plan),
    place: (wordsIn(place) <= MOST_WORDS.place ? place : (opening?.employer ?? '')).slice(0, 200),
    tasks: (opening?.tasks ?? '').slice(0, 1000),
    easyTasks: wordsIn(easy) <= MOST_WORDS.easyTasks ? easy : '',
    contact: plan.contact,
    incidentContact: plan.incidentContact || plan.contact,
    supporter: await accountName(transaction, actor),
    fallback: messageText('sv', 'agreement-fallback'),
    easyFallback: messageText('sv', 'agreement-fallback-easy'),
    notes: '',
    minor: false,
  };
};
