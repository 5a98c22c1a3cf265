import { contentFields, same, type Content, type ContentField, type ContentPatch } from './content';

/** What somebody else changed while we were writing. `both`: fields that we changed too, to something else. */
export type Divergence = Readonly<{
  theirs: Content;
  changed: readonly ContentField[];
  both: readonly ContentField[];
}>;

/** Compares the last version we knew (`base`) with the one that stands now, in the light of what we have not saved yet. */
export function compareVersions(base: Content, theirs: Content, unsaved: ContentPatch): Divergence {
  const changed = contentFields.filter((field) => !same(base[field], theirs[field]));
  const both = changed.filter((field) => field in unsaved && !same(theirs[field], unsaved[field]));
  return { theirs, changed, both };
}

/** The form after a divergence: theirs, with all of our own unsaved words kept. */
export const keepUnsaved = (theirs: Content, unsaved: ContentPatch): Content => ({ ...theirs, ...unsaved });

/** The unsaved changes without some fields. */
export function without(unsaved: ContentPatch, fields: readonly ContentField[]): ContentPatch {
  return Object.fromEntries(
    Object.entries(unsaved).filter(([field]) => !fields.includes(field as ContentField)),
  );
}
