import type { GraphQLSchema } from 'graphql';
import { documentOf, type RootField, rootFields } from './documents';
import { ACTS_FOR, type Column, COLUMNS, OPERATION_ROLES } from './operation-roles';
import type { SmallWorld } from './small-world';
import { VALID, type Variables } from './valid-variables';
import {
  homeOf,
  nameOf,
  PARTICIPANTS,
  type ParticipantName,
  type PersonName,
  presentedOf,
  secretOf,
} from './world-people';

/** One answer of a walk. */
export interface WalkedAnswer {
  readonly field: string;
  readonly type: 'Query' | 'Mutation';
  readonly variables: Variables;
  readonly status: number;
  /** Id of the request, as the service names it. */
  readonly requestId: string;
  readonly text: string;
  /** Without what was sent: an answer may repeat what was asked for, and may not add to it. */
  readonly added: string;
}

/** What is asked for beside the persons of the world, whether there is such a person or not. */
export interface Asked {
  readonly persons: readonly string[];
  readonly searches: readonly string[];
  /** Nothing but these: not everybody and everything of the world. */
  readonly alone?: boolean;
  /** Not what her role may not ask at all. */
  readonly allowedOnly?: boolean;
  /** One at a time, so that what the log notes has one order. */
  readonly inOrder?: boolean;
}

/**
 * Every query as one person, about each person and opening of the world and with names as search words; a few at a time. What
 * her role may not ask at all is asked once: it is refused before its arguments are looked at.
 */
export const walkQueries = async (
  world: SmallWorld,
  schema: GraphQLSchema,
  name: PersonName | null,
  more: Asked = { persons: [], searches: [] },
): Promise<readonly WalkedAnswer[]> => {
  const client = await world.as(name);
  const role = roleOf(name);
  const asks: { readonly root: RootField; readonly variables: Variables }[] = [];
  for (const root of rootFields(schema).filter(({ type }) => type === 'Query')) {
    const base = (await VALID[root.field.name]?.({ world, role })) ?? {};
    const names = root.field.args.map((a) => a.name);
    const may = OPERATION_ROLES.get(root.field.name)?.has(role);
    if (!may && more.allowedOnly) continue;
    const variations = may ? variationsOf(world, root.field.name, base, names, more) : [base];
    for (const variables of variations) asks.push({ root, variables });
  }
  const answers: WalkedAnswer[] = [];
  const atOnce = more.inOrder ? 1 : 8;
  for (let from = 0; from < asks.length; from += atOnce)
    answers.push(
      ...(await Promise.all(
        asks.slice(from, from + atOnce).map(({ root, variables }) => ask(client, root, variables)),
      )),
    );
  return answers;
};

/** Roles of those who are not the first of theirs. */
const ALSO: Readonly<Partial<Record<PersonName, Column>>> = {
  otherParticipant: 'participant',
  colleague: 'job_consultant',
  otherDomain: 'job_consultant',
  elsewhere: 'job_consultant',
  otherEmployer: 'employer_contact',
};

/** The column of the role table that somebody of the small world acts in. */
export const roleOf = (name: PersonName | null): Column => {
  const role = (name && ALSO[name]) ?? COLUMNS.find((column) => ACTS_FOR[column] === name);
  if (!role) throw new Error(`The role of ${name} is in no table of the walk.`);
  return role;
};

/** One operation, with every field that can be asked for. */
export const ask = async (
  client: Awaited<ReturnType<SmallWorld['as']>>,
  root: RootField,
  variables: Variables,
): Promise<WalkedAnswer> => {
  const { text, status, headers } = await client.send({ query: documentOf(root), variables });
  const requestId = headers.get('x-request-id') ?? '';
  const { type } = root;
  return {
    field: root.field.name,
    type,
    variables,
    status,
    requestId,
    text,
    added: withoutWhatWasSent(text, variables),
  };
};

const withoutWhatWasSent = (text: string, variables: Variables): string =>
  Object.values(variables).reduce<string>(
    (left, sent) => (typeof sent === 'string' ? left.replaceAll(sent, '') : left),
    text,
  );

const variationsOf = (
  world: SmallWorld,
  field: string,
  base: Variables,
  names: readonly string[],
  more: Asked,
): readonly Variables[] => {
  const persons = [...(more.alone ? [] : Object.values(world.participants)), ...more.persons];
  const openings = more.alone ? [world.openings.otherPublished] : Object.values(world.openings);
  const known = (['assigned', 'colleagues', 'elsewhere'] as const).map((who) => nameOf(who).familyName);
  const searched = [...(more.alone ? [] : known.map((text) => text.slice(0, 5))), ...more.searches];
  const given: Readonly<Record<string, readonly unknown[]>> = {
    participantId: persons,
    openingId: openings,
    consentId: [world.consents.toRecord],
    id: field === 'participant' ? persons : field === 'opening' ? openings : [],
    search: searched,
    filter: searched.map((search) => ({ search })),
  };
  return [base, ...names.flatMap((name) => (given[name] ?? []).map((value) => ({ ...base, [name]: value })))];
};

/** What only a person's own rows hold: her name, the words about her, her home and her id. */
export const marksOf = (world: Pick<SmallWorld, 'participants'>, who: ParticipantName): readonly string[] => [
  nameOf(who).givenName,
  nameOf(who).familyName,
  secretOf(who),
  String(homeOf(who).latitude),
  String(homeOf(who).longitude),
  world.participants[who],
];

/** Who of the world can be told from a text. */
export const metIn = (world: Pick<SmallWorld, 'participants'>, text: string): readonly ParticipantName[] =>
  PARTICIPANTS.filter((who) =>
    [...marksOf(world, who), presentedOf(who)].some((mark) => text.includes(mark)),
  );
