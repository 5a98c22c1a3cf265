export { checkText, type TextCheck, type TextsToCheck } from './check-text';
export type { TextCheckLocale } from './messages';
export type { FindingCode, FindingKind, TextField, TextFinding } from './text-finding';
