import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Verdict } from '@stegvis/matching';
import { Facet, Opening } from '@stegvis/openings';
import { ParticipantRow } from '@stegvis/participants';
import { PageInfo } from '@stegvis/platform';
import { ChangedByEnum, Match, VerdictEnum } from './match.types';

export { Facet };
type ChangedBy = keyof typeof ChangedByEnum;

@ObjectType({ description: 'An opening with the reasons for it.' })
export class OpeningMatch {
  @Field(() => Opening, { description: 'The opening.' })
  opening!: Opening;
  @Field(() => Match, { description: 'Why it suits.' })
  match!: Match;
  @Field(() => String, {
    nullable: true,
    description: 'What the participant answered: yes, maybe, no or ask_someone.',
  })
  answer!: string | null;
}
@ObjectType({ description: 'A row and its place.' })
export class OpeningMatchEdge {
  @Field({ description: 'Place in the list.' })
  cursor!: string;
  @Field(() => OpeningMatch, { description: 'The row.' })
  node!: OpeningMatch;
}
@ObjectType({ description: 'Why a list is empty or limited.' })
export class MatchListNotice {
  @Field({
    description: 'no-yes (R-006), protected or protection-unknown (security P1), no-home or all-unassessed.',
  })
  code!: string;
  @Field({ description: 'In words, with what to do.' })
  text!: string;
}
@ObjectType({ description: 'Openings that suit a participant, best first.' })
export class OpeningMatchConnection {
  @Field(() => [OpeningMatchEdge], { description: 'Rows.' })
  edges!: OpeningMatchEdge[];
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many suit, with the filters.' })
  totalCount!: number;
  @Field(() => [Facet], { description: 'Counts per kind.' })
  kindFacet!: Facet[];
  @Field(() => [Facet], { description: 'Counts per interest area.' })
  areaFacet!: Facet[];
  @Field(() => [Facet], { description: 'Counts per access need that is provided.' })
  accessFacet!: Facet[];
  @Field(() => Int, { description: 'How many are one condition short.' })
  nearlyCount!: number;
  @Field(() => Int, { description: 'How many she has said no to.' })
  declinedCount!: number;
  @Field(() => MatchListNotice, { nullable: true, description: 'Why the list is empty or limited.' })
  notice!: MatchListNotice | null;
  @Field({ description: 'The search engine was away and a simpler search answered.' })
  simplifiedSearch!: boolean;
}
@InputType('OpeningMatchFilter', { description: 'Narrows the list; what is left out narrows nothing.' })
export class OpeningMatchFilterInput {
  @Field(() => String, { nullable: true, description: 'Free text, at most 200 characters.' })
  search?: string | null;
  @Field(() => [String], { nullable: true, description: 'Any of these kinds.' })
  kinds?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Any of these interest areas.' })
  areas?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'All of these access needs are provided.' })
  access?: string[] | null;
  @Field(() => Int, { nullable: true, description: 'Metres, 100-500000.' })
  maxDistanceMetres?: number | null;
}
@ObjectType({
  description: 'An opening that is one condition short, and the smallest change that would make it fit.',
})
export class NearlyMatch {
  @Field(() => Opening, { description: 'The opening.' })
  opening!: Opening;
  @Field(() => Match, { description: 'As it is now.' })
  match!: Match;
  @Field({ description: 'The change, as an act.' })
  change!: string;
  @Field(() => ChangedByEnum, { description: 'Who could make it.' })
  changedBy!: ChangedBy;
  @Field(() => VerdictEnum, { description: 'What it becomes.' })
  verdictAfter!: Verdict;
  @Field(() => Int, { description: 'Score after the change.' })
  scoreAfter!: number;
}
@ObjectType({ description: 'A change and how much it would open.' })
export class Door {
  @Field({ description: 'The change, as an act.' })
  text!: string;
  @Field(() => ChangedByEnum, { description: 'Who could make it.' })
  changedBy!: ChangedBy;
  @Field(() => Int, { description: 'How many more would be possible.' })
  opens!: number;
}
@ObjectType({ description: '*Nästan* and what would open more doors.' })
export class NearlyList {
  @Field(() => [NearlyMatch], { description: 'Best after the change first, at most 50.' })
  matches!: NearlyMatch[];
  @Field(() => [Door], { description: 'At most five.' })
  doors!: Door[];
}
@ObjectType({ description: 'A participant with the reasons.' })
export class ParticipantMatch {
  @Field(() => ParticipantRow, { description: 'The participant.' })
  participant!: ParticipantRow;
  @Field(() => Match, { description: 'Why the opening suits her.' })
  match!: Match;
}
@ObjectType({ description: 'A row and its place.' })
export class ParticipantMatchEdge {
  @Field({ description: 'Place in the list.' })
  cursor!: string;
  @Field(() => ParticipantMatch, { description: 'The row.' })
  node!: ParticipantMatch;
}
@ObjectType({ description: 'A participant who is one condition short.' })
export class NearlyPerson {
  @Field(() => ParticipantRow, { description: 'The participant.' })
  participant!: ParticipantRow;
  @Field(() => Match, { description: 'As it is now.' })
  match!: Match;
  @Field({ description: 'The change, as an act.' })
  change!: string;
  @Field(() => ChangedByEnum, { description: 'Who could make it.' })
  changedBy!: ChangedBy;
  @Field(() => VerdictEnum, { description: 'What it becomes.' })
  verdictAfter!: Verdict;
}
@ObjectType({
  description: "The reader's own participants whom an opening suits, best for the person first.",
})
export class ParticipantMatchConnection {
  @Field(() => [ParticipantMatchEdge], { description: 'Rows.' })
  edges!: ParticipantMatchEdge[];
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: "How many of the reader's own." })
  totalCount!: number;
  @Field(() => String, {
    nullable: true,
    description:
      "Whom it suits outside the reader's own caseload, banded for the day; null under the threshold, or when the day's numbers are used up.",
  })
  othersBand!: string | null;
  @Field(() => [Door], { description: 'What would open it to more, at most five.' })
  doors!: Door[];
  @Field(() => [NearlyPerson], { description: 'One condition short.' })
  nearly!: NearlyPerson[];
}
