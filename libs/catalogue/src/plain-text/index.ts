export { diagnosisStemCount, findDiagnosisWords } from './diagnosis-words';
export { findPersonalNumbers } from './find-personal-numbers';
export { type FoundPlace, placesOf, searchable, withoutInner } from './searchable-text';
