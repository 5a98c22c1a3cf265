import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionType, Uuid } from '@stegvis/platform';
import type { OpeningStatus } from '../domain/life-cycle';
import { OpeningStatusEnum } from './opening.enums';
import { Opening } from './opening.types';

@ObjectType({ description: 'How many rows there are of a code.' })
export class Facet {
  @Field({ description: 'Code of a list of the catalogue.' })
  code!: string;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'A page of openings.' })
export class OpeningConnection extends connectionType(Opening, 'Opening') {
  @Field(() => [Facet], { description: 'Counts per kind, whatever kinds are chosen.' })
  kindFacet!: Facet[];
  @Field(() => [Facet], { description: 'Counts per interest area, whatever areas are chosen.' })
  areaFacet!: Facet[];
  @Field({ description: 'The search engine was away and a simpler search answered.' })
  simplifiedSearch!: boolean;
}

@InputType({ description: 'Narrows a list of openings; what is left out narrows nothing.' })
export class OpeningFilter {
  @Field(() => String, { nullable: true, description: 'Words to look for.' })
  search?: string | null;
  @Field(() => [String], { nullable: true, description: 'Codes of the list `opening-kinds`.' })
  kinds?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of the list `interest-areas`; any of them.' })
  areas?: string[] | null;
  @Field(() => [OpeningStatusEnum], { nullable: true, description: 'States.' })
  statuses?: OpeningStatus[] | null;
  @Field(() => Uuid, { nullable: true, description: 'An organisation, with the units right below it.' })
  organisationId?: string | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the list `access-needs`; all met or possible to arrange.',
  })
  access?: string[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those whose easy-to-read text waits for a consultant, or only the others.',
  })
  needsEasyTextApproval?: boolean | null;
}
