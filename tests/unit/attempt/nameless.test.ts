import { describe, expect, it } from 'vitest';
import { hiderOf, nameless } from '../../../src/lib/core/attempt/nameless.ts';
import type { Line } from '../../../src/lib/core/attempt/transcript.ts';

const english = hiderOf({ name: 'Will McIntyre-Hope', email: 'w.hope@example.com', language: 'en', others: ['Alex', 'Hope Farley'] });
const czech = hiderOf({ name: 'Jana Dvořáková', email: 'jana@example.com', language: 'cs', others: ['Petr Malý'] });

describe('a name is hidden', () => {
	it.each([
		['as it is written', english, 'Best, Will McIntyre', 'Best, •••• ••••••••'],
		['in capitals', english, 'WILL here', '•••• here'],
		['with its address', english, 'Write to W.Hope@example.com.', 'Write to ••••••••••••••••••.'],
		['in Czech cases', czech, 'S pozdravem od Jany Dvořákové', 'S pozdravem od •••• •••••••••'],
		[
			'in Czech cases, however short it is',
			hiderOf({ name: 'Eva Kos', email: '-', language: 'cs', others: [] }),
			'Eva, Evě, Kosovi',
			'•••, •••, ••••••'
		],
		['without its accents', czech, 'Jana Dvorakova', '•••• •••••••••']
	])('%s', (_how, hide, text, shown) => expect(hide(text)).toBe(shown));

	it.each([
		['the word that it is as well', english, 'I will look, I hope.'],
		['the name of somebody in the scenario', english, 'Dear Hope Farley, Alex will help.'],
		['another word that holds it', english, 'Willow, Goodwill'],
		['a longer word that begins with it', czech, 'Janáčkovo nábřeží']
	])('but not %s', (_what, hide, text) => expect(hide(text)).toBe(text));
});

it('what a machine made of the words goes with the name: mood, beat and ending', () => {
	const lines: Line[] = [
		{ kind: 'customer', at: 0, conversation: 0, text: 'Where is it, Will?', anger: 60, trust: 20 },
		{ kind: 'reply', at: 9, conversation: 0, seq: 3, text: 'Will here.', subject: 'From Will', late: false, beat: 'opening' },
		{ kind: 'ending', at: 10, conversation: 0, outcome: 'fail', consequence: 'He left.' }
	];
	expect(nameless(lines, english)).toEqual([
		{ kind: 'customer', at: 0, conversation: 0, text: 'Where is it, Will?' },
		{ kind: 'reply', at: 9, conversation: 0, seq: 3, text: '•••• here.', subject: 'From ••••', late: false }
	]);
});
