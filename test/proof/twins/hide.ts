import { setUpAccount } from '@stegvis/identity';
import { setUpParticipants } from '@stegvis/participants';
import { newId, system } from '@stegvis/platform';
import type { SmallWorld } from '../../api/support/small-world';

/** A person whom nobody but one consultant may meet, complete in everything that could tell of her. */
export interface Hidden {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Whose she is: a consultant of the committee, or one of the other domain. */
  readonly of: 'colleague' | 'otherDomain';
}

export const HIDDEN: readonly Hidden[] = [
  { id: newId(), givenName: 'Gömdina', familyName: 'Hemligsson', of: 'colleague' },
  { id: newId(), givenName: 'Dolda', familyName: 'Skuggqvist', of: 'otherDomain' },
];

/**
 * Puts her into the world: she suits what is published, has an account, has answered a place, and three employers were asked
 * about, declined and withdrawn from.
 */
export const hide = async (world: SmallWorld, hidden: Hidden): Promise<void> => {
  const { places, people, openings } = world;
  const domainId = hidden.of === 'colleague' ? places.committee : places.provider;
  const said = { source: 'staff', saidBy: null, saidByName: 'Prov' } as const;
  const { membershipId } = await world.database.withActor(system('set-up'), async (transaction) => {
    await setUpParticipants(transaction, [
      {
        ...hidden,
        domainId,
        municipalityCode: places.here,
        unitId: places.unit.id,
        home: { latitude: 55.6051, longitude: 13.0011 },
        assignedTo: [people[hidden.of].membershipId],
        values: [
          { ...said, kind: 'wants_suggestions', code: 'wants_suggestions', flag: true },
          { ...said, kind: 'step', code: 'group_placement' },
          { ...said, kind: 'interest', code: 'cafe_service', level: 3 },
          { ...said, kind: 'capacity', code: 'standing_walking', level: 3 },
          { ...said, kind: 'tolerance', code: 'noise', level: 3 },
          { ...said, kind: 'place_answer', code: openings.published, choice: 'yes' },
        ],
      },
    ]);
    return setUpAccount(transaction, {
      email: `${hidden.id}@world.example`,
      name: `${hidden.givenName} ${hidden.familyName}`,
      passwordHash: null,
      demo: false,
      membership: {
        role: 'participant',
        municipalityCode: places.here,
        domainId,
        organisationId: null,
        participantId: hidden.id,
      },
    });
  });
  for (const [receiver, answers] of [
    [places.cafe, ['no']],
    [places.department, ['yes', 'withdrawn']],
    [places.nursery, []],
  ] as const) {
    const consentId = newId();
    await world.look(
      `insert into consents (id, domain_id, participant_id, receiver_id, receiver_name, purpose, data_classes, valid_to, asked_by, asked_by_name)
       values ($1, $2, $3, $4, 'Mottagaren', 'study_visit', '{C2}', current_date + 180, $5, 'Prov')`,
      [consentId, domainId, hidden.id, receiver.id, people[hidden.of].membershipId],
    );
    for (const answer of answers)
      await world.look(
        `insert into consent_answers (id, domain_id, participant_id, consent_id, answer, how, shown_text, text_version, easy, said_by, said_by_name)
         values ($1, $2, $3, $4, $5, 'self', 'Får de se?', '2026-1', true, $6, 'Hon')`,
        [newId(), domainId, hidden.id, consentId, answer, membershipId],
      );
  }
};
