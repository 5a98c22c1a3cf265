/** One breach of the rules for easy-to-read text. */
export interface EasyReadFinding {
  readonly rule:
    | 'long sentence'
    | 'too many sentences'
    | 'passive'
    | 'abbreviation'
    | 'hard text'
    | 'brukare'
    | 'exclamation';
  readonly text: string;
}

const MOST_WORDS = 12;
const MOST_SENTENCES = 3;
const MOST_LIX = 30;
/** Words in -s that are not passive verbs, as they occur in our texts. */
const notPassive = new Set(['plats', 'annars', 'tills', 'deras', 'trivs', 'låtsas', 'någons']);
const abbreviations = /\b(t\.?ex|bl\.?a|m\.?m|osv|dvs|ca|resp|inkl|max|min|nr)\b\.?/i;

/** Splits at . ? or a line break; "kl. 10" and "10.30" do not end a sentence. */
function sentences(text: string): string[] {
  return text
    .replace(/kl\.\s/g, 'kl ')
    .replace(/\b(\p{L})\.(\p{L}{1,2})\./gu, '$1$2')
    .split(/[.?!:\n]+(?:\s|$)/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

function words(text: string): string[] {
  return text.match(/[\p{L}\d]+(?:[-.,:][\p{L}\d]+)*/gu) ?? [];
}

/** Björnsson's readability figure: words per sentence plus the share of words over six letters. */
export function lix(text: string): number {
  const all = words(text);
  if (all.length === 0) return 0;
  return (
    all.length / Math.max(1, sentences(text).length) +
    (100 * all.filter((word) => word.length > 6).length) / all.length
  );
}

/** Checks a text of the easy set. Names in `{braces}` count as one short word. LIX is asked of texts of five words or more. */
export function checkEasyRead(text: string): EasyReadFinding[] {
  const plain = text.replace(/\{\w+\}/g, 'Anna');
  const findings: EasyReadFinding[] = [];
  const all = sentences(plain);
  for (const sentence of all)
    if (words(sentence).length > MOST_WORDS) findings.push({ rule: 'long sentence', text: sentence });
  if (all.length > MOST_SENTENCES) findings.push({ rule: 'too many sentences', text });
  for (const word of words(plain)) {
    const lower = word.toLowerCase();
    if (/(as|ades|ats|des|ts)$/.test(lower) && lower.length > 4 && !notPassive.has(lower))
      findings.push({ rule: 'passive', text: word });
    if (lower.startsWith('brukare')) findings.push({ rule: 'brukare', text: word });
  }
  const short = abbreviations.exec(plain);
  if (short) findings.push({ rule: 'abbreviation', text: short[0] });
  if (plain.includes('!')) findings.push({ rule: 'exclamation', text });
  if (words(plain).length >= 5 && lix(plain) > MOST_LIX + 10 * Number(all.length === 1))
    findings.push({ rule: 'hard text', text });
  return findings;
}
