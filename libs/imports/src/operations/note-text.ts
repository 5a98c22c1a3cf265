import { type FieldError, type Language, messageText } from '@stegvis/platform';

/** A note about a row in the reader's words, with the field that it is about in front. */
export const noteText = ({ path, code, params }: FieldError, language: Language): string => {
  const text = messageText(language, code, params);
  const field = path.split('.')[0] ?? '';
  return field === 'row' || field === ''
    ? text
    : `${messageText(language, `import-field-${field}`)}: ${text}`;
};
