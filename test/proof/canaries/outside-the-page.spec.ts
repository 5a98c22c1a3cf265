import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type MailLinks, mailTemplates, registerMail, writeMailText } from '@stegvis/mail';
import ts from 'typescript';
import '../../../apps/api/src/app.module';
import '@stegvis/notifications';

const ROOT = join(__dirname, '..', '..', '..');
const WEB = join(ROOT, 'apps/web/src');

/** Every source file of a folder but its tests and what is generated. */
const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(spec|stories)\./.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('/gql/') && !file.includes('/gallery/'));

interface Found<N extends ts.Node> {
  readonly file: string;
  readonly node: N;
}

const parsed = filesOf(WEB).map((file) => ({
  file: relative(WEB, file),
  source: ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
}));

const findAll = <N extends ts.Node>(is: (node: ts.Node) => node is N): readonly Found<N>[] => {
  const found: Found<N>[] = [];
  for (const { file, source } of parsed) {
    const visit = (node: ts.Node): void => {
      if (is(node)) found.push({ file, node });
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
};

/** Words of the catalogue without a value in them: `t('key')`, or a choice between such. */
const isFixedWords = (node: ts.Node): boolean =>
  ts.isConditionalExpression(node)
    ? isFixedWords(node.whenTrue) && isFixedWords(node.whenFalse)
    : ts.isCallExpression(node) &&
      node.expression.getText() === 't' &&
      node.arguments.length === 1 &&
      !/[`{]/.test(node.getText());

/** Titles that are not fixed words, by hand: those of openings and employers, which are no persons. */
const TITLES_OF_PLACES: readonly string[] = [
  'design/layout/page.tsx: tab',
  // Fixed words, chosen by the role of the reader.
  'pages/disclosed/disclosed-page.tsx: one',
  "pages/places/place-page.tsx: place?.title ?? t('calm.placesTitle')",
  'pages/openings/opening-page.tsx: title',
  'pages/organisations/organisation-page.tsx: organisation.name',
];

const isTitle = (node: ts.Node): node is ts.CallExpression | ts.JsxAttribute =>
  (ts.isCallExpression(node) && node.expression.getText() === 'usePageTitle') ||
  (ts.isJsxAttribute(node) &&
    node.name.getText() === (saysTheTab(node.parent) ? 'tab' : 'title') &&
    (node.parent.parent as ts.JsxOpeningLikeElement).tagName.getText() === 'PageHead');

/** A heading that names a person has other words for the tab. */
const saysTheTab = ({ properties }: ts.JsxAttributes): boolean =>
  properties.some((one) => ts.isJsxAttribute(one) && one.name.getText() === 'tab');

const titleOf = (node: ts.CallExpression | ts.JsxAttribute): ts.Node | undefined =>
  ts.isCallExpression(node)
    ? node.arguments[0]
    : node.initializer && ts.isJsxExpression(node.initializer)
      ? node.initializer.expression
      : node.initializer;

it('P6: the title of a page is fixed words, or those of an opening or employer, never of a person', () => {
  const titles = findAll(isTitle);
  expect(titles.length).toBeGreaterThan(30);
  const others = titles.flatMap(({ file, node }) => {
    const title = titleOf(node);
    return title && isFixedWords(title) ? [] : [`${file}: ${title?.getText() ?? ''}`];
  });
  expect([...new Set(others)].sort()).toEqual([...TITLES_OF_PLACES].sort());
  // Nobody writes the title of the tab past that.
  const assigned = findAll(
    (node): node is ts.BinaryExpression =>
      ts.isBinaryExpression(node) && node.left.getText() === 'document.title',
  );
  expect(assigned.map(({ file }) => file)).toEqual(['design/layout/page.tsx']);
});

it('P6: an address has places for ids, codes and one-time secrets, and for nothing else', () => {
  const paths = findAll(
    (node): node is ts.PropertyAssignment =>
      ts.isPropertyAssignment(node) && node.name.getText() === 'path' && ts.isStringLiteral(node.initializer),
  ).map(({ node }) => (node.initializer as ts.StringLiteral).text);
  expect(paths.length).toBeGreaterThan(30);
  const places = paths.flatMap((path) => path.split('/').filter((part) => part.startsWith(':')));
  expect(
    [...new Set(places)].filter((place) => ![':id', ':code', ':part', ':token'].includes(place)),
  ).toEqual([]);
});

it('P6: what is put into an address is an id, a code or a choice of the page', () => {
  const written = findAll(
    (node): node is ts.TemplateExpression =>
      ts.isTemplateExpression(node) && node.head.text.startsWith('/') && !node.head.text.startsWith('/ '),
  ).flatMap(({ file, node }) =>
    node.templateSpans.map(({ expression }) => ({ file, last: expression.getText() })),
  );
  expect(written.length).toBeGreaterThan(20);
  const isHarmless = (last: string): boolean =>
    /^([\w?.]*\.)?(id|\w+Id|code|part|known|step|status|tab|field)( \?\? '\w+')?$/.test(last) ||
    last === 'encodeURIComponent(here)' ||
    // One of three fixed questions, or that they are done.
    last === "followUpQuestions[at + 1] ?? 'klar'" ||
    // Where to go after signing in.
    last === 'query';
  expect(written.filter(({ last }) => !isHarmless(last)).map(({ file, last }) => `${file}: ${last}`)).toEqual(
    [],
  );
});

it('P6: what is kept in the address of a list is a choice of it, never the words that a person is searched for', () => {
  const kept = findAll(
    (node): node is ts.CallExpression =>
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      ['set', 'append'].includes(node.expression.name.text) &&
      /parameters|search/i.test(node.expression.expression.getText()),
  ).map(({ file, node }) => `${file}: ${node.arguments[1]?.getText() ?? ''}`);
  expect(kept.length).toBeGreaterThan(3);
  // Words that openings are searched for are about no person.
  expect(kept.filter((one) => /name|search|text|word|sok/i.test(one.split(': ')[1] ?? '')).sort()).toEqual([
    'pages/find/find-choice.ts: choice.search',
    'pages/openings/list-filter.ts: choice.search',
  ]);
});

it('P6: no mail takes a value but its link, in any language', () => {
  expect(mailTemplates().length).toBeGreaterThan(1);
  for (const template of mailTemplates())
    for (const language of ['sv', 'en'] as const) {
      const said = (link: MailLinks): string => {
        try {
          const { subject, text } = writeMailText(template, language, link);
          return `${subject}\n${text}`;
        } catch {
          return '';
        }
      };
      const text = said('https://stegvis.example/x') || said(null);
      expect(text).not.toBe('');
      expect(text).not.toMatch(/[{}]/);
      expect(said(['https://stegvis.example/x', 'https://stegvis.example/y'])).not.toMatch(/[{}]/);
    }
  for (const words of [
    { subject: 'Till {name}', body: 'Hej' },
    { subject: 'Hej', body: 'Hej {name}' },
  ])
    expect(() => registerMail('planted', { sv: words, en: words })).toThrow(/planted/);
});

it('P6: a notice speaks of openings and employers, and of a participant without a name', () => {
  const source = readFileSync(join(ROOT, 'libs/notifications/src/messages.ts'), 'utf8');
  const notices = [...source.matchAll(/'(notice-[\w-]+)':\s*\n?\s*'([^']*)'/g)];
  expect(notices.length).toBeGreaterThan(8);
  const values = notices.flatMap(([, , text = '']) =>
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
  );
  // The helper is staff, named to the participant alone.
  expect([...new Set(values)].sort()).toEqual(['day', 'employer', 'helper', 'title']);
});

it('P6: calendars are written in one place, whose files the walk of the canaries reads', () => {
  const calendars = ['apps', 'libs'].flatMap((folder) =>
    filesOf(join(ROOT, folder)).filter((file) => /text\/calendar|VCALENDAR/.test(readFileSync(file, 'utf8'))),
  );
  expect(
    calendars
      .map((file) => file.slice(ROOT.length))
      .map((file) => file.replace(/^\//, ''))
      .sort(),
  ).toEqual([
    'apps/web/src/pages/visits/my-visit-page.tsx',
    'libs/placements/src/visits/domain/calendar-file.ts',
  ]);
});
