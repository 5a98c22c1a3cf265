import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** A value that one place of an input cannot take, or at least must survive. */
export interface Hostile {
  /** Path in the variables, for instance `input.content.demands.0.level`. */
  readonly path: readonly (string | number)[];
  readonly what: string;
  readonly value: unknown;
  /** The type itself refuses it, so that no operation may succeed with it. */
  readonly refusedByType: boolean;
  /** The type takes it, and the operation must not. */
  readonly refusedByRule?: boolean;
}

/** Longer, hidden or broken text, that no field of a mutation takes. */
const NEVER_TEXT = [
  '10 000 characters',
  'text that turns its direction',
  'an isolate that is never closed',
  'NUL',
  'a lone high surrogate',
  'a lone low surrogate',
];

const LONG = 'a'.repeat(10_000);
const SQL = `'; drop table stegvis.openings; --`;

const TEXTS: readonly (readonly [string, string])[] = [
  ['10 000 characters', LONG],
  ['text that turns its direction', 'Kafé \u202egnp.exe'],
  ['an isolate that is never closed', 'Kafé \u2066'],
  ['NUL', 'Kafé\u0000'],
  ['a lone high surrogate', 'Kafé \ud83d'],
  ['a lone low surrogate', '\udc00 Kafé'],
  ['SQL', SQL],
  ['wildcards', '%_\\'],
  ['markup', '<script>alert(1)</script>'],
  ['a prototype', '__proto__'],
  ['nothing', ''],
  ['blanks', ' \t\n '],
];
const NUMBERS: readonly number[] = [4, -1, 0, 51, 672, 2_147_483_647, -2_147_483_648];
const NOT_NUMBERS: readonly (readonly [string, unknown])[] = [
  ['a number beyond 32 bits', 2_147_483_648],
  ['half', 1.5],
  ['text that is no number', 'NaN'],
  ['a list', [1]],
  ['an object', { a: 1 }],
];
const DEEP = JSON.parse(`${'{"a":'.repeat(200)}1${'}'.repeat(200)}`) as unknown;

/** Values for one leaf, from its type alone. */
const ofLeaf = (name: string, isEnum: boolean): readonly Omit<Hostile, 'path'>[] => {
  const wrong = (what: string, value: unknown) => ({ what, value, refusedByType: true });
  const odd = (what: string, value: unknown) => ({ what, value, refusedByType: false });
  if (isEnum)
    return [
      wrong('an unknown value', 'nonsense'),
      wrong('a number', 4),
      wrong('SQL', SQL),
      wrong('nothing', ''),
      wrong('an object', DEEP),
    ];
  switch (name) {
    case 'Int':
      return [
        ...NOT_NUMBERS.map(([what, value]) => wrong(what, value)),
        ...NUMBERS.map((n) => odd(`the number ${n}`, n)),
      ];
    case 'Float':
      return [
        wrong('text that is no number', 'Infinity'),
        wrong('a truth', true),
        odd('a huge number', 1e308),
        odd('a far place', -90.5),
        odd('zero', 0),
      ];
    case 'Boolean':
      return [wrong('text', 'true'), wrong('a number', 1), wrong('an object', {})];
    case 'UUID':
      return [
        wrong('nothing', ''),
        wrong('a word', 'abc'),
        wrong('SQL', SQL),
        wrong('a number', 7),
        wrong('an object', { id: 1 }),
        wrong('NUL', '\u0000'),
        wrong('10 000 characters', LONG),
        odd('an id of nothing', '00000000-0000-7000-8000-000000000000'),
      ];
    case 'Date':
      return [
        wrong('no such day', '2026-02-30'),
        wrong('a word', 'imorgon'),
        wrong('a number', 20260101),
        wrong('nothing', ''),
        wrong('SQL', SQL),
        odd('a far day', '2199-12-31'),
      ];
    default:
      return [
        // An id is taken as a number too; what it means is the operation's to refuse.
        name === 'ID' ? odd('a number', 7) : wrong('a number', 7),
        wrong('a list', ['a', 'b']),
        wrong('an object', DEEP),
        ...TEXTS.map(([what, value]) => odd(what, value)),
      ];
  }
};

