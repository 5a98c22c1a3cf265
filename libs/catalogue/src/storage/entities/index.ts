import { CatalogueEntryEntity } from './catalogue-entry.entity';
import { CatalogueTextEntity } from './catalogue-text.entity';
import { CatalogueVersionEntity } from './catalogue-version.entity';
import { LocalityEntity } from './locality.entity';
import { MunicipalityEntity } from './municipality.entity';
import { OccupationSynonymEntity } from './occupation-synonym.entity';
import { RoleTemplateEntity } from './role-template.entity';
import { TaxonomyConceptEntity } from './taxonomy-concept.entity';

/** What the data source must know of this room. */
export const catalogueEntities = [
  CatalogueVersionEntity,
  CatalogueEntryEntity,
  CatalogueTextEntity,
  RoleTemplateEntity,
  TaxonomyConceptEntity,
  OccupationSynonymEntity,
  MunicipalityEntity,
  LocalityEntity,
];
