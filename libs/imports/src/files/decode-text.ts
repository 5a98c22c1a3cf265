/**
 * The text of a file that a Swedish spreadsheet or register wrote: UTF-8 with or without byte order mark, UTF-16 with one
 * ("Unicode text"), else Windows-1252, which every sequence of bytes is. Null for bytes that are no text.
 */
export const decodeText = (bytes: Buffer): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
