import { type FieldError, InputError } from '../errors/expected-errors';
import { isCalendarDate } from '../time/clock';

/** Control characters (but for line breaks and tab) and characters that turn the writing direction (security E8). */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** Collects every wrong field of an input, so that the reader can mend all at once. */
export class InputCheck {
  private readonly faults: FieldError[] = [];

  fault(path: string, code: string, params?: Readonly<Record<string, string | number>>): void {
    this.faults.push(params ? { path, code, params } : { path, code });
  }

  /** True when a fault of this field has been noted: its value must not be used any further. */
  has(path: string): boolean {
    return this.faults.some((fault) => fault.path === path);
  }

  /** Trims a text, folds it to NFC and checks length and characters. */
  text(
    path: string,
    value: string,
    limits: { readonly max: number; readonly required?: boolean; readonly lines?: boolean },
  ): string {
    const text = value.normalize('NFC').trim();
    const length = [...text].length;
    if (limits.required && length === 0) this.fault(path, 'required');
    if (length > limits.max) this.fault(path, 'too-long', { max: limits.max, length });
    if (HIDDEN.test(text) || (!limits.lines && /[\n\r\t]/.test(text)) || /[\ud800-\udfff]/u.test(text))
      this.fault(path, 'text-not-allowed');
    return text;
  }

  /** As `text`, and an empty text becomes null. */
  optionalText(
    path: string,
    value: string | null | undefined,
    limits: { readonly max: number; readonly lines?: boolean },
  ): string | null {
    return value === null || value === undefined ? null : this.text(path, value, limits) || null;
  }

  wholeNumber(path: string, value: number, min: number, max: number): number {
    if (!Number.isInteger(value) || value < min || value > max)
      this.fault(path, 'number-out-of-range', { min, max });
    return value;
  }

  level(path: string, value: number): number {
    if (![0, 1, 2, 3].includes(value)) this.fault(path, 'level-out-of-range');
    return value;
  }

  code(path: string, value: string, known: ReadonlySet<string>): string {
    if (!known.has(value)) this.fault(path, 'code-unknown', { code: shown(value) });
    return value;
  }

  /** Every code must be known and stand once. */
  codes(path: string, values: readonly string[], known: ReadonlySet<string>, max = 50): readonly string[] {
    if (values.length > max) this.fault(path, 'too-many', { max });
    values.forEach((value, i) => {
      this.code(`${path}.${i}`, value, known);
      if (values.indexOf(value) < i) this.fault(`${path}.${i}`, 'code-twice', { code: shown(value) });
    });
    return values;
  }

  date(path: string, value: string): string {
    if (!isCalendarDate(value)) this.fault(path, 'date-malformed');
    return value;
  }

  /** A point within Sweden, WGS 84 degrees. */
  position(
    path: string,
    value: { readonly latitude: number; readonly longitude: number },
  ): { latitude: number; longitude: number } {
    const inside =
      value.latitude >= 55 && value.latitude <= 70 && value.longitude >= 10 && value.longitude <= 25;
    if (!inside) this.fault(path, 'position-out-of-range');
    return { latitude: value.latitude, longitude: value.longitude };
  }

  /** @throws InputError with every fault that was met. */
  done(): void {
    if (this.faults.length > 0) throw new InputError(this.faults);
  }
}

/** A hostile code is echoed only as far as it is harmless. */
const shown = (value: string): string => value.replace(/[^\w.åäöÅÄÖ-]/g, '?').slice(0, 40);
