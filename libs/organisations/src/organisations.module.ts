import { Module } from '@nestjs/common';
import { DialogueResolver } from './dialogue';
import { KeepOrganisationsResolver } from './graphql/keep-organisations.resolver';
import {
  AccountMembershipOrganisationResolver,
  InvitationOrganisationResolver,
  ViewerMembershipOrganisationResolver,
  ViewerOrganisationResolver,
} from './graphql/member-organisation.resolver';
import { OrganisationFieldsResolver } from './graphql/organisation-fields.resolver';
import { OrganisationsResolver } from './graphql/organisations.resolver';
import { WorkplaceFieldsResolver } from './graphql/workplace-fields.resolver';

@Module({
  providers: [
    OrganisationsResolver,
    KeepOrganisationsResolver,
    OrganisationFieldsResolver,
    WorkplaceFieldsResolver,
    DialogueResolver,
    ViewerOrganisationResolver,
    ViewerMembershipOrganisationResolver,
    InvitationOrganisationResolver,
    AccountMembershipOrganisationResolver,
  ],
})
export class OrganisationsModule {}
