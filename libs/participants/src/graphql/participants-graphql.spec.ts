import { type MemberActor, newId, withStatementCount } from '@stegvis/platform';
import { ParticipantApi } from '../../../../test/worlds/participant-api';
import { ParticipantWorld } from '../../../../test/worlds/participant-world';

jest.setTimeout(60_000);

const EVERYTHING = `
  id version givenName familyName unit { id name } home { latitude longitude } wantsSuggestions step stepSince workGoal registeredAt
  values { kind code state level flag choice text status source saidBy helpedBy saidAt note }
  capacities: values(kinds: [capacity]) { code level }
  history(kind: capacity, code: "reading") { level status source saidBy }
  suggestions { id code level }
  assignments { id role staffName membershipId validFrom validTo }
  completeness { interestsAnswered interestsTotal abilitiesAssessed abilitiesTotal environmentAnswered environmentTotal conditionsAnswered conditionsTotal }`;
const PROBLEM = `__typename ... on Problem { code message } ... on InputProblem { fields { path code message } }`;
const CONFLICT = `... on ConflictProblem { currentVersion }`;
const RULE = `... on RuleProblem { rule fields { path } }`;
const REGISTER = `mutation ($input: RegisterParticipantInput!) { result: registerParticipant(input: $input) { ${PROBLEM} ... on ParticipantPayload { participant { ${EVERYTHING} } } } }`;
const RECORD = `mutation ($input: RecordValuesInput!) { result: recordValues(input: $input) { ${PROBLEM} ${RULE} ... on ParticipantPayload { participant { ${EVERYTHING} } } } }`;
const SAY = `mutation ($input: RecordMyValuesInput!) { result: recordMyValues(input: $input) { ${PROBLEM} ${RULE} ... on MePayload { me { wantsSuggestions workGoal suggestions { id code level } values { kind code } } } } }`;
const ANSWER = `mutation ($input: AnswerSuggestionInput!) { result: answerSuggestion(input: $input) { ${PROBLEM} ${CONFLICT} ... on ParticipantPayload { participant { suggestions { id } capacities: values(kinds: [capacity]) { code level source saidBy } } } } }`;
const EDIT = `mutation ($input: EditParticipantInput!) { result: editParticipant(input: $input) { ${PROBLEM} ${CONFLICT} ... on ParticipantPayload { participant { version familyName } } } }`;
const SHARE = `mutation ($input: AssignStaffInput!) { result: assignStaff(input: $input) { ${PROBLEM} ${CONFLICT} ... on ParticipantPayload { participant { assignments { id staffName } } } } }`;
const END = `mutation ($input: EndAssignmentInput!) { result: endAssignment(input: $input) { ${PROBLEM} ${RULE} ... on EndAssignmentPayload { participant { id } } } }`;

interface Answer {
  readonly __typename: string;
  readonly participant?: Record<string, never>;
}

