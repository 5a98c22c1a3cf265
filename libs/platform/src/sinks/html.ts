import { withoutHidden } from './hidden-characters';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Text as content or quoted attribute of a page or mail that is not made by React (security E8). */
export const htmlText = (text: string): string =>
  withoutHidden(text).replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? '');
