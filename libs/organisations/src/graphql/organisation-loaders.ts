import { actorOf, type Database, requestLoader, type RequestContext } from '@stegvis/platform';
import { readContacts } from '../operations/read-contacts';
import { readOrganisations } from '../operations/read-organisations';
import { readWorkplaces, readWorkplacesOf } from '../operations/read-workplaces';

/** Organisations of this request by id; one statement for all of one tick. */
export const organisationLoader = (context: RequestContext, database: Database) =>
  requestLoader(context, 'organisations.by-id', (ids) =>
    database.withActor(actorOf(context), (transaction) => readOrganisations(transaction, ids)),
  );

/** Workplaces of this request by id. */
export const workplaceLoader = (context: RequestContext, database: Database) =>
  requestLoader(context, 'workplaces.by-id', (ids) =>
    database.withActor(actorOf(context), (transaction) => readWorkplaces(transaction, ids)),
  );

/** Workplaces by organisation. */
export const workplacesOfLoader = (context: RequestContext, database: Database) =>
  requestLoader(context, 'workplaces.by-organisation', (ids) =>
    database.withActor(actorOf(context), (transaction) => readWorkplacesOf(transaction, ids)),
  );

/** Contacts by workplace; none for a participant. */
export const contactsLoader = (context: RequestContext, database: Database) =>
  requestLoader(context, 'contacts.by-workplace', (ids) =>
    database.withActor(actorOf(context), (transaction) => readContacts(transaction, ids)),
  );
