import { findDiagnosisWords, findPersonalNumbers } from '@stegvis/catalogue';
import type { InputCheck } from '@stegvis/platform';

/**
 * A text that an outsider will read names no diagnosis and holds no personal number, whoever writes it: it tells what she
 * needs (R-057, security §1). Inside the domain the same words are a warning alone.
 */
export const checkWording = (check: InputCheck, path: string, text: string): void => {
  const [found] = findDiagnosisWords(text);
  if (found) check.fault(path, 'wording-diagnosis', { word: text.slice(found.start, found.end) });
  if (findPersonalNumbers(text).length > 0) check.fault(path, 'wording-personal-number');
};
