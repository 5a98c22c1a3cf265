import { newId } from '@stegvis/platform';
import type { SmallWorld } from './small-world';
import { presentedOf } from './world-people';

type CasePurpose = 'labour_market_measure' | 'joint_mapping';
type Looked = Pick<SmallWorld, 'look' | 'participants' | 'people' | 'places'>;

/** A question to the participant `assigned` about an organisation, made past row-level security; unanswered. */
export const makeConsent = async (
  world: Looked,
  receiverId: string,
  purpose: 'study_visit' | CasePurpose = 'study_visit',
): Promise<{ readonly id: string; readonly handle: string }> => {
  const id = newId();
  const handle = newId();
  await world.look(
    `insert into consents (id, handle, domain_id, participant_id, receiver_id, receiver_name, purpose, data_classes, items, valid_to, asked_by, asked_by_name)
     select $1, $2, p.domain_id, p.id, $4, 'Mottagaren', $6, $7, $8, current_date + 180, $5, 'Prov consultant' from participants p where p.id = $3`,
    [
      id,
      handle,
      world.participants.assigned,
      receiverId,
      world.people.consultant.membershipId,
      purpose,
      purpose === 'study_visit' ? ['C2'] : ['C2', 'C3', 'C4'],
      purpose === 'study_visit' ? [] : ['abilities'],
    ],
  );
  return { id, handle };
};

/** Appends an answer past row-level security. */
export const answerIt = async (world: Looked, consentId: string, answer: string): Promise<void> => {
  await world.look(
    `insert into consent_answers (id, domain_id, participant_id, consent_id, answer, how, shown_text, text_version, easy, said_by, said_by_name, shown_statements)
     select $1, c.domain_id, c.participant_id, c.id, $3, 'self', 'Får de se ' || $5 || '?', '2026-1', true, $4, 'Hon',
       array(select stegvis.current_statements(c.participant_id, array['capacity']) where $3 = 'yes' and cardinality(c.items) > 0)
     from consents c where c.id = $2`,
    [newId(), consentId, answer, world.people.participant.membershipId, presentedOf('assigned')],
  );
};

/** A joint case of one officer under a consent, made past row-level security. */
export const makeCase = async (
  world: Looked,
  consentId: string,
  officer: 'coach' | 'fk' | 'af',
): Promise<string> => {
  const id = newId();
  await world.look(
    `insert into liaison_cases (id, domain_id, participant_id, consent_id, officer_id, officer_name, opened_by, opened_by_name)
     select $1, c.domain_id, c.participant_id, c.id, $3, $4, $5, 'Prov consultant' from consents c where c.id = $2`,
    [
      id,
      consentId,
      world.people[officer].membershipId,
      `Prov ${officer}`,
      world.people.consultant.membershipId,
    ],
  );
  return id;
};

/** A version of her wording, approved or not; it names nobody. */
export const makePresentation = async (
  world: Looked,
  approved: boolean,
  shownName = `Kim ${presentedOf('assigned')}`,
): Promise<string> => {
  const id = newId();
  await world.look(
    `insert into presentations (id, domain_id, participant_id, shown_name, interests, skills, needs, written_by, written_by_name)
     select $1, p.domain_id, p.id, $3, 'Kaffe ' || $5, 'Duka ' || $5, 'Lugn ' || $5, $4, 'Prov' from participants p where p.id = $2`,
    [
      id,
      world.participants.assigned,
      shownName,
      world.people.consultant.membershipId,
      presentedOf('assigned'),
    ],
  );
  if (approved)
    await world.look(
      `insert into presentation_approvals (presentation_id, domain_id, participant_id, how, approved_by, approved_by_name)
       select p.id, p.domain_id, p.participant_id, 'self', $2, 'Hon' from presentations p where p.id = $1`,
      [id, world.people.participant.membershipId],
    );
  return id;
};

/** Consents of the participant `assigned`: five that wait, and one each that the café and the department hold. */
export interface WorldConsents {
  readonly toAnswer: string;
  readonly toAnswerFor: string;
  readonly toRecord: string;
  readonly toWithdraw: string;
  readonly toTakeBack: string;
  readonly cafeHandle: string;
  readonly departmentHandle: string;
  /** A question to Försäkringskassan that has no case, and a case under another that may be ended. */
  readonly toOpen: string;
  readonly toEnd: string;
  /** What each officer may read, with her name and what she can. */
  readonly cases: Readonly<Record<'coach' | 'fk' | 'af', { readonly id: string; readonly handle: string }>>;
  /** Newer than what is shown, and not approved. */
  readonly waitingPresentation: string;
}

export const makeConsents = async (world: Looked): Promise<WorldConsents> => {
  const { cafe, department, fk, af } = world.places;
  await makePresentation(world, true);
  const handles: string[] = [];
  for (const receiver of [cafe, department]) {
    const { id, handle } = await makeConsent(world, receiver.id);
    await answerIt(world, id, 'yes');
    handles.push(handle);
  }
  const [cafeHandle = '', departmentHandle = ''] = handles;
  const caseOf = async (officer: 'coach' | 'fk' | 'af', receiverId: string) => {
    const purpose = officer === 'coach' ? 'labour_market_measure' : 'joint_mapping';
    const consent = await makeConsent(world, receiverId, purpose);
    await answerIt(world, consent.id, 'yes');
    await makeCase(world, consent.id, officer);
    return consent;
  };
  return {
    toOpen: (await makeConsent(world, fk.id, 'joint_mapping')).id,
    toEnd: await makeCase(world, (await makeConsent(world, fk.id, 'joint_mapping')).id, 'fk'),
    cases: {
      coach: await caseOf('coach', department.id),
      fk: await caseOf('fk', fk.id),
      af: await caseOf('af', af.id),
    },
    toAnswerFor: (await makeConsent(world, cafe.id)).id,
    toAnswer: (await makeConsent(world, cafe.id)).id,
    toRecord: (await makeConsent(world, cafe.id)).id,
    toTakeBack: (await makeConsent(world, cafe.id)).id,
    toWithdraw: (await makeConsent(world, cafe.id)).id,
    cafeHandle,
    departmentHandle,
    waitingPresentation: await makePresentation(world, false),
  };
};
