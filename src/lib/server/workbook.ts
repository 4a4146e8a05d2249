// A workbook of one sheet (ECMA-376): what a spreadsheet needs to open it, and no more. Written piece by piece, packed beside the event loop.
import { crc32, deflateRaw } from 'node:zlib';
import { promisify } from 'node:util';

const deflate = promisify(deflateRaw);

export type Cell = string | number;

/** Rows that are written in one go. */
const piece = 500;

/** The file's bytes. Its first row is a heading, and stays in sight. Each cell says that it is text or a number, so nothing in it is a formula. */
export async function workbookOf(sheet: string, rows: readonly (readonly Cell[])[]): Promise<Uint8Array<ArrayBuffer>> {
	const body: string[] = [];
	for (let from = 0; from < rows.length; from += piece) {
		body.push(
			rows
				.slice(from, from + piece)
				.map((row, i) => rowOf(row, from + i))
				.join('')
		);
		// Others have their turn between two pieces.
		await new Promise((resolve) => setImmediate(resolve));
	}
	return zip({
		'[Content_Types].xml': `${head}<Types xmlns="${schemas}/package/2006/content-types">${types}</Types>`,
		'_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
		'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${document}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': relations([
			['worksheet', 'worksheets/sheet1.xml'],
			['styles', 'styles.xml']
		]),
		'xl/styles.xml': styles,
		'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}">${view}<sheetData>${body.join('')}</sheetData></worksheet>`
	});
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const schemas = 'http://schemas.openxmlformats.org';
const main = `${schemas}/spreadsheetml/2006/main`;
const document = `${schemas}/officeDocument/2006/relationships`;
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const types = [
	'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
	'<Default Extension="xml" ContentType="application/xml"/>',
	`<Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/>`,
	`<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${content}.worksheet+xml"/>`,
	`<Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/>`
].join('');

const relations = (targets: [type: string, target: string][]): string => {
	const all = targets.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${document}/${type}" Target="${target}"/>`);
	return `${head}<Relationships xmlns="${schemas}/package/2006/relationships">${all.join('')}</Relationships>`;
};

/** Two styles of cells: plain, and bold for the heading. */
const styles = `${head}<styleSheet xmlns="${main}">${[
	'<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
	'<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
	'<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
	'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
	'<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
	'<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>',
	'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
].join('')}</styleSheet>`;

/** The heading stays; names and e-mails have room. */
const view = [
	'<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
	'<cols><col min="1" max="1" width="28" customWidth="1"/><col min="2" max="2" width="32" customWidth="1"/></cols>'
].join('');

const rowOf = (row: readonly Cell[], index: number): string => {
	const style = index === 0 ? ' s="1"' : '';
	const number = index + 1;
	return `<row r="${number}">${row.map((value, i) => cellOf(value, `r="${columnOf(i)}${number}"${style}`)).join('')}</row>`;
};

function cellOf(value: Cell, attributes: string): string {
	if (typeof value === 'number') return `<c ${attributes} t="n"><v>${value}</v></c>`;
	if (value === '') return `<c ${attributes}/>`;
	return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${escaped(printable(value))}</t></is></c>`;
}

/** A, B, … Z, AA, … @param index from 0 */
const columnOf = (index: number): string =>
	(index < 26 ? '' : columnOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** XML knows no other control characters and no halves of a character, and a cell no more than this many of any. */
const most = 32_767;
// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const printable = (text: string): string => text.slice(0, most).toWellFormed().replace(unprintable, '');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => (/[&<>"]/.test(text) ? text.replaceAll(/[&<>"]/g, (character) => entities[character]!) : text);

/** @param files text by path */
async function zip(files: Record<string, string>): Promise<Uint8Array<ArrayBuffer>> {
	const parts: Buffer[] = [];
	const directory: Buffer[] = [];
	let at = 0;
	for (const [path, text] of Object.entries(files)) {
		const bytes = Buffer.from(text);
		const packed = await deflate(bytes, { level: 6 });
		const name = Buffer.from(path);
		// PKZIP's fields that both records share: made by version 2.0, names in UTF-8, deflated, the first of January 1980.
		const shared = Buffer.alloc(26);
		[20, 0x800, 8, 0, 0x21].forEach((value, i) => shared.writeUInt16LE(value, 2 * i));
		[crc32(bytes), packed.length, bytes.length].forEach((value, i) => shared.writeUInt32LE(value, 10 + 4 * i));
		shared.writeUInt16LE(name.length, 22);
		parts.push(Buffer.from('PK\u0003\u0004'), shared, name, packed);
		directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), shared, placed(at), name);
		at += 4 + shared.length + name.length + packed.length;
	}
	const listed = Buffer.concat(directory);
	return new Uint8Array(Buffer.concat([...parts, listed, end(Object.keys(files).length, listed.length, at)]));
}

/** What the directory says of a file besides: no comment, first disk, plain, and where it begins. */
function placed(at: number): Buffer {
	const rest = Buffer.alloc(14);
	rest.writeUInt32LE(at, 10);
	return rest;
}

function end(count: number, size: number, at: number): Buffer {
	const record = Buffer.alloc(22);
	record.write('PK\u0005\u0006');
	[count, count].forEach((value, i) => record.writeUInt16LE(value, 8 + 2 * i));
	[size, at].forEach((value, i) => record.writeUInt32LE(value, 12 + 4 * i));
	return record;
}
