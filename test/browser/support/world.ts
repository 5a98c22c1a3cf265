import { createHash, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { ask } from './ask';
import { sendImport } from './send-import';
import type { Stage } from './stage';

/** Ids of the constructed Malmö that screens are opened with. */
export interface World {
  readonly elin: string;
  /** A participant of the consultant's whom nothing suits. */
  readonly nothingSuits: string;
  /** A participant of the consultant's who has continued support. */
  readonly supported: string;
  /** A participant of the consultant's whose identity is protected. */
  readonly hidden: string;
  /** An opening that suits Elin and that she may see. */
  readonly opening: string;
  readonly organisation: string;
  /** A consent of Elin's that holds, one that waits for her, and the link by which the employer sees her. */
  readonly consent: string;
  readonly question: string;
  readonly shared: string;
  /** Her consent with sensitive items, and the link by which the officer of its joint case sees her. */
  readonly case: string;
  readonly sharedCase: string;
  /** A visit of Elin's that is to come, and its opening, whose short list has others on it. */
  readonly visit: string;
  readonly board: string;
  /** An agreement that waits for Elin, and the secret of a link that asks a workplace about another. */
  readonly agreement: string;
  readonly agreementLink: string;
  /** A proposal that waits for Elin's answer, and the secret of a link that asks a workplace about one. */
  readonly proposal: string;
  readonly link: string;
  /** The follow-up that Elin is asked about, and the secret of the link that asks the workplace. */
  readonly followUp: string;
  readonly told: string;
  /** One of the employer's own openings. */
  readonly own: string;
  /** The account of the supervisor, as the administrator keeps it. */
  readonly account: string;
  /** An import of the coordinator's whose rows are tried. */
  readonly tried: string;
  /** Names of persons that may stand on a page, and nowhere else. */
  readonly names: readonly string[];
}

type Row = { id: string; protected: boolean; givenName: string; familyName: string };

export async function readWorld(stage: Stage): Promise<World> {
  const { page: consultant } = await stage.as('consultant');
  const { page: employer } = await stage.as('employer');
  const { participants } = await ask<{ participants: { edges: { node: Row }[] } }>(
    consultant,
    '{ participants(first: 50) { edges { node { id protected givenName familyName } } } }',
  );
  const people = participants.edges.map(({ node }) => node);
  const idOf = (name: string): string => {
    const person = people.find(({ givenName, familyName }) => `${givenName} ${familyName}` === name);
    if (!person) throw new Error(`No ${name} among the consultant’s participants`);
    return person.id;
  };
  const elin = idOf('Elin Sandberg');
  const { openingsForParticipant: fits } = await ask<{
    openingsForParticipant: { edges: { node: { opening: { id: string; organisation: { id: string } } } }[] };
  }>(
    consultant,
    'query ($id: UUID!) { openingsForParticipant(participantId: $id, first: 1) { edges { node { opening { id organisation { id } } } } } }',
    { id: elin },
  );
  const { openings } = await ask<{ openings: { edges: { node: { id: string } }[] } }>(
    employer,
    '{ openings(first: 1) { edges { node { id } } } }',
  );
  const { participant } = await ask<{
    participant: {
      visits: { id: string; openingId: string; begun: boolean }[];
      agreements: { id: string; parties: { party: string; status: string }[] }[];
      followUps: { id: string; state: string; placementId: string; occasion: string }[];
      consents: { id: string; state: string; needsCase: boolean; items: string[] }[];
      proposals: { id: string; state: string }[];
    };
  }>(
    consultant,
    'query ($id: UUID!) { participant(id: $id) { followUps { id state placementId occasion } visits { id openingId begun } agreements { id parties { party status } } consents { id state needsCase items } proposals { id state } } }',
    { id: elin },
  );
  const followUp = participant.followUps.find(({ state }) => state === 'open');
  const proposalIn = (state: string): string =>
    participant.proposals.find((one) => one.state === state)?.id ?? '';
  const agreementOf = (turn: string): string =>
    participant.agreements.find(({ parties }) =>
      parties.some(({ party, status }) => party === turn && status === 'waits'),
    )?.id ?? '';
  const { candidatePresentations: shared } = await ask<{
    candidatePresentations: { edges: { node: { id: string } }[] };
  }>(employer, '{ candidatePresentations { edges { node { id } } } }');
  const { page: admin } = await stage.as('admin');
  const { accounts } = await ask<{ accounts: { edges: { node: { id: string } }[] } }>(
    admin,
    '{ accounts(search: "Per Åkesson", first: 1) { edges { node { id } } } }',
  );
  const consentIn = (state: string): string =>
    participant.consents.find((one) => one.state === state && !one.needsCase)?.id ?? '';
  const { page: officer } = await stage.as('fk');
  const { jointCases } = await ask<{ jointCases: { edges: { node: { id: string } }[] } }>(
    officer,
    '{ jointCases { edges { node { id } } } }',
  );
  const [first, own] = [fits.edges[0]?.node.opening, openings.edges[0]?.node];
  if (!first || !own)
    throw new Error('The constructed world has no opening for Elin, or none of the employer');
  return {
    elin,
    nothingSuits: idOf('Vidar Klingvall'),
    supported: idOf('Emil Boström'),
    hidden: people.find((person) => person.protected)?.id ?? 'nobody is protected',
    opening: first.id,
    organisation: first.organisation.id,
    consent: consentIn('yes'),
    question: consentIn('unanswered'),
    shared: shared.edges[0]?.node.id ?? '',
    case: participant.consents.find((one) => one.items.length > 0)?.id ?? '',
    sharedCase: jointCases.edges[0]?.node.id ?? '',
    visit: participant.visits.find((one) => !one.begun)?.id ?? '',
    board: participant.visits.find((one) => !one.begun)?.openingId ?? '',
    agreement: agreementOf('participant'),
    agreementLink: await linkTo(stage, agreementOf('employer'), 'agreement-approval'),
    proposal: proposalIn('asked'),
    link: await linkTo(stage, proposalIn('presented')),
    followUp: followUp?.id ?? '',
    told: await linkTo(stage, followUp?.id ?? '', 'follow-up-answer', followUp),
    own: own.id,
    account: accounts.edges[0]?.node.id ?? '',
    tried: await sendImport((await stage.as('coordinator')).page),
    names: people
      .filter((person) => !person.protected)
      .flatMap(({ givenName, familyName }) => [`${givenName} ${familyName}`, familyName]),
  };
}

/** The link that the mail of a proposal, an agreement or a follow-up would carry: the demo has sent none. */
async function linkTo(
  stage: Stage,
  subject: string,
  purpose: 'proposal-answer' | 'agreement-approval' | 'follow-up-answer' = 'proposal-answer',
  followUp?: { readonly placementId: string; readonly occasion: string },
): Promise<string> {
  const client = new Client({ connectionString: stage.database.superuserUrl });
  await client.connect();
  try {
    const token = randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(token).digest();
    if (followUp)
      await client.query(
        `insert into stegvis.follow_up_asks (id, domain_id, participant_id, placement_id, occasion, from_day, to_day)
         select $1, domain_id, participant_id, id, $3, current_date - 1, current_date + 5 from stegvis.placements where id = $2 on conflict do nothing`,
        [subject, followUp.placementId, followUp.occasion],
      );
    await client.query(
      `insert into stegvis.mail_links (token_hash, purpose, subject_id, expires_at) values ($1, $3, $2, now() + interval '1 day')`,
      [hash, subject, purpose],
    );
    return token;
  } finally {
    await client.end();
  }
}
