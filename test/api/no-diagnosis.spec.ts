import { readCatalogue } from '@stegvis/catalogue';
import { OPENING_INPUTS, PARTICIPANT_INPUTS } from '@stegvis/matching';
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { Client } from 'pg';
import { schemaOfModules } from '../../apps/api/src/graphql/print-schema';
import { testDatabase, type TestDatabase } from '../database';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

/** What would say of a person what illness or impairment she has, or which group of the law she belongs to. */
const DIAGNOSIS =
  /diagnos|(^|_)icd(_|$)|personkrets|disab(ility|led)|impairment|funktionsneds|medical|sjukdom|disease/i;
/** What may be in no filter, order, facet or reason either. */
const HIDDEN =
  /benefit|compensation|ersattning|protect|sekretess|skyddad|fingerad|personal_?number|birth|gender|origin/i;

let schema: GraphQLSchema;
let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  schema = await schemaOfModules();
  database = await testDatabase();
  client = new Client({ connectionString: database.superuserUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** Every name of the schema: `Type`, `Type.field`, `Type.field(argument)`, `Enum.value`. */
const names = (): readonly string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => {
      if (isEnumType(type)) return type.getValues().map(({ name }) => `${type.name}.${name}`);
      if (!isObjectType(type) && !isInputObjectType(type)) return [type.name];
      return Object.values(type.getFields()).flatMap((field) => [
        `${type.name}.${field.name}`,
        ...('args' in field
          ? field.args.map(
              (argument: { readonly name: string }) => `${type.name}.${field.name}(${argument.name})`,
            )
          : []),
      ]);
    });

it('R-057: no field, argument or value of the schema is a diagnosis', () => {
  expect(names().length).toBeGreaterThan(300);
  expect(names().filter((name) => DIAGNOSIS.test(name))).toEqual([]);
});

it('R-057: no table, column or allowed code of the database is a diagnosis', async () => {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'stegvis' and c.relkind in ('r', 'p', 'v') and a.attnum > 0
     union all select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'stegvis'::regnamespace and contype = 'c'`,
  );
  expect(rows.length).toBeGreaterThan(300);
  expect(rows.filter(({ name }) => DIAGNOSIS.test(name))).toEqual([]);
});

it('R-057: no list and no code of the catalogue is a diagnosis', () => {
  const codes = readCatalogue().lists.flatMap(({ list, entries }) => [
    list,
    ...entries.map((entry) => `${list}.${entry.code}`),
  ]);
  expect(codes.length).toBeGreaterThan(100);
  expect(codes.filter((code) => DIAGNOSIS.test(code))).toEqual([]);
});

it('M6: no filter, order, facet or reason, and nothing the matching reads, tells of diagnosis, benefit or protection', () => {
  const used = names().filter((name) =>
    /^\w*(Filter|Order|Facet|Match|Reason|Criterion|Relax|Door)\w*\./.test(name),
  );
  expect(used.length).toBeGreaterThan(50);
  const read = [...PARTICIPANT_INPUTS, ...OPENING_INPUTS];
  expect(read.length).toBeGreaterThan(10);
  expect([...used, ...read].filter((name) => DIAGNOSIS.test(name) || HIDDEN.test(name))).toEqual([]);
});
