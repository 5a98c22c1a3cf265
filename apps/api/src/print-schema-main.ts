import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schemaOfModules } from './graphql/print-schema';

/** Writes apps/api/schema.graphql anew from the code. */
schemaOfModules().then(
  (schema) =>
    writeFileSync(
      join(process.cwd(), 'apps', 'api', 'schema.graphql'),
      `${printSchema(lexicographicSortSchema(schema))}\n`,
    ),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
