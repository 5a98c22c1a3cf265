import { AssistedSignInResolver } from './graphql/assisted.resolver';
import { Module } from '@nestjs/common';
import { CatalogueModule } from '@stegvis/catalogue';
import { JointCasesResolver } from './cases/joint-cases.resolver';
import { AssignmentsResolver } from './graphql/assignments.resolver';
import { LookQuestionsResolver } from './graphql/look-questions.resolver';
import { MeResolver } from './graphql/me.resolver';
import { OverviewResolver } from './graphql/overview.resolver';
import { ParticipantChangesResolver } from './graphql/participant-changes.resolver';
import { ParticipantFieldsResolver } from './graphql/participant-fields.resolver';
import { ParticipantsResolver } from './graphql/participants.resolver';
import { ProfileLoaders } from './graphql/profile-loaders';
import { MeConsentsResolver, ParticipantConsentsResolver } from './presentations/consent-fields.resolver';
import { DisclosedResolver } from './presentations/disclosed.resolver';
import { PresentationsResolver } from './presentations/presentations.resolver';
import { RelationsResolver } from './graphql/relations.resolver';
import { RepresentationsResolver } from './graphql/representations.resolver';
import { RepresentedResolver } from './graphql/represented.resolver';
import { ParticipationLoaders } from './participation/graphql/participation-loaders';
import {
  MyParticipationResolver,
  ParticipationResolver,
  RowParticipationResolver,
} from './participation/graphql/participation.resolver';
import { CorrectionsResolver, MyCorrectionsResolver } from './corrections/graphql/corrections.resolver';
import { MyPersonalNumberResolver, PersonalNumberResolver } from './personal-number/personal-number.resolver';
import { EmergenciesResolver } from './emergency/graphql/emergencies.resolver';
import { HandlersResolver } from './protection/graphql/handlers.resolver';
import { ProtectionResolver } from './protection/graphql/protection.resolver';
import { UnitAssignmentsResolver } from './unit/assignments/unit-assignments.resolver';
import { UnitResolver } from './unit/unit.resolver';
import { Vocabularies } from './graphql/vocabularies';

/** Participants and their profiles over GraphQL; the operations themselves are plain functions. */
@Module({
  imports: [CatalogueModule],
  providers: [
    Vocabularies,
    ProfileLoaders,
    ParticipantsResolver,
    ParticipantFieldsResolver,
    ParticipantChangesResolver,
    AssignmentsResolver,
    MeResolver,
    RelationsResolver,
    RepresentationsResolver,
    AssistedSignInResolver,
    RepresentedResolver,
    OverviewResolver,
    MeConsentsResolver,
    ParticipantConsentsResolver,
    DisclosedResolver,
    JointCasesResolver,
    PresentationsResolver,
    ProtectionResolver,
    HandlersResolver,
    CorrectionsResolver,
    MyCorrectionsResolver,
    PersonalNumberResolver,
    MyPersonalNumberResolver,
    EmergenciesResolver,
    LookQuestionsResolver,
    UnitResolver,
    UnitAssignmentsResolver,
    ParticipationLoaders,
    ParticipationResolver,
    RowParticipationResolver,
    MyParticipationResolver,
  ],
})
export class ParticipantsModule {}
