import {
  ConflictError,
  type Database,
  localDate,
  type MemberActor,
  RuleError,
  systemClock,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { Refusal } from '../domain/agreement-guards';
import { brokenRules } from '../domain/agreement-rules';
import { partiesOf, templateOf } from '../domain/agreement-templates';
import { isRepresented, readFacts } from '../storage/agreement-facts';
import { type AgreementRow, readText } from '../storage/agreement-row';
import { anyAgreement, decideAgreementAct, moveAgreement } from '../storage/move-agreement';
import { actOnAgreement, type AgreementStep, restsOnYes } from './act-on-agreement';

export interface AgreementSending extends AgreementStep {
  /** The version of the text that was read. */
  readonly expectedVersion: number;
}

/**
 * Staff send an agreement to its parties, who approve it in their order.
 * @returns the id of the agreement.
 * @throws as `actOnAgreement`; ConflictError `agreement-outdated`; RuleError for a rule that stops it, which says who can mend it.
 */
export const sendAgreement = (
  database: Database,
  actor: MemberActor,
  input: AgreementSending,
): Promise<string> =>
  actOnAgreement(database, actor, 'placements.send-agreement', input, async (transaction, row) => {
    if (row.contentVersion !== input.expectedVersion)
      throw new ConflictError('agreement-outdated', row.contentVersion);
    const to = decideAgreementAct('send', row, actor.role, {
      ...anyAgreement,
      consentHolds: await restsOnYes(transaction, row.consentId),
      broken: await firstBroken(transaction, row),
    });
    const [placement] = await transaction.query<{ step: string }[]>(
      `select step from placements where id = $1`,
      [row.placementId],
    );
    const template = templateOf(placement?.step ?? '', localDate(systemClock.now()));
    if (!template) throw new RuleError('template', 'agreement-no-template');
    const parties = partiesOf(template, await isRepresented(transaction, row.participantId));
    await moveAgreement(
      transaction,
      actor,
      row,
      { act: 'send', to },
      { template: template.code, parties, waitsFor: parties[0] ?? null },
    );
  });

/** The first rule that stops the agreement as it is written, on the day; null when none does. */
export const firstBroken = async (transaction: EntityManager, row: AgreementRow): Promise<Refusal | null> => {
  const facts = await readFacts(transaction, row.placementId, await readText(transaction, row));
  const broken = brokenRules(facts, localDate(systemClock.now())).find(({ stops }) => stops);
  return broken ? { rule: broken.rule, code: `agreement-rule-${broken.code}` } : null;
};
