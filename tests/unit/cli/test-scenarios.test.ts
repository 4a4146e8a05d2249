// What `firstline test` says of a scenario's own tests and samples.
import { describe, expect, it } from 'vitest';
import { failureLines } from '../../../src/cli/failure-lines.ts';
import { runTest } from '../../../src/cli/run-test.ts';
import { misreadSamples } from '../../../src/cli/misread.ts';
import type { Test } from '../../../src/lib/core/scenario/types.ts';
import { loadModel } from '../../../src/lib/server/model.ts';
import { lampPage, lampShop } from '../dialogue/lamp-shop.ts';

const model = await loadModel();

const silent = (expected: Partial<Test['expect']>): Test => ({
	name: 'silence',
	steps: [{ do: 'wait', ms: 600_000 }],
	expect: { ending: 'gone', compare: [], ...expected },
	line: 1
});

describe('a test', () => {
	it('that comes out as expected has no failures', () => expect(runTest(lampShop, model, silent({})).failures).toEqual([]));

	it.each<[Partial<Test['expect']>, string[]]>([
		[
			{ ending: 'thanks' },
			['ending: expected thanks, got gone', '  at opening it lacked: ask number', '  for thanks it lacked: path done']
		],
		[{ compare: [{ what: 'anger', op: '<', value: 50 }] }, ['anger: expected < 5.0, got 5.5']],
		[{ compare: [{ what: 'score', op: '>', value: 50 }] }, ['score: expected > 50, got 0']],
		[{ compare: [{ what: 'speed', op: '>=', value: 1 }] }, ['speed: expected >= 1, but it does not count here']]
	])('that expects %j says what came out instead', (expected, failures) => {
		expect(failureLines(lampShop, runTest(lampShop, model, silent(expected)), 'en')).toEqual(failures);
	});

	it('says it in Czech, too', () => {
		expect(failureLines(lampShop, runTest(lampShop, model, silent({ compare: [{ what: 'score', op: '>', value: 50 }] })), 'cs')).toEqual([
			'score: čekalo se > 50, vyšlo 0'
		]);
	});

	it('of a queue expects an ending of each conversation', () => {
		const waiting = (name: string) => ({ name, card: '', arrives: { from: 0, to: 0 }, urgent: false, scenario: lampShop });
		const queue = { ...lampShop, kind: 'queue' as const, path: [], conversations: [waiting('first'), waiting('second')] };
		const expected = silent({ ending: null, endings: { first: 'gone', second: 'thanks' } });
		expect(failureLines(queue, runTest(queue, model, expected), 'en')).toEqual([
			'second: expected thanks, got gone',
			'  at opening it lacked: ask number',
			'  for thanks it lacked: path done'
		]);
	});

	it.each(['<', '<=', '=', '>=', '>'] as const)('compares by %s', (op) => {
		const holds = [50, 55, 60].map(
			(value) => runTest(lampShop, model, silent({ compare: [{ what: 'anger', op, value }] })).failures.length === 0
		);
		expect(holds).toEqual(
			{
				'<': [false, false, true],
				'<=': [false, true, true],
				'=': [false, true, false],
				'>=': [true, true, false],
				'>': [true, false, false]
			}[op]
		);
	});

	it('says which step could not be done', () => {
		const test = { ...silent({}), steps: [{ do: 'action' as const, action: 'fly', input: null }] };
		expect(failureLines(lampShop, runTest(lampShop, model, test), 'en')).toEqual([
			'step 1 could not be done: there is no such thing here, or nobody to say it to'
		]);
	});

	it('of a page review expects no ending', () => expect(runTest(lampPage, model, silent({ ending: null })).failures).toEqual([]));
});

describe('graded samples', () => {
	const withSamples = (samples: { yes: string[]; no: string[] }) => ({
		...lampShop,
		facts: lampShop.facts.map((fact) => (fact.name === 'number' ? { ...fact, ask: ['What is your order number?'], samples } : fact))
	});

	it('that are read as graded are not told', () => {
		expect(misreadSamples(withSamples({ yes: ['What is your order number?'], no: ['I am sorry about the lamp.'] }), model)).toEqual([]);
	});

	it('that the reader does not see are told', () => {
		expect(misreadSamples(withSamples({ yes: ['Lovely weather today.'], no: [] }), model)).toEqual([
			{ name: 'number', conveys: true, text: 'Lovely weather today.' }
		]);
	});

	it('of an issue are read as recommendations', () => {
		const issue = { ...lampPage.page!.issues[0]!, say: 'Show the price beside the button.' };
		const read = (yes: string[], no: string[]) =>
			misreadSamples({ ...lampPage, page: { ...lampPage.page!, issues: [{ ...issue, samples: { yes, no } }] } }, model);
		expect(read(['Put the price right beside the button.'], ['Make the button green.'])).toEqual([]);
		expect(read(['Put it there.'], ['Put it there.'])).toMatchObject([{ name: 'price', text: 'Put it there.' }]);
	});

	it('that are graded both ways cannot be right twice', () => {
		const text = 'What is your order number?';
		expect(misreadSamples(withSamples({ yes: [text], no: [text] }), model)).toMatchObject([{ name: 'number', text }]);
	});
});
