/** A heading as it is compared: small letters, no marks over letters, no signs. `Org.nr` and `orgnr` are one. */
export const foldHeading = (text: string): string =>
  text
    .toLocaleLowerCase('sv')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 100);
