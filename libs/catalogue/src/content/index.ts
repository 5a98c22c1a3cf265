export type {
  CatalogueContent,
  CatalogueEntry,
  CatalogueList,
  CatalogueOrigin,
  MunicipalityFact,
  OccupationSynonym,
  RoleTemplateContent,
} from './shape/catalogue-content';
export { CatalogueProblem } from './checks/catalogue-problem';
export { digestOf } from './files/digest';
export { findProjectRoot } from './files/project-root';
export { languages, type Language, type Texts } from './shape/languages';
export { catalogueFolder, entriesOf, readCatalogue } from './files/read-catalogue';
export { lix, sentencesOf, wordsOf, type TextPart } from './reading-ease';
