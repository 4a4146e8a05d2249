// Parallel forms: one file, several customers of equal difficulty.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileLibrary, formCount, formOf, formsOf, plainText } from '#lib/core/scenario/index.ts';
import type { Scenario } from '#lib/core/scenario/types.ts';

const read = (path: string): string => readFileSync(new URL(`../../samples/conversation/brightlamp/${path}`, import.meta.url), 'utf8');
const files = ['company.en.md', 'kb/returns.en.md', 'humming-lamp.samples.en.md', 'humming-lamp.en.md'].map((path) => ({
	path: `brightlamp/${path}`,
	text: read(path)
}));
const words =
	'# Forms\n- order: A-2291 | B-7714 | C-1180\n- noise: hums | buzzes | whistles\n- lady: Nora Field | Ada Brook | Eve Moss\n\n# Facts\n';

/** The humming lamp with the words of three forms put in. */
function lamp(...changes: [from: string, to: string][]): Scenario {
	const edited = files.map(({ path, text }) => ({
		path,
		text: changes.reduce(
			(all, [from, to]) => all.replaceAll(from, to),
			path.endsWith('humming-lamp.en.md') ? text.replace('# Facts\n', words) : text
		)
	}));
	const { scenarios, diagnostics } = compileLibrary(edited);
	expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
	return scenarios[0]!.scenario;
}

describe('a word of Forms stands in', () => {
	const texts = (change: [string, string], take: (scenario: Scenario) => string | undefined) => formsOf(lamp(change)).map(take);

	it.each<[what: string, change: [string, string], take: (scenario: Scenario) => string | undefined]>([
		['the brief', ['the chat of', '{noise}'], ({ brief }) => plainText(brief).match(/hums|buzzes|whistles/)?.[0]],
		['the front matter', ['name: Nora Field', 'name: "the {noise}"'], ({ customer }) => customer.name.slice(4)],
		['the subject', ['channel: chat', 'channel: email\nsubject: "It {noise}"'], ({ subject }) => subject?.slice(3)],
		['a fact', ['You have thirty days to send it back |', 'It {noise} |'], ({ facts }) => facts[0]?.say.slice(3)],
		[
			'a sample',
			['Feel free to return it, you have a month, that is thirty days.', 'It {noise}'],
			({ facts }) => facts[0]?.samples.yes[0]?.slice(3)
		],
		['a secret', ['supplier: Tallow Works', 'supplier: {noise}'], ({ secrets }) => secrets[0]?.value],
		['what is forbidden', ['it will be there tomorrow', '{noise}'], ({ forbidden }) => forbidden[0]?.say[0]],
		['what an action says', ['40 euros are on their way.', '{noise}'], ({ actions }) => actions[1]?.result],
		['a line', ['it HUMS', 'it {noise}'], ({ path }) => path[0]?.lines[0]?.text.match(/hums|buzzes|whistles/)?.[0]],
		['a model reply', ["I'm sorry the lamp", 'It {noise}'], ({ path }) => path[0]?.model.match(/hums|buzzes|whistles/)?.[0]],
		['an ending', ['Nora threw', '{noise}'], ({ endings }) => endings.at(-1)?.consequence.match(/hums|buzzes|whistles/)?.[0]],
		['a test', ['Well:', '{noise}'], ({ tests }) => (tests[1]?.steps[2] as { text: string }).text.match(/hums|buzzes|whistles/)?.[0]]
	])('%s', (_, change, take) => expect(texts(change, take)).toEqual(['hums', 'buzzes', 'whistles']));
});

describe('a form', () => {
	const scenario = lamp(['- order_no (asked): A-2291', '- order_no (asked): {order}']);

	it('is a whole scenario without forms of its own', () => {
		const second = formOf(scenario, 1);
		expect(second.facts.find(({ name }) => name === 'order_no')?.say).toBe('B-7714');
		expect(second.endings).toEqual(scenario.endings);
		expect(formCount(second)).toBe(1);
		expect(formOf(second, 0)).toEqual(second);
	});

	it('keeps only what differs from the first', () =>
		expect(scenario.forms?.map((form) => Object.keys(form))).toEqual([['facts'], ['facts']]));

	it('keeps {facts} in lines for the customer to fill in', () =>
		expect(formOf(scenario, 2).path[1]?.lines[0]?.text).toBe("It's {order_no}."));

	it.each([-1, 3, 0.5, Number.NaN])('number %s is not there', (form) => expect(() => formOf(scenario, form)).toThrow(RangeError));

	it('is the scenario itself where there is no section Forms', () => {
		const { scenarios } = compileLibrary(files);
		expect(formsOf(scenarios[0]!.scenario)).toEqual([scenarios[0]!.scenario]);
	});
});

describe('a queue', () => {
	const three = lamp(['- order_no (asked): A-2291', '- order_no (asked): {order}']);
	const one = compileLibrary(files).scenarios[0]!.scenario;
	const arrives = { from: 0, to: 0 };
	const queue: Scenario = {
		...one,
		kind: 'queue',
		conversations: [
			{ name: 'three', card: '', arrives, urgent: false, scenario: three },
			{ name: 'one', card: '', arrives, urgent: false, scenario: one }
		]
	};
	const orders = (form: number) =>
		formOf(queue, form).conversations?.map(({ scenario }) => scenario.facts.find(({ name }) => name === 'order_no')?.say);

	it('has the forms of its conversations, and one with fewer begins anew', () => {
		expect(formCount(queue)).toBe(3);
		expect([0, 1, 2].map(orders)).toEqual([
			['A-2291', 'A-2291'],
			['B-7714', 'A-2291'],
			['C-1180', 'A-2291']
		]);
		expect(formCount(formOf(queue, 1))).toBe(1);
	});
});
