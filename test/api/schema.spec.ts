import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  getNamedType,
  buildSchema,
  findBreakingChanges,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
  isInterfaceType,
  isInputObjectType,
  isEnumType,
  printSchema,
  lexicographicSortSchema,
} from 'graphql';
import { schemaOfModules } from '../../apps/api/src/graphql/print-schema';

const FILE = join(__dirname, '../../apps/api/schema.graphql');
const BASELINE = join(__dirname, '../../apps/api/schema.released.graphql');
const DECLARED = join(__dirname, '../../apps/api/schema.declared-breaks.json');

describe('the schema', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await schemaOfModules();
  });

  it('is committed as the code prints it: run "npm run schema" after a change', () => {
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(readFileSync(FILE, 'utf8'));
  });

  it('breaks nothing that is in use, unless the break is declared', () => {
    const released = buildSchema(readFileSync(BASELINE, 'utf8'));
    const declared = JSON.parse(readFileSync(DECLARED, 'utf8')) as { change: string; reason: string }[];
    const breaks = findBreakingChanges(released, schema).map((change) => change.description);
    expect(breaks.filter((change) => !declared.some((d) => d.change === change))).toEqual([]);
  });

  it('A12: has no field that takes the id of anything, and no filter or order that is not a list of its own', () => {
    const odd: string[] = [];
    for (const root of ['Query', 'Mutation', 'Subscription'].map((name) => schema.getType(name)))
      if (isObjectType(root))
        for (const field of Object.values(root.getFields())) {
          if (['node', 'nodes', '_entities', '_service'].includes(field.name)) odd.push(field.name);
          for (const { name, type } of field.args.filter((a) =>
            /^(filter|order|orderBy|sort|where)/.test(a.name),
          )) {
            const named = getNamedType(type);
            const listed = name === 'filter' ? isInputObjectType(named) : isEnumType(named);
            if (!listed) odd.push(`${field.name}(${name})`);
          }
        }
    for (const type of Object.values(schema.getTypeMap()))
      if (/^(JSON|Any|Object|_Any)$/i.test(type.name)) odd.push(type.name);
    expect(odd).toEqual([]);
  });

  it('describes every type, field, argument and value', () => {
    const missing: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (
        isIntrospectionType(type) ||
        ['String', 'Int', 'Float', 'Boolean', 'ID', 'Query', 'Mutation'].includes(type.name)
      )
        continue;
      if (!type.description) missing.push(type.name);
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          if (!field.description) missing.push(`${type.name}.${field.name}`);
          for (const argument of field.args)
            if (!argument.description) missing.push(`${type.name}.${field.name}(${argument.name})`);
        }
      }
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields()))
          if (!field.description) missing.push(`${type.name}.${field.name}`);
      if (isEnumType(type))
        for (const value of type.getValues())
          if (!value.description) missing.push(`${type.name}.${value.name}`);
    }
    expect(missing).toEqual([]);
  });
});
