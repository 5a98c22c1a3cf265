import { newId, type Role } from '@stegvis/platform';
import { ParticipantApi } from '../../../../test/worlds/participant-api';
import { ParticipantWorld } from '../../../../test/worlds/participant-world';

jest.setTimeout(60_000);

describe('who may call what of participants', () => {
  let world: ParticipantWorld;
  let api: ParticipantApi;
  const memberOf = async (role: Role) =>
    role === 'participant'
      ? world.member(role, world.here, role, await world.register(await world.member('supervisor')))
      : world.member(role);

  beforeAll(async () => {
    world = await ParticipantWorld.make();
    api = await ParticipantApi.start(world);
  });
  afterAll(async () => {
    await api.end();
    await world.end();
  });

  describe.each([
    'participant',
    'supervisor',
    'job_consultant',
    'employer_contact',
    'hr_officer',
    'coordinator',
    'administrator',
    null,
  ] as const)('as %s', (role) => {
    const staff = role === 'supervisor' || role === 'job_consultant';
    it.each([
      ['participants', `{ participants { totalCount } }`, staff],
      ['participant', `{ participant(id: "${newId()}") { id } }`, staff],
      ['colleagues', `{ colleagues { name } }`, staff],
      ['me', `{ me { givenName } }`, role === 'participant'],
      [
        'overview',
        `{ overview { participantsTotal { count text } participantsByStep { code count text } } }`,
        role === 'coordinator',
      ],
      [
        'registerParticipant',
        mutation(
          'registerParticipant',
          `givenName: "", familyName: "", wantsSuggestions: no, protection: none`,
        ),
        staff,
      ],
      ['editParticipant', mutation('editParticipant', `id: "${newId()}", expectedVersion: 1`), staff],
      [
        'recordValues',
        mutation('recordValues', `participantId: "${newId()}", source: staff, values: []`),
        staff,
      ],
      ['answerSuggestion', mutation('answerSuggestion', `valueId: "${newId()}", confirm: true`), staff],
      [
        'assignStaff',
        mutation('assignStaff', `participantId: "${newId()}", membershipId: "${newId()}"`),
        staff,
      ],
      ['endAssignment', mutation('endAssignment', `assignmentId: "${newId()}"`), staff],
      ['recordMyValues', mutation('recordMyValues', `values: []`), role === 'participant'],
    ])('%s', async (_field, source, allowed) => {
      const actor = role && (await memberOf(role));
      const { errors } = await api.ask(actor, source);
      expect(errors?.map((error) => error.originalError?.constructor.name)).toEqual(
        allowed ? undefined : [role ? 'ForbiddenError' : 'UnauthenticatedError'],
      );
    });
  });
});

function mutation(field: string, input: string): string {
  return `mutation { ${field}(input: { idempotencyKey: "${newId()}", ${input} }) { __typename } }`;
}
