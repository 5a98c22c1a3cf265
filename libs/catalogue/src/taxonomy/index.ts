export { readTaxonomyFolder } from './read-taxonomy-folder';
export { summariseTaxonomy, type TaxonomySummary } from './summarise-taxonomy';
export { TaxonomyProblem } from './taxonomy-problem';
export type {
  LocalityRow,
  OccupationNameRow,
  TaxonomyConcept,
  TaxonomyRow,
  TaxonomyType,
} from './taxonomy-row';
