// What leaves for a spreadsheet is text there, whatever somebody typed.
import { describe, expect, it } from 'vitest';
import { csvLine, download, safeCell } from '../../src/lib/server/table-file.ts';

describe('a cell', () => {
	it.each(['=1+1', '+420 123', '-2', '@SUM(A1)', '\t=1', ' =cmd|calc!A1', '\uFEFF=1', '\uFF1D1', '\r=1', '\n=1'])('%j is text', (typed) =>
		expect(safeCell(typed)).toBe(`'${typed}`)
	);

	it.each(['', 'Ada', 'a=b', 'ada+jobs@example.com', '3 – 4', '’tis'])('%j stays as it is', (typed) => expect(safeCell(typed)).toBe(typed));

	it('that is a number stays one, below zero too', () => expect(safeCell(-2)).toBe(-2));
});

describe('a line', () => {
	it.each<[(string | number)[], string]>([
		[['a', 1, ''], 'a,1,\r\n'],
		[['a,b', 'say "hi"', 'two\nlines', 'semi;colon'], '"a,b","say ""hi""","two\nlines","semi;colon"\r\n'],
		[['=HYPERLINK("http://x","y")'], '"\'=HYPERLINK(""http://x"",""y"")"\r\n']
	])('%j', (cells, line) => expect(csvLine(cells)).toBe(line));
});

it('cells of a Czech reader stand between semicolons', () => expect(csvLine(['a;b', 1, 'c,d'], 'cs')).toBe('"a;b";1;"c,d"\r\n'));

it('a file begins with the mark by which spreadsheets know its encoding, and is sent part by part', async () => {
	const file = download('people.csv', async function* () {
		yield csvLine(['Žofie']);
		yield csvLine(['Ada']);
	});
	expect(file.headers.get('content-disposition')).toBe('attachment; filename="people.csv"');
	const bytes = new Uint8Array(await file.arrayBuffer());
	expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	expect(new TextDecoder().decode(bytes)).toBe('Žofie\r\nAda\r\n');
});
