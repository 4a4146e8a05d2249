// Whom a pasted list or a file invites: each line is a person, or says what is wrong with it.
import { records, type Row } from './records.ts';

export { decode } from './decode.ts';

export interface Person {
	name: string;
	/** Lower case. */
	email: string;
}

export type Trouble = 'email-missing' | 'email-wrong' | 'name-missing' | 'name-long' | 'twice';

export interface Troubled {
	/** From 1. */
	line: number;
	/** As it stands there, shortened. */
	text: string;
	/** What stands in the place of an address, shortened too; empty: nothing. */
	email: string;
	trouble: Trouble;
	/** The line in which the same address stands already. */
	first?: number;
}

export interface Invitees {
	people: (Person & { line: number })[];
	troubled: Troubled[];
}

/** Lines, and UTF-16 units: of an e-mail as RFC 5321 has it, of a name as the form for one person has it. */
export const most = { people: 10_000, email: 254, name: 120 };

const address = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"._-][^\s@<>()[\]\\,;:"_]*\.[^\s@<>()[\]\\,;:"._-]{2,}$/u;

export const isAddress = (text: string): boolean => text.length <= most.email && address.test(text) && !text.includes('..');

/** @returns null for more lines than `most.people` */
export function invitees(source: string): Invitees | null {
	const rows = records(source);
	const columns = rows[0] ? headed(rows[0]) : null;
	const listed = columns ? rows.slice(1) : rows;
	if (listed.length > most.people) return null;
	const seen = new Map<string, number>();
	const found: Invitees = { people: [], troubled: [] };
	for (const row of listed) {
		const person = columns ? byColumns(row, columns) : byLooks(row);
		const trouble = troubleOf(person, seen);
		const first = seen.get(person.email);
		if (trouble)
			found.troubled.push({
				line: row.line,
				text: shortened(row),
				email: person.email.slice(0, most.email),
				trouble,
				...(trouble === 'twice' && { first })
			});
		else found.people.push({ ...person, line: row.line });
		if (isAddress(person.email) && first === undefined) seen.set(person.email, row.line);
	}
	return found;
}

function troubleOf({ name, email }: Person, seen: ReadonlyMap<string, number>): Trouble | null {
	if (email === '') return 'email-missing';
	if (!isAddress(email)) return 'email-wrong';
	if (seen.has(email)) return 'twice';
	if (name === '') return 'name-missing';
	return name.length > most.name ? 'name-long' : null;
}

/** UTF-16 units of a line that is shown: a name and an e-mail that only just fit, and something between. */
const longest = most.name + most.email + 26;

const shortened = ({ cells }: Row): string => {
	const text = cells.filter((cell) => cell !== '').join(', ');
	return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
};

interface Columns {
	email: number;
	/** In the order in which a name is said. */
	name: number[];
}

const emailHead = /^(e-?mail|mail|e-?mail address|e-?mailová adresa|adresa)$/i;
const givenHead = /^(name|full name|first name|given name|jméno|celé jméno|křestní jméno|jméno a příjmení|candidate|uchazeč|uchazečka)$/i;
const familyHead = /^(last name|family name|surname|příjmení)$/i;

/** Which columns the first row names; null: it is a person already. */
function headed({ cells }: Row): Columns | null {
	const email = cells.findIndex((cell) => emailHead.test(cell));
	if (email < 0 || cells.some((cell) => cell.includes('@'))) return null;
	const name = [givenHead, familyHead].map((head) => cells.findIndex((cell) => head.test(cell))).filter((index) => index >= 0);
	return { email, name: name.length > 0 ? name : cells.map((_, index) => index).filter((index) => index !== email) };
}

const byColumns = ({ cells }: Row, { email, name }: Columns): Person => ({
	name: spoken(name.map((index) => cells[index] ?? '')),
	email: plain(cells[email] ?? '')
});

/** `Jo Doe <jo@example.org>`, as mail programs write it. */
const framed = /^([^<>]*)<([^<>]*)>$/;

/** Without a heading the cell with an "@" is the address; the name stands before it, or else behind it. */
function byLooks({ cells }: Row): Person {
	const at = cells.findIndex((cell) => cell.includes('@'));
	if (at < 0) return { name: spoken(cells), email: '' };
	const [, name = '', email = cells[at] ?? ''] = framed.exec(cells[at] ?? '') ?? [];
	const before = spoken([...cells.slice(0, at), name]);
	return { name: before || spoken(cells.slice(at + 1)), email: plain(email) };
}

/** Cells with letters; one with a number in it ("tel. 777 123 456") only where there is no other: "Applicant 117". */
function spoken(cells: readonly string[]): string {
	const named = cells.map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')).filter((cell) => /\p{L}/u.test(cell) && !cell.includes('@'));
	const plainly = named.filter((cell) => !/\d{3}/.test(cell));
	return (plainly.length > 0 ? plainly : named.slice(0, 1)).join(' ');
}

const plain = (email: string): string =>
	email
		.replace(/^mailto:/i, '')
		.replace(/^<(.*)>$/, '$1')
		.trim()
		.toLowerCase();
