import { inflateRawSync } from 'node:zlib';
import { IMPORT_LIMITS } from '../domain/limits';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * Whether a workbook, which is a ZIP file, stays within the limits when it is unpacked: every part is unpacked here with what is
 * left of the room as its bound, and must be as long as it says. Nothing that is encrypted, in ZIP64, named twice or not
 * where the list of parts says is taken, so that the library that reads it after this meets what was measured here.
 * Source: PKWARE APPNOTE 6.3.10, 4.3.7, 4.3.12, 4.3.16.
 */
export const isHarmlessZip = (bytes: Buffer): boolean => {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) return false;
  const parts = bytes.readUInt16LE(end + 10);
  if (parts === 0 || parts > IMPORT_LIMITS.parts) return false;
  let at = bytes.readUInt32LE(end + 16);
  let room: number = IMPORT_LIMITS.unpacked;
  const names = new Set<string>();
  for (let part = 0; part < parts; part += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== ENTRY) return false;
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('latin1', at + 46, at + 46 + nameLength);
    const size = sizeOf(bytes, at, room);
    if (size === null || names.has(name)) return false;
    names.add(name);
    room -= size;
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return true;
};

/** Length of a part when it is unpacked; null when it is not what its entry says, or more than there is room for. */
const sizeOf = (bytes: Buffer, entry: number, room: number): number | null => {
  const isEncrypted = (bytes.readUInt16LE(entry + 8) & 1) === 1;
  const method = bytes.readUInt16LE(entry + 10);
  const packed = bytes.readUInt32LE(entry + 20);
  const size = bytes.readUInt32LE(entry + 24);
  const local = bytes.readUInt32LE(entry + 42);
  if (isEncrypted || size > room || local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL)
    return null;
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (start + packed > bytes.length) return null;
  if (method === 0) return packed === size ? size : null;
  if (method !== 8) return null;
  try {
    const { length } = inflateRawSync(bytes.subarray(start, start + packed), {
      maxOutputLength: Math.max(1, size),
    });
    return length === size ? size : null;
  } catch {
    return null;
  }
};
