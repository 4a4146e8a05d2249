import { describe, expect, it } from 'vitest';
import { decode, invitees, isAddress, most } from '#lib/core/invitees/index.ts';

const people = (text: string) => invitees(text)!.people.map(({ line, name, email }) => `${line} ${name} ${email}`);
const troubles = (text: string) => invitees(text)!.troubled.map(({ line, trouble, first }) => [line, trouble, ...(first ? [first] : [])]);

describe('a person on a line is found', () => {
	it.each([
		['Jo Doe, jo@example.org', 'Jo Doe'],
		['Jo Doe;jo@example.org', 'Jo Doe'],
		['Jo Doe\tjo@example.org', 'Jo Doe'],
		['jo@example.org, Jo Doe', 'Jo Doe'],
		['Jo, Doe, jo@example.org', 'Jo Doe'],
		['Doe, Jo; jo@example.org', 'Doe, Jo'],
		['"Doe, Jo", jo@example.org', 'Doe, Jo'],
		['"Jo ""Joe"" Doe" ,jo@example.org', 'Jo "Joe" Doe'],
		['"Jo\nDoe",jo@example.org', 'Jo Doe'],
		['Jo Doe <jo@example.org>', 'Jo Doe'],
		['"Jo Doe" <Jo@Example.org>', 'Jo Doe'],
		['Jo Doe, mailto:jo@example.org', 'Jo Doe'],
		['Jo Doe, JO@EXAMPLE.ORG, 777 123 456', 'Jo Doe'],
		['777123456, jo@example.org, Jo Doe', 'Jo Doe'],
		['Jo Doe, tel. 777123456, jo@example.org', 'Jo Doe'],
		['Applicant 117, jo@example.org', 'Applicant 117'],
		['\uFEFFJo Doe,jo@example.org', 'Jo Doe'],
		['\u00a0Jo\u200b Doe , \u00a0jo@example.org\r\n', 'Jo Doe'],
		['=HYPERLINK(1), jo@example.org', '=HYPERLINK(1)']
	])('%j', (text, name) => expect(people(text)).toEqual([`1 ${name} jo@example.org`]));
});

describe('a heading', () => {
	it.each([
		['Name,E-mail\nJo Doe,jo@example.org', 'Jo Doe'],
		['Příjmení;Jméno;Telefon;E-mail\nDvořák;Jan;777;jo@example.org', 'Jan Dvořák'],
		['email\tfirst name\tlast name\njo@example.org\tJo\tDoe', 'Jo Doe'],
		['Who,Mail\nJo Doe,jo@example.org', 'Jo Doe']
	])('names the columns and is no person: %j', (text, name) => expect(people(text)).toEqual([`2 ${name} jo@example.org`]));
});

describe('what is wrong with a line is said with its number', () => {
	it.each([
		['Jo Doe', [[1, 'email-missing']]],
		['Jo Doe,', [[1, 'email-missing']]],
		['\n\nJo Doe, jo at example.org', [[3, 'email-missing']]],
		['Jo Doe, jo@example', [[1, 'email-wrong']]],
		['Jo Doe, jo@@example.org', [[1, 'email-wrong']]],
		['Jo Doe, jo@example.org bo@example.org', [[1, 'email-wrong']]],
		['jo@example.org', [[1, 'name-missing']]],
		['12345, jo@example.org', [[1, 'name-missing']]],
		[`${'x'.repeat(121)}, jo@example.org`, [[1, 'name-long']]],
		['Jo, jo@example.org\nBo, bo@example.org\nJo, JO@example.org', [[3, 'twice', 1]]],
		['"A\nB", a@example.org\nNobody', [[3, 'email-missing']]]
	])('%j', (text, expected) => expect(troubles(text)).toEqual(expected));

	it('and a mark that is never closed does not swallow the lines below', () => {
		const text = `"Jo Doe, jo@example.org\n${Array.from({ length: 40 }, (_, i) => `Ann, a${i}@example.org`).join('\n')}`;
		expect(invitees(text)!.people).toHaveLength(41);
	});
});

it('ten thousand lines are read, one more is too many', () => {
	const text = Array.from({ length: most.people }, (_, i) => `Jo Doe, jo${i}@example.org`).join('\r\n');
	expect(invitees(`Name, E-mail\n${text}`)!.people).toHaveLength(most.people);
	expect(invitees(`${text}\nOne More, more@example.org`)).toBeNull();
});

it('hostile text takes no long time', () => {
	const begun = performance.now();
	for (const text of ['"'.repeat(200_000), '",'.repeat(100_000), 'a@'.repeat(100_000), '<'.repeat(200_000), `${'.a'.repeat(100_000)}@b`])
		invitees(text);
	expect(performance.now() - begun).toBeLessThan(3000);
});

it.each(['jo@example.org', 'j.o+test@mail.example.co', 'žofie@příklad.cz', "o'neil@example.org"])('%s is an address', (text) =>
	expect(isAddress(text)).toBe(true)
);

it.each([
	'',
	'@',
	'jo@',
	'@example.org',
	'jo@example',
	'jo@-example.org',
	'jo@example.o',
	'jo doe@example.org',
	'jo@exa..mple.org',
	'a@b.cz\nBcc: c@d.cz'
])('%j is none', (text) => expect(isAddress(text)).toBe(false));

describe('a file', () => {
	const bytes = (...codes: number[]) => Uint8Array.from(codes);
	it.each([
		['UTF-8', new TextEncoder().encode('Řehoř Škoda'), 'Řehoř Škoda'],
		['Windows-1250', bytes(0xd8, 0x65, 0x68, 0x6f, 0xf8, 0x20, 0x8a, 0x6b, 0x6f, 0x64, 0x61), 'Řehoř Škoda'],
		['Windows-1252', bytes(0x4e, 0x75, 0xf1, 0x65, 0x7a), 'Nuñez'],
		['UTF-16, small end first', bytes(0xff, 0xfe, 0x58, 0x01, 0x65, 0), 'Ře'],
		['UTF-16, big end first', bytes(0xfe, 0xff, 0x01, 0x58, 0, 0x65), 'Ře']
	])('in %s is read', (_, file, text) => expect(decode(file)).toBe(text));

	it('of a spreadsheet program is no text', () => expect(decode(bytes(0x50, 0x4b, 3, 4, 0x14, 0))).toBeNull());
});
