import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestLimits } from '@stegvis/platform';
import { parse } from 'graphql';
import { type DocumentShape, fits, shapeOf } from './document-shape';

/** Where the build writes the documents of the web interface, from the folder that holds package.json. */
const FILE = join('apps', 'web', 'src', 'gql', 'persisted-documents.json');

export interface RegisteredDocument {
  readonly query: string;
  readonly shape: DocumentShape;
}

/**
 * The documents that production mode runs, by hash (security G1). Each is measured once here, so that a request with one
 * of them is not parsed before it is let in.
 * @throws Error when the file is missing or a document is beyond a limit: the process does not start.
 */
export const readRegisteredDocuments = (
  root: string,
  limits: RequestLimits,
): ReadonlyMap<string, RegisteredDocument> => {
  const documents = JSON.parse(readFileSync(join(root, FILE), 'utf8')) as Record<string, string>;
  return new Map(
    Object.entries(documents).map(([hash, query]) => {
      const shape = shapeOf(parse(query, { maxTokens: limits.tokens }));
      if (!shape || !fits(shape, limits) || query.length > limits.document)
        throw new Error(`The registered document ${hash} is beyond a limit of the settings`);
      return [hash, { query, shape }];
    }),
  );
};
