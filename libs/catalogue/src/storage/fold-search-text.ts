const PUNCTUATION = /[^\p{L}\p{N}]+/gu;

/** Small letters, one blank between words, nothing but letters and digits; å, ä and ö stay letters of their own. */
export const searchLetters = (text: string): string =>
  text.normalize('NFC').toLocaleLowerCase('sv').replace(PUNCTUATION, ' ').trim();

/** As `searchLetters`, without the marks over letters: what somebody types on a keyboard without å, ä and ö. */
export const foldSearchText = (text: string): string =>
  searchLetters(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('æ', 'a')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss');
