import { drawings } from './drawings';
import { isConcept, signs, type Concept } from './signs';
import { symbols } from './symbols';

export { isConcept, type Concept } from './signs';

/**
 * A two-tone picture of a concept, beside its word. `word` names it where no word stands beside; a picture alone is not enough.
 * `concept` may be any string from the server (`area.${code}`): an unknown one shows `otherwise`, a list, in its place.
 */
export function Pictogram({
  concept,
  otherwise = 'task.any',
  word,
}: {
  concept: Concept | (string & {});
  otherwise?: Concept;
  word?: string;
}) {
  const sign = signs[isConcept(concept) ? concept : otherwise];
  const naming = word ? { role: 'img', 'aria-label': word } : { 'aria-hidden': true };
  if (sign.startsWith('own:'))
    return (
      <svg
        className="pk picto"
        viewBox="0 0 64 64"
        {...naming}
        dangerouslySetInnerHTML={{ __html: drawings[sign.slice(4)] ?? '' }}
      />
    );
  return (
    <svg
      className="picto"
      viewBox="0 0 256 256"
      {...naming}
      dangerouslySetInnerHTML={{ __html: symbols[sign as keyof typeof symbols] }}
    />
  );
}
