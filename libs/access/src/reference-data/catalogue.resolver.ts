import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import {
  Catalogue,
  CatalogueStore,
  RoleTemplate,
  templatesOf,
  toCatalogue,
  toRoleTemplate,
} from '@stegvis/catalogue';
import { actorOf, Database, InputCheck, type RequestContext, system } from '@stegvis/platform';
import { Allow } from '../policy/allow';

/** The shared lists; the same for everyone who is signed in. Declared here because the catalogue stands below the policy. */
@Resolver()
export class CatalogueResolver {
  constructor(
    private readonly database: Database,
    private readonly store: CatalogueStore,
  ) {}

  @Query(() => Catalogue, { description: "All lists of the current catalogue, in the reader's language." })
  @Allow({
    operation: 'catalogue.read-catalogue',
    // Origins and licences are shown to everybody, signed in or not.
    roles: 'anyone',
    relation: 'none',
    dataClasses: ['reference'],
  })
  async catalogue(@Context() context: RequestContext): Promise<Catalogue> {
    const snapshot = await this.database.withActor(context.actor ?? system('sign-in'), (transaction) =>
      this.store.current(transaction),
    );
    return toCatalogue(snapshot, context.language);
  }

  @Query(() => [RoleTemplate], { description: 'Typical roles, those of an area or all.' })
  @Allow({
    operation: 'catalogue.list-role-templates',
    roles: 'signed-in',
    relation: 'none',
    dataClasses: ['reference'],
  })
  async roleTemplates(
    @Context() context: RequestContext,
    @Args('area', { type: () => String, nullable: true, description: 'Code of the list `interest-areas`.' })
    area?: string | null,
  ): Promise<RoleTemplate[]> {
    const snapshot = await this.database.withActor(actorOf(context), (transaction) =>
      this.store.current(transaction),
    );
    const check = new InputCheck();
    if (area !== null && area !== undefined) check.code('area', area, snapshot.codes.interestAreas);
    check.done();
    return templatesOf(snapshot, area ?? null).map((template) =>
      toRoleTemplate(template, snapshot, context.language),
    );
  }
}
