import { Field, ObjectType } from '@nestjs/graphql';
import { ConflictProblem, InputProblem, NotFoundProblem, resultUnion } from '@stegvis/platform';
import { Organisation, Workplace } from './organisation.types';

@ObjectType({ description: 'The organisation is saved.' })
export class SaveOrganisationPayload {
  @Field(() => Organisation, { description: 'As it is now.' })
  organisation!: Organisation;
}
@ObjectType({ description: 'The workplace or one of its contacts is saved.' })
export class SaveWorkplacePayload {
  @Field(() => Workplace, { description: 'As it is now.' })
  workplace!: Workplace;
}

export const SAVE_ORGANISATION = [
  SaveOrganisationPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
] as const;
export const SaveOrganisationResult = resultUnion('SaveOrganisationResult', SAVE_ORGANISATION);
export const SAVE_WORKPLACE = [SaveWorkplacePayload, InputProblem, NotFoundProblem, ConflictProblem] as const;
export const SaveWorkplaceResult = resultUnion('SaveWorkplaceResult', SAVE_WORKPLACE);
export const SaveContactResult = resultUnion('SaveContactResult', SAVE_WORKPLACE);
export const RemoveContactResult = resultUnion('RemoveContactResult', SAVE_WORKPLACE);
