import { declareRetention, REFERENCE } from '@stegvis/platform';

export const catalogueRetention = declareRetention({
  catalogue_versions: REFERENCE,
  catalogue_entries: REFERENCE,
  catalogue_texts: REFERENCE,
  role_templates: REFERENCE,
  taxonomy_concepts: REFERENCE,
  localities: REFERENCE,
  occupation_synonyms: REFERENCE,
  municipalities: REFERENCE,
});
