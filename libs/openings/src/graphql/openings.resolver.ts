import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { actorOf, Database, requireId, type RequestContext, Uuid } from '@stegvis/platform';
import { checkTexts } from '../operations/check-texts';
import { READERS } from '../domain/life-cycle';
import { readOpenings } from '../operations/read-openings';
import { loadAsActor } from './opening-loader';
import { Opening } from './opening.types';
import { CheckTextInput, TextCheckAnswer } from './text-check.types';

/** One opening, and the look at its texts before others read them. The list is asked of the room `search`. */
@Resolver()
export class OpeningsResolver {
  constructor(private readonly database: Database) {}

  @Query(() => Opening, {
    nullable: true,
    description: 'An opening; null when it is absent or not for the reader.',
  })
  @Allow({
    operation: 'openings.read-opening',
    roles: READERS,
    relation: {
      employer_contact: 'own-organisation',
      hr_officer: 'own-organisation',
      supervisor: 'municipality',
      job_consultant: 'municipality',
      coordinator: 'municipality',
    },
    dataClasses: ['C1'],
  })
  opening(
    @Args('id', { type: () => Uuid, description: 'Id.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<Opening | null> {
    return loadAsActor(context, this.database, 'opening', requireId(id, 'id'), readOpenings);
  }

  @Query(() => TextCheckAnswer, {
    description: 'Looks for diagnosis words, personal numbers and hard text, and says where. Keeps nothing.',
  })
  @Allow({
    operation: 'openings.check-text',
    roles: READERS,
    relation: 'none',
    dataClasses: ['C1'],
  })
  checkText(
    @Args('input', { description: 'The texts.' }) input: CheckTextInput,
    @Context() context: RequestContext,
  ): TextCheckAnswer {
    actorOf(context);
    return Object.assign(new TextCheckAnswer(), checkTexts(input, context.language));
  }
}