describe('participants over GraphQL', () => {
  let world: ParticipantWorld;
  let api: ParticipantApi;
  let maria: MemberActor;
  let herself: MemberActor;
  let id: string;

  const ask: ParticipantApi['ask'] = (actor, source, variables) => api.ask(actor, source, variables);
  const change = async (actor: MemberActor, source: string, input: object): Promise<Answer> => {
    const { data, errors } = await ask(actor, source, { input: { idempotencyKey: newId(), ...input } });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data?.['result'])) as Answer;
  };

  beforeAll(async () => {
    world = await ParticipantWorld.make();
    api = await ParticipantApi.start(world);
    maria = await world.member('job_consultant', world.here, 'Maria Lindqvist');
    const answer = await change(maria, REGISTER, {
      givenName: 'Elin',
      familyName: 'Sandberg',
      wantsSuggestions: 'yes',
      protection: 'none',
      step: 'group_activity',
      home: { latitude: 55.6, longitude: 13 },
      unitId: world.here.unitId,
    });
    id = String(answer.participant?.['id']);
    herself = await world.member('participant', world.here, 'Elin Sandberg', id);
  });
  afterAll(async () => {
    await api.end();
    await world.end();
  });

  it('gives staff who are assigned the whole profile', async () => {
    await change(maria, RECORD, {
      participantId: id,
      source: 'staff',
      values: [
        { kind: 'capacity', code: 'reading', state: 'answered', level: 1 },
        { kind: 'work_goal', code: 'work_goal', state: 'answered', text: 'Jobba i butik' },
      ],
    });
    const { data, errors } = await ask(
      maria,
      `query ($id: UUID!) { participant(id: $id) { ${EVERYTHING} } }`,
      { id },
    );
    expect(errors).toBeUndefined();
    expect(data?.['participant']).toMatchObject({
      givenName: 'Elin',
      unit: { name: 'Enheten Nämnden' },
      home: { latitude: 55.6, longitude: 13 },
      wantsSuggestions: 'yes',
      step: 'group_activity',
      stepSince: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      workGoal: 'Jobba i butik',
      capacities: [{ code: 'reading', level: 1 }],
      history: [{ level: 1, status: 'confirmed', source: 'staff', saidBy: 'Maria Lindqvist' }],
      assignments: [{ role: 'job_consultant', staffName: 'Maria Lindqvist', validTo: null }],
      completeness: {
        abilitiesAssessed: 1,
        abilitiesTotal: 26,
        interestsTotal: 24,
        environmentTotal: 20,
        conditionsTotal: 9,
      },
    });
  });

  it('sends a list with at most 3 + 2 statements, however many persons are on it', async () => {
    for (let i = 0; i < 5; i += 1) await world.register(maria, { givenName: `Nr ${i}` });
    const { result, statements } = await withStatementCount(() =>
      ask(
        maria,
        `{ participants(first: 50) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id givenName familyName unit { name } step wantsSuggestions topAreas abilitiesAssessed abilitiesTotal suggestionsWaiting lastChangedAt } } } }`,
      ),
    );
    expect(result.errors).toBeUndefined();
    expect(result.data?.['participants']).toMatchObject({ totalCount: 6 });
    expect(statements.length).toBeLessThanOrEqual(5);
    const whole = await withStatementCount(() =>
      ask(maria, `query ($id: UUID!) { participant(id: $id) { ${EVERYTHING} } }`, { id }),
    );
    // One of them writes the access log (security L1).
    expect(whole.statements.length).toBeLessThanOrEqual(7);
  });

  it('walks a suggestion from her to staff and back', async () => {
    const said = await change(herself, SAY, {
      values: [
        { kind: 'capacity', code: 'writing', state: 'answered', level: 2 },
        { kind: 'interest', code: 'library', state: 'answered', level: 3 },
      ],
    });
    expect(said).toMatchObject({
      __typename: 'MePayload',
      me: { suggestions: [{ code: 'writing', level: 2 }] },
    });
    const { data } = await ask(
      maria,
      `query ($id: UUID!) { participant(id: $id) { suggestions { id code } } }`,
      { id },
    );
    const { suggestions } = data?.['participant'] as { suggestions: { id: string }[] };
    const answer = await change(maria, ANSWER, { valueId: suggestions[0]?.id, confirm: true });
    expect(answer.participant).toMatchObject({ suggestions: [] });
    expect(answer.participant?.['capacities']).toContainEqual({
      code: 'writing',
      level: 2,
      source: 'self',
      saidBy: 'Maria Lindqvist',
    });
    expect(await change(maria, ANSWER, { valueId: suggestions[0]?.id, confirm: true })).toMatchObject({
      __typename: 'ConflictProblem',
      message: 'The suggestion has been answered already. Load the page again.',
    });
  });

  it('shows the participant herself, who helps her, and nothing of her family name', async () => {
    const { data, errors } = await ask(
      herself,
      `{ me { participantId givenName step workGoal wantsSuggestions values(kinds: [step]) { code } suggestions { id } supportPeople { name role } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data?.['me']).toMatchObject({
      participantId: id,
      givenName: 'Elin',
      step: 'group_activity',
      wantsSuggestions: 'yes',
      values: [{ code: 'group_activity' }],
      supportPeople: [{ name: 'Maria Lindqvist', role: 'job_consultant' }],
    });
  });

  it('names each wrong field in the language of the reader', async () => {
    const answer = await change(maria, RECORD, {
      participantId: id,
      source: 'staff',
      values: [
        { kind: 'interest', code: 'library', state: 'answered', level: 4 },
        { kind: 'condition', code: 'earliest_start', state: 'answered', text: '25:00' },
      ],
    });
    expect(answer).toMatchObject({
      __typename: 'InputProblem',
      message: 'Check 2 fields.',
      fields: [
        { path: 'values.0.level', message: 'The level must be 0, 1, 2 or 3.' },
        { path: 'values.1.text', message: 'Write the time as hh:mm, for instance 08:30.' },
      ],
    });
    expect(
      await change(maria, RECORD, {
        participantId: id,
        source: 'staff',
        values: [{ kind: 'step', code: 'studies', state: 'answered' }],
      }),
    ).toMatchObject({ __typename: 'RuleProblem', rule: 'R-010', fields: [{ path: 'values.0.note' }] });
  });

  it('hands a participant over: assign, end, gone', async () => {
    const per = await world.member('supervisor', world.here, 'Per Åkesson');
    const person = await world.register(maria, { givenName: 'Siri' });
    const { data } = await ask(
      maria,
      `{ colleagues(search: "akesson") { membershipId name role unit { name } } }`,
    );
    expect(data?.['colleagues']).toEqual([
      {
        membershipId: per.membershipId,
        name: 'Per Åkesson',
        role: 'supervisor',
        unit: { name: 'Enheten Nämnden' },
      },
    ]);
    const shared = await change(maria, SHARE, { participantId: person, membershipId: per.membershipId });
    const own = (shared.participant?.['assignments'] as unknown as { id: string; staffName: string }[]).find(
      (one) => one.staffName === 'Maria Lindqvist',
    );
    expect(await change(maria, END, { assignmentId: own?.id })).toEqual({
      __typename: 'EndAssignmentPayload',
      participant: null,
    });
    const after = await ask(maria, `query ($id: UUID!) { participant(id: $id) { id } }`, { id: person });
    expect(after).toEqual({ data: { participant: null } });
    const last = await world.look<{ id: string }>(
      `select id from assignments where participant_id = $1 and valid_to is null`,
      [person],
    );
    expect(await change(per, END, { assignmentId: last[0]?.id })).toMatchObject({
      __typename: 'RuleProblem',
      code: 'CONFLICT',
    });
  });

  it('tells who saves second what the version is now', async () => {
    const person = await world.register(maria);
    expect(await change(maria, EDIT, { id: person, expectedVersion: 1, familyName: 'Ek' })).toMatchObject({
      participant: { version: 2, familyName: 'Ek' },
    });
    expect(await change(maria, EDIT, { id: person, expectedVersion: 1, familyName: 'Alm' })).toMatchObject({
      __typename: 'ConflictProblem',
      currentVersion: 2,
    });
  });

  it('answers staff who are not assigned exactly as about nobody', async () => {
    for (const place of [world.here, world.otherDomain, world.elsewhere]) {
      const stranger = await world.member('job_consultant', place);
      for (const participantId of [id, newId()]) {
        expect(
          await ask(stranger, `query ($id: UUID!) { participant(id: $id) { id } }`, { id: participantId }),
        ).toEqual({ data: { participant: null } });
        const edit = await change(stranger, EDIT, { id: participantId, expectedVersion: 1, familyName: 'X' });
        expect(edit).toEqual({
          __typename: 'NotFoundProblem',
          code: 'NOT_FOUND',
          message:
            'The page does not exist, or you are not assigned to the person. Ask your manager if you need access.',
        });
      }
    }
  });

  it('shows a coordinator that a small count is hidden', async () => {
    const coordinator = await world.member('coordinator', world.otherDomain);
    const { data } = await ask(
      coordinator,
      `{ overview { participantsTotal { code count text } participantsByStep { code count text } } }`,
    );
    const overview = data?.['overview'] as { participantsByStep: object[] };
    expect(overview).toMatchObject({
      participantsTotal: { code: 'total', count: null, text: 'not shown, too few persons' },
    });
    expect(overview.participantsByStep).toHaveLength(12);
  });
});
