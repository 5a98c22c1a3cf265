import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A text of an entry.' })
export class CatalogueText {
  @Field({ description: 'For instance question, capacity.0, demand.2, exposure.1, adaptation.0, task.0.' })
  field!: string;
  @Field({ description: "In the reader's language." })
  text!: string;
  @Field({ description: 'Easy-to-read Swedish; for readers of English the English text.' })
  easyText!: string;
}

@ObjectType({ description: 'A fact about an entry.' })
export class CatalogueAttribute {
  @Field({ description: 'Name of the fact.' })
  name!: string;
  @Field({ description: 'A text as it is, anything else as JSON.' })
  value!: string;
}

@ObjectType('CatalogueEntry', {
  description:
    'One thing of a list (an ability, a step, a level of a scale …). `texts` are in the language asked for; easy texts are easy-to-read Swedish (or the English text).',
})
export class CatalogueEntryType {
  @Field({ description: 'Stable code; never shown.' })
  code!: string;
  @Field(() => Int, { description: 'Place in the list, from 1.' })
  position!: number;
  @Field(() => String, { nullable: true, description: 'Code of the group it belongs to.' })
  parent!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Level of a step 0-7, or value 0-3 of a level of a scale.',
  })
  level!: number | null;
  @Field({ description: 'What it is called.' })
  label!: string;
  @Field({ description: 'What it is called in easy-to-read Swedish (or the English label).' })
  easyLabel!: string;
  @Field(() => [CatalogueText], { description: 'All texts but the label, by field.' })
  texts!: CatalogueText[];
  @Field(() => [CatalogueAttribute], { description: 'Facts, by name.' })
  attributes!: CatalogueAttribute[];
}

@ObjectType('CatalogueList', { description: 'A list of the catalogue.' })
export class CatalogueListType {
  @Field({ description: 'Name of the list, for instance abilities.' })
  list!: string;
  @Field(() => [CatalogueEntryType], { description: 'Entries in order.' })
  entries!: CatalogueEntryType[];
}

@ObjectType({ description: 'Where reference data come from.' })
export class DataOrigin {
  @Field({ description: 'Name of the source.' })
  name!: string;
  @Field({ description: 'Its version.' })
  version!: string;
  @Field({ description: 'Its licence.' })
  licence!: string;
  @Field({ description: 'What was taken from it and how.' })
  note!: string;
}

@ObjectType({ description: 'The reference data that both sides of a match share.' })
export class Catalogue {
  @Field({ description: 'Version of the data.' })
  version!: string;
  @Field(() => [CatalogueListType], { description: 'Lists by name.' })
  lists!: CatalogueListType[];
  @Field(() => [DataOrigin], { description: 'Origins and licences.' })
  origins!: DataOrigin[];
}
