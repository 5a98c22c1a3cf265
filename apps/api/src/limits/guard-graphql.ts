import { OperationList } from '@stegvis/access';
import { type Configuration, type Logger, RateLimits } from '@stegvis/platform';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { guardRequests, refuseBody } from '../http/guard-requests';
import { identify } from '../http/identify';
import { nameRequest } from '../http/name-request';
import { RequestContextFactory } from '../http/request-context.factory';
import { noStore } from '../http/security-headers';
import { limitSize, limitTime } from './limit-answers';
import { limitRates } from './limit-rates';
import { readRegisteredDocuments } from './registered-documents';
import { takeAny, takeRegistered } from './take-document';

/**
 * Stands before GraphQL, the cheapest check first (security G4): headers, size, document, who asks, how often. Cost is
 * reckoned where the schema is known, and time and size of the answer hold until it is sent.
 * @throws Error in production mode without the registered documents.
 */
export const guardGraphql = (
  nest: NestExpressApplication,
  { configuration, logger, root }: { configuration: Configuration; logger: Logger; root: string },
): void => {
  const { limits } = configuration;
  nest.use('/graphql', noStore, guardRequests(configuration));
  nest.useBodyParser('json', { limit: limits.body });
  nest.use(
    '/graphql',
    configuration.registeredDocumentsOnly
      ? takeRegistered(readRegisteredDocuments(root, limits))
      : takeAny(limits),
    nameRequest,
    limitSize(limits.response),
    limitTime(limits.operationSeconds),
    identify(nest.get(RequestContextFactory, { strict: false }), logger),
    limitRates(nest.get(RateLimits), limits, () => nest.get(OperationList).all()),
    refuseBody,
  );
};
