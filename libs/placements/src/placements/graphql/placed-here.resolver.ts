import { Args, Context, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { CandidatePresentation } from '@stegvis/participants';
import {
  actorOf,
  connectionType,
  Database,
  DateText,
  type Language,
  messageText,
  type RequestContext,
  Uuid,
} from '@stegvis/platform';
import { WEEKDAYS, type Weekday } from '../domain/week-plan';
import { listPlacedHere, type PlacedHereRow } from '../operations/list-placed-here';
import { PlacementWeekdayEnum } from './placement.enums';

@ObjectType({
  description:
    "A placement as the employer sees it: her own opening, the days, and the presentation after the participant's yes. There is no other field (disclosure by type).",
})
export class PresentedPlacement {
  @Field(() => Uuid, { description: 'Opaque (security M8).' })
  id!: string;
  @Field(() => Uuid, { description: 'Her own opening.' })
  openingId!: string;
  @Field({ description: 'Its title.' })
  title!: string;
  @Field(() => DateText, { description: 'First day.' })
  fromDay!: string;
  @Field(() => DateText, { nullable: true, description: 'Last day; null until further notice.' })
  lastDay!: string | null;
  @Field({ description: 'It has started.' })
  started!: boolean;
  @Field(() => [PlacementWeekdayEnum], { description: 'The days of its week.' })
  weekdays!: Weekday[];
  @Field(() => CandidatePresentation, { description: 'Who works there, in her own words.' })
  person!: CandidatePresentation;
}

@ObjectType({ description: "Placements at the reader's organisation, the first to start first." })
export class PresentedPlacementConnection extends connectionType(PresentedPlacement, 'PresentedPlacement') {}

/** Who works at an employer, to that employer. */
@Resolver()
export class PlacedHereResolver {
  constructor(private readonly database: Database) {}

  @Query(() => PresentedPlacementConnection, {
    description:
      "Who works at the reader's organisation or is to start there, of those who say yes to it, the first to start first.",
  })
  @Allow({
    operation: 'placements.list-placed-here',
    roles: ['employer_contact', 'hr_officer'],
    relation: 'consented',
    dataClasses: ['C1', 'C2'],
  })
  async presentedPlacements(
    @Context() context: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string,
  ): Promise<PresentedPlacementConnection> {
    const page = await listPlacedHere(this.database, actorOf(context), { first, after });
    return Object.assign(new PresentedPlacementConnection(), {
      ...page,
      edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toPlacedHere(node, context.language) })),
    });
  }
}

/** By whitelist: what is not named here cannot reach an employer. */
const toPlacedHere = (row: PlacedHereRow, language: Language): PresentedPlacement =>
  Object.assign(new PresentedPlacement(), {
    id: row.handle,
    openingId: row.openingId,
    title: row.title,
    fromDay: row.fromDay,
    lastDay: row.lastDay,
    started: row.started,
    weekdays: row.weekdays.flatMap((day) => WEEKDAYS[day - 1] ?? []),
    person: Object.assign(new CandidatePresentation(), {
      id: row.presentationHandle,
      shownName: row.shownName,
      interests: row.interests,
      skills: row.skills,
      needs: row.needs,
      purpose: row.purpose,
      purposeText: messageText(language, `consent-purpose-${row.purpose}-full`),
      validTo: row.validTo,
    }),
  });
