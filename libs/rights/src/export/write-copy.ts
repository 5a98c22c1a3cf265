import { htmlText, type Language, ZONE } from '@stegvis/platform';
import { DateTime } from 'luxon';
import { PAGE_WORDS } from './page-words';
import type { OwnDataList } from './read-own-data';
import { wordsOfCodes } from './words-of-codes';

/** The copy for a machine: every list with its rows; `given` marks what she gave herself (R-068, GDPR article 20). */
export const copyAsData = (lists: readonly OwnDataList[], madeAt: Date): string =>
  JSON.stringify(
    {
      format: 'stegvis-own-data-1',
      madeAt: madeAt.toISOString(),
      lists: lists.map(({ code, heading, columns, rows }) => ({
        code,
        heading,
        columns,
        rows: rows.map(({ given, values }) => ({ given, ...values })),
      })),
    },
    null,
    2,
  );

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Letters and lines that a printer keeps: one card or row is not cut in two, and a table repeats its head. */
const STYLE = `body{font:1.125rem/1.6 sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1b1f24}
.easy{font-size:1.375rem;max-width:45rem}h2{break-after:avoid}
table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;border-bottom:1px solid #6b7680}
.wide{overflow-x:auto}dl{border:1px solid #6b7680;border-radius:.5rem;padding:.75rem 1rem;margin:0 0 1rem;break-inside:avoid}
dt{font-weight:bold}dd{margin:0 0 .5rem}
@media print{body{margin:0;max-width:none;font-size:12pt}.easy{font-size:16pt}.wide{overflow:visible}tr{break-inside:avoid}thead{display:table-header-group}}`;

/** The copy for a reader: one page without script, that needs nothing from elsewhere; in easy language a card a row. */
export const copyAsPage = (
  lists: readonly OwnDataList[],
  madeAt: Date,
  language: Language,
  easy: boolean,
): string => {
  const words = PAGE_WORDS[language];
  const shown = (value: string | number | boolean | null, coded: boolean): string => {
    if (value === null) return '–';
    if (typeof value === 'boolean') return words[value ? 'yes' : 'no'];
    if (typeof value === 'string' && INSTANT.test(value))
      return DateTime.fromISO(value, { zone: ZONE }).toFormat('yyyy-LL-dd HH:mm');
    return coded ? wordsOfCodes(String(value), language) : String(value);
  };
  const section = (list: OwnDataList): string => {
    const codes = Object.keys(list.columns);
    const head = [...codes.map((c) => list.columns[c] ?? c), words.given];
    const body = list.rows.map(({ given, values }) => [
      ...codes.map((c) => shown(values[c] ?? null, list.coded.includes(c))),
      words[given ? 'yes' : 'no'],
    ]);
    const lead = easy && words.easy[list.code] ? `<p>${htmlText(words.easy[list.code] ?? '')}</p>` : '';
    return `<section><h2>${htmlText(list.heading)}</h2>${lead}${body.length === 0 ? `<p>${htmlText(words.none)}</p>` : (easy ? cards : table)(head, body)}</section>`;
  };
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${htmlText(words.title)}</title>`,
    `<style>${STYLE}</style></head><body${easy ? ' class="easy"' : ''}>`,
    `<h1>${htmlText(words.title)}</h1><p>${htmlText(words.made)} ${shown(madeAt.toISOString(), false)}.</p><p>${htmlText(easy ? words.easyLead : words.lead)}</p>`,
    ...lists.map(section),
    `</body></html>`,
  ].join('\n');
};

type Cells = readonly string[];

const table = (head: Cells, body: readonly Cells[]): string =>
  `<div class="wide"><table><thead><tr>${head.map((cell) => `<th scope="col">${htmlText(cell)}</th>`).join('')}</tr></thead><tbody>${body
    .map((cells) => `<tr>${cells.map((cell) => `<td>${htmlText(cell)}</td>`).join('')}</tr>`)
    .join('')}</tbody></table></div>`;

/** What is empty says nothing to who reads slowly, so it is left out. */
const cards = (head: Cells, body: readonly Cells[]): string =>
  body
    .map(
      (cells) =>
        `<dl>${cells
          .map((cell, i) =>
            cell === '–' ? '' : `<dt>${htmlText(head[i] ?? '')}</dt><dd>${htmlText(cell)}</dd>`,
          )
          .join('')}</dl>`,
    )
    .join('');
