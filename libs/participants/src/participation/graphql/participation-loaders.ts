import { Injectable } from '@nestjs/common';
import { actorOf, Configuration, Database, type RequestContext, requestLoader } from '@stegvis/platform';
import {
  NO_RIGHT,
  type Participation as Standing,
  type ParticipationRow,
  readParticipationRows,
  readParticipations,
} from '../storage/read-participation';
import { Participation } from './participation.types';

/** Rights to take part, loaded once a request for all persons of a page. */
@Injectable()
export class ParticipationLoaders {
  constructor(
    private readonly database: Database,
    private readonly configuration: Configuration,
  ) {}

  async standing(context: RequestContext, id: string): Promise<Participation> {
    const actor = actorOf(context);
    const loader = requestLoader<Standing>(context, 'participants.participation', (ids) =>
      this.database.withActor(actor, (transaction) =>
        readParticipations(transaction, ids, this.configuration.participationWarningDays),
      ),
    );
    return Object.assign(new Participation(), (await loader.load(id)) ?? NO_RIGHT);
  }

  async rows(context: RequestContext, id: string): Promise<readonly ParticipationRow[]> {
    const actor = actorOf(context);
    const loader = requestLoader(context, 'participants.participation-rows', (ids) =>
      this.database.withActor(actor, (transaction) => readParticipationRows(transaction, ids)),
    );
    return (await loader.load(id)) ?? [];
  }
}