/** Every hostile value for every place of an argument, in the order of the schema. `value` is the valid one, whose lists give the places inside. */
export const hostileFor = (
  type: GraphQLInputType,
  path: readonly (string | number)[],
): readonly Hostile[] => {
  const here: Hostile[] = [];
  if (isNonNullType(type)) here.push({ path, what: 'null', value: null, refusedByType: true });
  const bare = getNullableType(type);
  if (isListType(bare)) {
    here.push({
      path,
      what: '300 items',
      value: Array.from({ length: 300 }, () => 'a'),
      refusedByType: false,
    });
    here.push({
      path,
      what: 'a number instead of a list',
      value: 7,
      refusedByType: !isTextList(bare.ofType),
    });
    if (isNonNullType(bare.ofType))
      here.push({ path, what: 'a list with null', value: [null], refusedByType: true });
    return [...here, ...hostileFor(bare.ofType, [...path, 0])];
  }
  if (isInputObjectType(bare)) {
    here.push({ path, what: 'a text instead of an object', value: 'abc', refusedByType: true });
    here.push({ path: [...path, 'nonsense'], what: 'an unknown field', value: 1, refusedByType: true });
    return [
      ...here,
      ...Object.values(bare.getFields()).flatMap((field) => hostileFor(field.type, [...path, field.name])),
    ];
  }
  const name = String(path.at(-1));
  const values = [...ofLeaf(getNamedType(bare).name, isEnumType(bare)), ...(name === 'after' ? CURSORS : [])];
  return [
    ...here,
    ...values.map((hostile) => ({
      path,
      ...hostile,
      refusedByRule: !hostile.refusedByType && isRefusedByRule(name, path[0] === 'input', hostile),
    })),
  ];
};

/** What the rules of the product refuse wherever it stands. */
const isRefusedByRule = (
  name: string,
  inMutation: boolean,
  { what, value }: Omit<Hostile, 'path'>,
): boolean => {
  if (typeof value === 'number') {
    if (name === 'level' || name === 'exposure' || name === 'supportLevel') return value < 0 || value > 3;
    if (name === 'seats') return value < 1 || value > 999;
    if (name === 'first') return value < 1 || value > 50;
    if (name === 'latitude' || name === 'longitude') return true;
  }
  return name === 'after' ? value !== null : inMutation && NEVER_TEXT.includes(what);
};

const cursor = (what: string, values: unknown): Omit<Hostile, 'path'> => ({
  what: `a cursor of ${what}`,
  value: Buffer.from(JSON.stringify(values)).toString('base64url'),
  refusedByType: false,
});
/** Well made cursors with contents that no list wrote. */
const CURSORS = [
  cursor('one value', ['a']),
  cursor('many values', [1, 2, 3, 4, 5, 6]),
  cursor('words', ['a', 'b']),
  cursor('a day that is none', ['2026-02-30', 'abc']),
  cursor('SQL', [SQL, SQL]),
  cursor('NUL', ['\u0000', '\u0000']),
  cursor('huge numbers', [1e308, 1e308]),
  cursor('nothing', [null, null]),
  cursor('an object', { a: 1 }),
];

/** A single value is taken as a list of one; a number is refused by every leaf but numbers and texts with numbers (ID). */
const isTextList = (type: GraphQLInputType): boolean =>
  ['Int', 'Float', 'ID'].includes(getNamedType(type).name);

/** A copy of the variables with the hostile value in its place. Places that the valid variables lack are made. */
export const withHostile = (
  variables: Readonly<Record<string, unknown>>,
  { path, value }: Hostile,
): Record<string, unknown> => {
  const copy = structuredClone(variables) as Record<string, unknown>;
  let at = copy as Record<string | number, unknown>;
  path.slice(0, -1).forEach((step, i) => {
    const next = path[i + 1];
    if (at[step] === null || typeof at[step] !== 'object') at[step] = typeof next === 'number' ? [] : {};
    at = at[step] as Record<string | number, unknown>;
  });
  const last = path.at(-1);
  if (last !== undefined) at[last] = value;
  return copy;
};
