import { IMPORT_LIMITS } from '@stegvis/imports';
import { type Configuration, type Logger } from '@stegvis/platform';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { refuseBody } from './guard-requests';
import { forMembers, guardUploads, takeBytes } from './guard-uploads';
import { identify } from './identify';
import { nameRequest } from './name-request';
import { RequestContextFactory } from './request-context.factory';
import { noStore } from './security-headers';

/** Stands before the door for files, the cheapest check first (security G4, G8). */
export const guardFiles = (
  nest: NestExpressApplication,
  configuration: Configuration,
  logger: Logger,
): void => {
  nest.use(
    '/import/fil',
    noStore,
    guardUploads(configuration),
    nameRequest,
    identify(nest.get(RequestContextFactory, { strict: false }), logger),
    forMembers,
    takeBytes(IMPORT_LIMITS.file),
    refuseBody,
  );
};
