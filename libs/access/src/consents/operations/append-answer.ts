import { accountName } from '@stegvis/identity';
import { leaveTask } from '@stegvis/jobs';
import { ConflictError, isUniqueViolation, type Language, type MemberActor, newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { ConsentAnswer } from '../domain/consent-state';
import { KINDS_OF } from '../domain/consent-terms';
import { consentText, TEXT_VERSION } from '../domain/consent-text';
import type { ConsentHow, ConsentRow } from './read-consents';
import { representationOfAnswer } from './representation-of-answer';

/** How an answer came about. */
export interface Given {
  readonly answer: ConsentAnswer;
  readonly how: ConsentHow;
  readonly helpedBy: string | null;
  readonly witness: string | null;
  /** Under which representation staff say that it was given; whoever represents her answers under her own. */
  readonly representationId?: string | null;
  /** Which version of the text was on the screen or read aloud, and in which language. */
  readonly easy: boolean;
  readonly language: Language;
}

/**
 * Appends an answer with the exact text that was shown, a yes with the statements of the items that it opens (A10), and leaves the event that other rooms listen to: what hangs on a
 * consent closes with it. Under `lockConsents`; the unique keys are the last word.
 * @throws ConflictError `consent-answered`; what `representationOfAnswer` throws.
 */
export const appendAnswer = async (
  transaction: EntityManager,
  actor: MemberActor,
  consent: ConsentRow,
  given: Given,
): Promise<void> => {
  const by =
    given.how === 'representative'
      ? await representationOfAnswer(transaction, actor, consent, given.representationId ?? null)
      : null;
  // Her account may be called otherwise elsewhere, which is nobody's business here (D5).
  const name = by && actor.role === 'representative' ? by.name : await accountName(transaction, actor);
  try {
    const [row] = await transaction.query<{ sequence: number }[]>(
      `insert into consent_answers (id, domain_id, participant_id, consent_id, answer, how, helped_by, witness, shown_text, text_version, easy, said_by, said_by_name, representation_id, shown_statements)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, array(select stegvis.current_statements($3, $15))) returning sequence`,
      [
        newId(),
        consent.domainId,
        consent.participantId,
        consent.id,
        given.answer,
        given.how,
        by?.name ?? given.helpedBy,
        given.witness,
        consentText(given.language, given.easy, consent),
        TEXT_VERSION,
        given.easy,
        actor.membershipId,
        name,
        by?.id ?? null,
        given.answer === 'yes' ? consent.items.flatMap((item) => KINDS_OF[item]) : [],
      ],
    );
    const version = row?.sequence ?? 0;
    await leaveTask(transaction, {
      kind: 'consent-changed',
      subjectType: 'consent',
      subjectId: consent.id,
      subjectVersion: version,
      dedupeKey: `consent-changed:${consent.id}:${version}`,
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new ConflictError('consent-answered');
    throw error;
  }
};
