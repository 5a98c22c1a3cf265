import { ConflictError, type Database, type MemberActor } from '@stegvis/platform';
import { changedFields, isSmall } from '../domain/agreement-content';
import { AGREEMENT_TEMPLATES, partiesOf } from '../domain/agreement-templates';
import { isRepresented, readPlan, termsOf } from '../storage/agreement-facts';
import { readText } from '../storage/agreement-row';
import { anyAgreement, decideAgreementAct, moveAgreement } from '../storage/move-agreement';
import { actOnAgreement, type AgreementStep } from './act-on-agreement';
import { type AgreementWords, checkText } from './check-text';
import { writeText } from './write-text';

export interface AgreementEdit extends AgreementStep, AgreementWords {
  /** The version of the text that was changed. */
  readonly expectedVersion: number;
}

/**
 * Staff change the text: a new version, with days and week as the placement has them now. Of one that has been sent, a small
 * change keeps the approvals, any other has every party approve again from the first. What changes nothing makes nothing.
 * @returns the id of the agreement.
 * @throws as `actOnAgreement`; ConflictError `agreement-outdated` when somebody has written a newer version.
 */
export const editAgreement = (
  database: Database,
  actor: MemberActor,
  input: AgreementEdit,
): Promise<string> => {
  const words = checkText(input);
  return actOnAgreement(database, actor, 'placements.edit-agreement', input, async (transaction, row) => {
    if (row.contentVersion !== input.expectedVersion)
      throw new ConflictError('agreement-outdated', row.contentVersion);
    const plan = await readPlan(transaction, row.placementId);
    const to = decideAgreementAct('edit', row, actor.role, {
      ...anyAgreement,
      placementOpen: plan?.open ?? false,
    });
    const before = await readText(transaction, row);
    const after = { ...before, ...(plan ? termsOf(plan) : {}), ...words };
    const changed = changedFields(before, after);
    if (changed.length === 0) return;
    const small = isSmall(changed);
    const contentVersion = row.contentVersion + 1;
    await writeText(transaction, actor, { ...row, contentVersion }, after, small);
    const template = AGREEMENT_TEMPLATES.find(({ code }) => code === row.template);
    const parties =
      template && row.state === 'sent' && !small
        ? partiesOf(template, await isRepresented(transaction, row.participantId))
        : row.parties;
    await moveAgreement(
      transaction,
      actor,
      row,
      { act: 'edit', to },
      { contentVersion, parties, waitsFor: small ? row.waitsFor : (parties[0] ?? null) },
    );
  });
};
