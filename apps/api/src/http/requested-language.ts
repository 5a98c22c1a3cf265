import type { Language } from '@stegvis/platform';
import type { Request } from 'express';

/** The page says which language it shows; a bare client's Accept-Language counts too. Null when neither is ours. */
export const requestedLanguage = (request: Request): Language | null => {
  const wanted = request.headers['accept-language']?.slice(0, 200).toLowerCase() ?? '';
  const first = wanted.split(',')[0]?.trim().slice(0, 2);
  return first === 'sv' || first === 'en' ? first : null;
};
