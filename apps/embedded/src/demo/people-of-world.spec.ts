import { entriesOf, readCatalogue } from '@stegvis/catalogue';
import {
  checkStatements,
  type ProfileVocabulary,
  type SetUpParticipant,
  VALUE_KINDS,
} from '@stegvis/participants';
import { InputCheck } from '@stegvis/platform';
import { createHash } from 'node:crypto';
import { buildDemoWorld } from './build-demo-world';
import { REFERENCE_DAY } from './demo-world';
import { KNOWN_PERSONS } from './people/name-pool';

const world = buildDemoWorld();
const catalogue = readCatalogue();
const codes = (list: string) => entriesOf(catalogue, list).map(({ code }) => code);
const stepOf = ({ values }: SetUpParticipant) => values.findLast(({ kind }) => kind === 'step')?.code;
const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

describe('the people of the demo world', () => {
  it('are as many as in October 2020: 825, of whom 210 in work-directed groups and 82 on individual placements', () => {
    const at = (step: string) =>
      world.participants.filter((participant) => stepOf(participant) === step).length;
    expect(world.participants).toHaveLength(825);
    expect(at('work_directed_group')).toBe(210);
    expect(at('individual_placement')).toBe(82);
    expect(at('group_activity')).toBeGreaterThan(400);
    expect(at('group_placement')).toBe(60);
  });

  it('are the same on every run and others for another seed', () => {
    expect(digest(buildDemoWorld())).toBe(digest(world));
    expect(digest(buildDemoWorld('another').participants)).not.toBe(digest(world.participants));
  });

  it('have names that nobody shares and no well-known person has', () => {
    const names = [
      ...world.participants.map(({ givenName, familyName }) => `${givenName} ${familyName}`),
      ...world.members.filter(({ participantId }) => participantId === null).map(({ name }) => name),
    ];
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => KNOWN_PERSONS.has(name))).toEqual([]);
    const emails = world.members.map(({ email }) => email);
    expect(new Set(emails).size).toBe(emails.length);
  });

  it('are known unevenly: many well, many half, some hardly at all', () => {
    const shares = world.participants.map(
      ({ values }) =>
        new Set(
          values
            .filter(({ kind, level }) => kind === 'capacity' && typeof level === 'number')
            .map(({ code }) => code),
        ).size / 26,
    );
    const between = (least: number, most: number) =>
      shares.filter((share) => share >= least && share < most).length;
    expect(between(0, 0.1)).toBeGreaterThan(20);
    expect(between(0.1, 0.45)).toBeGreaterThan(80);
    expect(between(0.45, 0.85)).toBeGreaterThan(200);
    expect(between(0.85, 1.01)).toBeGreaterThan(300);
  });

  it('say only what the product itself would take', () => {
    const vocabulary: ProfileVocabulary = {
      abilities: codes('abilities'),
      environmentFactors: codes('environment-factors'),
      accessNeeds: codes('access-needs'),
      interestAreas: codes('interest-areas'),
      steps: new Map(entriesOf(catalogue, 'steps').map(({ code, level }) => [code, level ?? 0])),
      licences: ['AM', 'B', 'BE', 'C'],
    };
    const kinds = new Set(VALUE_KINDS);
    const values = world.participants
      .flatMap((participant) => participant.values)
      .filter(({ kind }) => kind !== 'place_answer');
    const taken = values.map((value) => {
      const { kind, code, state = 'answered', level, flag, choice, text } = value;
      const given = { kind, code, state, level, flag, choice, text };
      const [statement] = checkStatements(new InputCheck(), [given], kinds, vocabulary);
      return statement?.text === (text ?? null) && statement.level === (level ?? null);
    });
    expect(taken.length).toBeGreaterThan(60_000);
    expect(taken.every(Boolean)).toBe(true);
  });

  it('have said it in the last fourteen months, in order, from all four views, some of it otherwise before', () => {
    const end = Date.parse(`${REFERENCE_DAY}T00:00:00Z`);
    const views = new Set<string>();
    let changed = 0;
    for (const { values } of world.participants) {
      const times = values.map(({ saidAt }) => saidAt?.getTime() ?? 0);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(Math.min(...times)).toBeGreaterThan(end - 430 * 86_400_000);
      expect(Math.max(...times)).toBeLessThan(end);
      const confirmed = values
        .filter(({ status }) => status !== 'suggested')
        .map(({ kind, code }) => `${kind} ${code}`);
      changed += confirmed.length - new Set(confirmed).size;
      for (const { source } of values) views.add(source);
    }
    expect([...views].sort()).toEqual(['observed_at_work', 'self', 'staff', 'together']);
    expect(changed).toBeGreaterThan(3000);
    expect(
      world.participants.filter(({ values }) => values.some(({ status }) => status === 'suggested')).length,
    ).toBeGreaterThan(20);
  });

  it('each have a supervisor, and on the way a consultant, in caseloads of 10 to 30 of their own domain', () => {
    const members = new Map(world.members.map((member) => [member.membershipId, member]));
    const loads = new Map<string, number>();
    for (const participant of world.participants) {
      const staff = participant.assignedTo.map((id) => members.get(id));
      const roles = staff.map((member) => member?.role);
      const wanted =
        stepOf(participant) === 'group_activity' ? ['supervisor'] : ['supervisor', 'job_consultant'];
      expect(roles).toEqual(wanted);
      expect(staff.every((member) => member?.domainId === participant.domainId)).toBe(true);
      for (const id of participant.assignedTo) loads.set(id, (loads.get(id) ?? 0) + 1);
    }
    const staff = world.members.filter(({ role }) => role === 'supervisor' || role === 'job_consultant');
    expect([...loads.keys()].sort()).toEqual(staff.map(({ membershipId }) => membershipId).sort());
    expect(Math.min(...loads.values())).toBeGreaterThanOrEqual(10);
    expect(Math.max(...loads.values())).toBeLessThanOrEqual(30);
    expect(new Set(loads.values()).size).toBeGreaterThan(5);
    const maria = world.members.find(({ name }) => name === 'Maria Lindqvist')?.membershipId ?? '';
    expect(loads.get(maria)).toBe(24);
  });

  it('live all over the city and not in the sea', () => {
    const homes = world.participants.flatMap(({ home }) => (home === null ? [] : [home]));
    expect(homes.length).toBeGreaterThan(770);
    for (const { latitude, longitude } of homes) {
      expect(latitude).toBeGreaterThan(55.51);
      expect(latitude).toBeLessThan(55.63);
      expect(longitude).toBeGreaterThan(12.91);
      expect(longitude).toBeLessThan(13.12);
    }
  });
});
