import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { AgreementContent } from '../domain/agreement-content';
import { AGREEMENT_PARTIES, type AgreementParty } from '../domain/agreement-templates';
import { digestOf } from './write-text';

/** An agreement as it stands in a constructed world: being written, waiting for a party, or agreed. */
export interface SetUpAgreement {
  readonly placementId: string;
  readonly consentId: string;
  readonly words: Omit<AgreementContent, 'fromDay' | 'lastDay' | 'week'>;
  readonly waitsFor: AgreementParty | 'staff' | null;
  readonly answerMail?: string | null;
  readonly by: { readonly membershipId: string; readonly name: string };
  readonly herself: { readonly membershipId: string; readonly name: string };
}

/** Agreements with their text and history while Stegvis is set up (demo world). Run as `system('set-up')`. */
export const setUpAgreements = async (
  transaction: EntityManager,
  agreements: readonly SetUpAgreement[],
): Promise<readonly string[]> => {
  const made: string[] = [];
  for (const one of agreements) {
    const id = newId();
    made.push(id);
    const parties: readonly AgreementParty[] = AGREEMENT_PARTIES.filter(
      (party) => party !== 'representative',
    );
    const waitsFor = one.waitsFor === 'staff' ? null : one.waitsFor;
    const state = one.waitsFor === 'staff' ? 'draft' : waitsFor === null ? 'agreed' : 'sent';
    const [plan] = await transaction.query<
      { fromDay: string; toDay: string | null; week: AgreementContent['week'] | null }[]
    >(
      `select p.from_day::text as "fromDay", (p.to_day - 1)::text as "toDay",
         (select jsonb_agg(jsonb_build_object('weekday', (array['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])[h.weekday], 'from', lower(h.hours), 'to', upper(h.hours)) order by h.weekday, h.hours)
          from placement_hours h where h.placement_id = p.id and h.held) as week
       from placements p where p.id = $1`,
      [one.placementId],
    );
    const content: AgreementContent = {
      ...one.words,
      fromDay: plan?.fromDay ?? '',
      lastDay: plan?.toDay ?? null,
      week: plan?.week ?? [],
    };
    const approved = state === 'draft' ? [] : parties.slice(0, waitsFor ? parties.indexOf(waitsFor) : 3);
    const acts: readonly (readonly [string, string, string, AgreementParty | null])[] = [
      ['make', 'none', 'draft', null],
      ...(state === 'draft' ? [] : ([['send', 'draft', 'sent', null]] as const)),
      ...approved.map((party) =>
        party === 'municipality'
          ? (['agree', 'sent', 'agreed', party] as const)
          : (['approve', 'sent', 'sent', party] as const),
      ),
    ];
    await transaction.query(
      `insert into agreements (id, domain_id, participant_id, placement_id, opening_id, receiver_id, consent_id, template, answer_mail, parties, waits_for, made_by, made_by_name, state, version)
       select $2, p.domain_id, p.participant_id, p.id, p.opening_id, p.receiver_id, $3, 'placement-1', $4, $5, $6, $7, $8, $9, $10 from placements p where p.id = $1`,
      [
        one.placementId,
        id,
        one.consentId,
        one.answerMail ?? null,
        state === 'draft' ? [] : parties,
        waitsFor,
        one.by.membershipId,
        one.by.name,
        state,
        acts.length,
      ],
    );
    await transaction.query(
      `insert into agreement_versions (id, domain_id, participant_id, agreement_id, content_version, content, digest, small, written_by, written_by_name)
       select $2, domain_id, participant_id, id, 1, $3, $4, false, made_by, made_by_name from agreements where id = $1`,
      [id, newId(), JSON.stringify(content), digestOf(content)],
    );
    for (const [at, [act, from, to, party]] of acts.entries()) {
      const said = party === 'participant' ? one.herself : one.by;
      const byLink = party === 'employer';
      await transaction.query(
        `insert into agreement_events (id, domain_id, participant_id, agreement_id, version, act, from_state, to_state, side, content_version, party, how, said_by, said_by_name)
         select $2, domain_id, participant_id, id, $3, $4, $5, $6, $7, 1, $8, $9, $10, $11 from agreements where id = $1`,
        [
          id,
          newId(),
          at + 1,
          act,
          from,
          to,
          party === 'participant' || party === 'employer' ? party : 'staff',
          party,
          party === null ? null : byLink ? 'link' : 'self',
          byLink ? null : said.membershipId,
          byLink ? null : said.name,
        ],
      );
    }
  }
  return made;
};
