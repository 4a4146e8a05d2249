// Tables that leave the product for a spreadsheet. What a candidate typed must not become a formula there.
import writeWorkbook from 'write-excel-file/node';
import type { Language } from '../core/scenario/types.ts';

/** Begins a formula in a spreadsheet, also behind spaces or a tab. */
const formula = /^[\s\uFEFF]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** As text: a quotation mark before what would be calculated. Numbers stay numbers. */
export const safeCell = (value: string | number): string | number =>
	typeof value === 'string' && formula.test(value) ? `'${value}` : value;

const quoted = (value: string | number): string => {
	const text = String(safeCell(value));
	return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Where the comma is in numbers, spreadsheets expect a semicolon between cells. */
const separators = { en: ',', cs: ';' } as const;

/** A line of RFC 4180, its end included. @param reader whose spreadsheet it is for */
export const csvLine = (cells: readonly (string | number)[], reader: Language = 'en'): string =>
	`${cells.map(quoted).join(separators[reader])}\r\n`;

const mark = '\uFEFF'; // spreadsheets take a file without it for one in their own encoding

/** A file that is sent as it is made. */
export function download(name: string, lines: () => AsyncGenerator<string>): Response {
	const encoder = new TextEncoder();
	const source = lines();
	const body = new ReadableStream<Uint8Array>({
		start: (controller) => controller.enqueue(encoder.encode(mark)),
		async pull(controller) {
			const { done, value } = await source.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
		},
		cancel: async () => void (await source.return(undefined))
	});
	return new Response(body, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'no-store'
		}
	});
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook of one sheet, its first row a heading. Each cell says that it is text or a number, so nothing in it is a formula. */
export async function workbook(name: string, sheet: string, rows: readonly (readonly (string | number)[])[]): Promise<Response> {
	const cells = rows.map((row, i) =>
		row.map((value) =>
			typeof value === 'number'
				? { type: Number, value }
				: { type: String, value: printable(value), ...(i === 0 ? { fontWeight: 'bold' as const } : {}) }
		)
	);
	const body = await writeWorkbook(cells, { sheet, stickyRowsCount: 1, columns: [{ width: 28 }, { width: 32 }] }).toBuffer();
	return new Response(new Uint8Array(body), {
		headers: { 'content-type': xlsx, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' }
	});
}

/** XML knows no other control characters and no halves of a character, and a cell no more than this many of any. */
// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const printable = (text: string): string => text.slice(0, 32_767).toWellFormed().replaceAll(unprintable, '');
