import { type FoundPlace, searchable } from './searchable-text';

/** Year (with or without century), month, day, four figures; parted by nothing, blanks, hyphens, points, slashes or +. */
const shaped =
  /(?<![\p{N}\p{L}])((?:18|19|20)?\d{2})[ ./-]?(\d{2})[ ./-]?(\d{2})(?: ?[-+ ] ?|)(\d{3})[ -]?(\d)(?![\p{N}\p{L}]|[-.]\d)/gu;

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Coordination numbers (samordningsnummer, folkbokföringslagen 1991:481, 18 b §) have 60 added to the day. */
function isDate(year: string, month: number, day: number): boolean {
  const ofMonth = day > 60 ? day - 60 : day;
  const days = daysIn[month - 1];
  if (days === undefined || ofMonth < 1 || ofMonth > days) return false;
  return !(month === 2 && ofMonth === 29 && !isLeapYear(year));
}

/** Two figures leave the century open; only 1900, 1800 and the like differ, and they are no reason to keep silent. */
function isLeapYear(year: string): boolean {
  const full = Number(year.length === 2 ? `20${year}` : year);
  return full % 4 === 0 && (full % 100 !== 0 || full % 400 === 0);
}

/** The check figure of Swedish personal numbers: Luhn's sum over the ten last figures (SKV 704). */
function hasCheckFigure(tenFigures: string): boolean {
  const sum = [...tenFigures].reduce((total, figure, index) => {
    const product = Number(figure) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}

/**
 * Places that hold a Swedish personal number or coordination number, in the formats people write them: 12 or 10 figures,
 * with -, + or a blank, or a date with hyphens. Organisation numbers have no month in them and are not found.
 */
export function findPersonalNumbers(text: string): FoundPlace[] {
  const { folded, places } = searchable(text);
  const found: FoundPlace[] = [];
  for (const match of folded.matchAll(shaped)) {
    const [whole, year, month, day, serial, check] = match as unknown as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    if (!isDate(year, Number(month), Number(day))) continue;
    if (!hasCheckFigure(`${year.slice(-2)}${month}${day}${serial}${check}`)) continue;
    found.push({ start: places[match.index]!, end: places[match.index + whole.length]! });
  }
  return found;
}
