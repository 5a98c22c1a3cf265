import { type MemberActor, newId, system } from '@stegvis/platform';
import { ParticipantWorld } from '../../../../test/worlds/participant-world';
import { countParticipants } from './count-participants';
import { setUpParticipants } from './set-up-participants';

jest.setTimeout(60_000);

describe('counts for a coordinator (R-036)', () => {
  let world: ParticipantWorld;
  let coordinator: MemberActor;
  const people = (step: string | null, count: number, place = world.here) =>
    world.database.withActor(system('set-up'), (transaction) =>
      setUpParticipants(
        transaction,
        Array.from({ length: count }, (_, i) => ({
          id: newId(),
          domainId: place.domainId,
          municipalityCode: place.municipalityCode,
          unitId: null,
          givenName: `Nr ${i}`,
          familyName: 'Övning',
          home: null,
          assignedTo: [],
          values: step
            ? [
                {
                  kind: 'step' as const,
                  code: step,
                  source: 'staff' as const,
                  saidBy: null,
                  saidByName: 'Övning',
                },
              ]
            : [],
        })),
      ),
    );
  const counts = async (actor = coordinator) => {
    const { byStep, total } = await world.as(actor, countParticipants);
    return { ...Object.fromEntries(byStep), total };
  };

  beforeEach(async () => {
    world = await ParticipantWorld.make();
    coordinator = await world.member('coordinator');
  });
  afterEach(() => world.end());

  it('shows cells of five and more', async () => {
    await people('group_activity', 7);
    await people('individual_placement', 5);
    await people(null, 6);
    expect(await counts()).toEqual({ group_activity: 7, individual_placement: 5, none: 6, total: 18 });
  });

  it('hides a cell under five, and the next smallest, which would follow from the total', async () => {
    await people('group_activity', 9);
    await people('individual_placement', 6);
    await people('studies', 4);
    expect(await counts()).toEqual({
      group_activity: 9,
      individual_placement: null,
      studies: null,
      total: 19,
    });
  });

  it('hides on until the hidden cells together are five, so that two ones are not found out', async () => {
    await people('group_activity', 9);
    await people('individual_placement', 6);
    await people('studies', 1);
    await people('regular_employment', 1);
    expect(await counts()).toEqual({
      group_activity: 9,
      individual_placement: null,
      studies: null,
      regular_employment: null,
      total: 17,
    });
  });

  it('hides everything of fewer than five', async () => {
    await people('group_activity', 4);
    expect(await counts()).toEqual({ group_activity: null, total: null });
  });

  it('counts the own domain only, and the newest step', async () => {
    await people('group_activity', 6);
    await people('group_activity', 50, world.otherDomain);
    expect(await counts()).toEqual({ group_activity: 6, total: 6 });
  });

  it('counts nobody for other roles', async () => {
    await people('group_activity', 6);
    for (const role of ['supervisor', 'hr_officer', 'administrator'] as const) {
      expect(await counts(await world.member(role))).toEqual({ total: null });
    }
  });
});
