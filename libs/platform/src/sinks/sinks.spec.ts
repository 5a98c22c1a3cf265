import fc from 'fast-check';
import { csvCell, csvText, htmlText, mailHeader, onOneLine, withoutHidden } from './index';

describe('E8: every text sink neutralises its input', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+46', "'+46"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =cmd', "'  =cmd"],
    ['\u200e=cmd', "'=cmd"],
    ['＝1', "'＝1"],
    ['|calc', "'|calc"],
    ['=HYPERLINK("x";"y")', `"'=HYPERLINK(""x"";""y"")"`],
    ['Åsa; Ö', '"Åsa; Ö"'],
    ['en\r\nannan', '"en\nannan"'],
    ['a-b', 'a-b'],
    ['', ''],
  ])('E8: a CSV cell of %j', (text, cell) => expect(csvCell(text)).toBe(cell));

  it('E8: a CSV number stays a number, and what is none is empty', () => {
    expect([-2, 0, 1.5, NaN, Infinity, null, undefined, true].map(csvCell)).toEqual([
      '-2',
      '0',
      '1.5',
      '',
      '',
      '',
      '',
      'true',
    ]);
  });

  it('E8: no text makes another row, another cell or a formula of a CSV file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const file = csvText([[text, 'slut']]);
        const unquoted = file.slice(1).replace(/"(?:[^"]|"")*"/g, 'q');
        expect(unquoted.split('\r\n')).toHaveLength(2);
        expect(unquoted.split(';')).toHaveLength(2);
        expect(file.slice(1).replace(/^"/, '')).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });

  it('E8: markup in a page or mail is text', () => {
    expect(htmlText(`<img src=x onerror='a("b")'>&\`\u202e`)).toBe(
      '&lt;img src=x onerror=&#39;a(&quot;b&quot;)&#39;&gt;&amp;&#96;',
    );
  });

  it('E8: a mail header is one line, whatever was written', () => {
    expect(mailHeader('Hej\r\nBcc: alla@example.se\n\nBrev')).toBe('Hej Bcc: alla@example.se Brev');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const header = mailHeader(text);
        expect(header).not.toMatch(/[\r\n\u0000\u2028\u2029\u0085]/);
        expect(header.length).toBeLessThanOrEqual(998);
      }),
    );
  });

  it('E8: nothing turns the direction of a text', () => {
    expect(withoutHidden('Kafé \u202egnp.exe\u2066\u200f\nb')).toBe('Kafé gnp.exe\nb');
    expect(onOneLine('a\u2028b\tc\u0000d')).toBe('a b c d');
  });
});
