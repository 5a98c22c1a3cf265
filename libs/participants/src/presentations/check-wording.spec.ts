import { type MemberActor, messageText, newId } from '@stegvis/platform';
import { ParticipantWorld } from '../../../../test/worlds/participant-world';
import { writePresentation } from './write-presentation';

jest.setTimeout(60_000);

const key = () => ({ idempotencyKey: newId() });
let world: ParticipantWorld;
let staff: MemberActor;
let herself: MemberActor;
let id: string;
beforeAll(async () => {
  world = await ParticipantWorld.make();
  staff = await world.member('job_consultant', world.here, 'Maria Lindqvist');
  id = await world.register(staff);
  herself = await world.member('participant', world.here, 'Elin Sandberg', id);
});
afterAll(() => world.end());

it('R-057: what the receiver will read names no diagnosis and no personal number, whoever writes it, and says what to write instead', async () => {
  for (const [actor, more] of [
    [herself, {}],
    [staff, { participantId: id }],
  ] as const)
    await expect(
      writePresentation(world.database, actor, {
        ...key(),
        ...more,
        shownName: 'Ellen, utvecklingsstörd',
        interests: 'Kaffe och ADHD:n min',
        skills: 'Nås på 811218-9876',
        needs: 'En lugn start och funktionsnedsättning som syns',
      }),
    ).rejects.toMatchObject({
      fields: [
        { path: 'shownName', code: 'wording-diagnosis', params: { word: 'utvecklingsstörd' } },
        { path: 'interests', code: 'wording-diagnosis', params: { word: 'ADHD:n' } },
        { path: 'skills', code: 'wording-personal-number' },
      ],
    });
  for (const language of ['sv', 'en'] as const)
    expect(messageText(language, 'wording-diagnosis', { word: 'autism' })).toMatch(/autism.*(Skriv|Write)/);
  const written = await world.look<{ n: number }>(
    `select count(*)::int as n from presentations where participant_id = $1`,
    [id],
  );
  expect(written).toEqual([{ n: 0 }]);
});
