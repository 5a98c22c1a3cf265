import { Args, Context, Field, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { actorOf, Database, KeyRing, type RequestContext, Uuid } from '@stegvis/platform';
import { MatchingDesk } from '../index/matching-desk';
import { measureNeed } from '../operations/measure-need';
import type { NeedBand } from '../operations/need-band';

export const NeedBandEnum: Readonly<Record<NeedBand, NeedBand>> = {
  none: 'none',
  from10: 'from10',
  from20: 'from20',
  from50: 'from50',
  from100: 'from100',
};
registerEnumType(NeedBandEnum, {
  name: 'NeedBand',
  description: 'Roughly how many.',
  valuesMap: {
    none: { description: 'Fewer than 10, or nobody.' },
    from10: { description: 'About 10 to 20.' },
    from20: { description: 'About 20 to 50.' },
    from50: { description: 'About 50 to 100.' },
    from100: { description: 'More than 100.' },
  },
});

@ObjectType({ description: 'How many could do the job, in a band that names and ranks nobody (R-056).' })
export class NeedMeter {
  @Field(() => NeedBandEnum, { description: 'The band; it holds for the day.' })
  band!: NeedBand;
}

/** The need meter: all that an employer learns of persons before any yes. */
@Resolver()
export class NeedMeterResolver {
  constructor(
    private readonly database: Database,
    private readonly desk: MatchingDesk,
    private readonly keys: KeyRing,
  ) {}

  @Query(() => NeedMeter, {
    description: 'For an own published opening; at most ten new answers a day for an organisation.',
  })
  @Allow({
    operation: 'matchmaking.measure-need',
    roles: ['employer_contact', 'hr_officer'],
    relation: 'own-organisation',
    dataClasses: ['C9'],
  })
  async needMeter(
    @Args('openingId', { type: () => Uuid, description: 'An own published opening.' }) openingId: string,
    @Context() context: RequestContext,
  ): Promise<NeedMeter> {
    const band = await measureNeed(this.database, this.desk, this.keys, actorOf(context), openingId);
    return Object.assign(new NeedMeter(), { band });
  }
}
