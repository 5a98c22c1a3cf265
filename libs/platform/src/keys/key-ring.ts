import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** A secret of 256 bits with the name that is written beside what it made. */
export interface ServiceKey {
  readonly id: string;
  readonly secret: Buffer;
}

/** What was sealed cannot be opened: the key is gone, or text, purpose or owner are not those that it was sealed with. */
export class SealError extends Error {}

const NONCE = 12;
const TAG = 16;

/**
 * The keys of the service, the current one first. While a key is changed two are valid at once: new data are written under
 * the first, old data are read under whichever made them (security E5). Every purpose has a key of its own, derived from
 * these, so that what was sealed for one cannot be opened as another. Also the token that they are injected by.
 */
export class KeyRing {
  private readonly derived = new Map<string, Buffer>();

  /** @throws RangeError unless there are one or two keys of 256 bits with different names. */
  constructor(private readonly keys: readonly [ServiceKey, ...ServiceKey[]]) {
    if (keys.length > 2 || new Set(keys.map(({ id }) => id)).size < keys.length)
      throw new RangeError('There must be one key or two, with different names');
    for (const { id, secret } of keys)
      if (!/^[a-z0-9]{1,16}$/.test(id) || secret.length !== 32)
        throw new RangeError('A key must have a name of a-z and 0-9, and 256 bits');
  }

  /** Keys that die with the process, for what is never stored. */
  static ofProcess(): KeyRing {
    return new KeyRing([{ id: 'process', secret: randomBytes(32) }]);
  }

  /**
   * Encrypts under the current key (AES-256-GCM).
   * @param purpose what the text is, for instance `participants.personal-number`.
   * @param owner id of the row that it belongs to; in another row it cannot be opened.
   * @returns text to store: the key's name, a dot, and the rest in base64url.
   */
  seal(purpose: string, text: string, owner: string): string {
    const [key] = this.keys;
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.derive(key, `seal ${purpose}`), nonce);
    cipher.setAAD(Buffer.from(owner));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return `${key.id}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
  }

  /** The text that was sealed for this purpose and owner under any valid key. @throws SealError otherwise. */
  open(purpose: string, sealed: string, owner: string): string {
    const key = this.keys.find(({ id }) => id === nameOf(sealed));
    if (!key) throw new SealError(`No valid key opens this ${purpose}`);
    try {
      const bytes = Buffer.from(sealed.slice(key.id.length + 1), 'base64url');
      const decipher = createDecipheriv(
        'aes-256-gcm',
        this.derive(key, `seal ${purpose}`),
        bytes.subarray(0, NONCE),
        { authTagLength: TAG },
      );
      decipher.setAAD(Buffer.from(owner));
      decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      return decipher.update(bytes.subarray(NONCE + TAG), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      throw new SealError(`This ${purpose} is damaged or not its owner's`);
    }
  }

  /** False when it was sealed under the former key and should be sealed anew. */
  isCurrent(sealed: string): boolean {
    return nameOf(sealed) === this.keys[0].id;
  }

  /** Keyed hash under the current key, to store beside what is sealed (HMAC-SHA-256): equal values have equal hashes. */
  lookupHash(purpose: string, value: string): Buffer {
    return this.hash(this.keys[0], purpose, value);
  }

  /** The hashes under every valid key, the current one first: look up with `= any(…)`, store `lookupHash`. */
  lookupHashes(purpose: string, value: string): Buffer[] {
    return this.keys.map((key) => this.hash(key, purpose, value));
  }

  private hash(key: ServiceKey, purpose: string, value: string): Buffer {
    return createHmac('sha256', this.derive(key, `lookup ${purpose}`))
      .update(value)
      .digest();
  }

  private derive(key: ServiceKey, use: string): Buffer {
    const name = `${key.id} ${use}`;
    const known = this.derived.get(name);
    if (known) return known;
    const made = Buffer.from(hkdfSync('sha256', key.secret, '', `stegvis ${use}`, 32));
    this.derived.set(name, made);
    return made;
  }
}

const nameOf = (sealed: string): string => sealed.slice(0, Math.max(0, sealed.indexOf('.')));
