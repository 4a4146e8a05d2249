import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readModel } from '#lib/core/scoring/model/index.ts';
import { read } from '#lib/core/scoring/observe/read.ts';
import { politeness } from '#lib/core/scoring/politeness/index.ts';

const file = (name: string) => readFileSync(`src/lib/core/scoring/model/${name}.bin`);
const files = { en: file('en'), cs: file('cs') };
const withRequests = readModel(files, file('requests.en'));
const without = readModel(files);
const heard = (text: string, customer: string | null, model = withRequests) =>
	politeness(read(text, 'en', customer ?? ''), model.languages.en, { customer });

const kind =
	'Thanks for looking into the talk page so quickly. Would you mind adding a source for the second paragraph when you have time?';
const unkind = 'You reverted my edit again without reading the talk page. Why do you keep doing that?';
const toCustomer = 'I have moved your delivery to Tuesday and the driver will ring you first. Is the morning better for you?';

describe('a request that answers nobody', () => {
	it('is kinder the more kindly it asks', () => {
		expect(heard(kind, null).politeness.score).toBeGreaterThan(heard(unkind, null).politeness.score + 20);
	});

	it('is heard by other weights than a reply', () => {
		expect(heard(kind, null).politeness).not.toEqual(heard(kind, null, without).politeness);
	});

	it('adds up: the base and the points of all acts', () => {
		const { acts, politeness: found } = heard(unkind, null);
		expect(acts.reduce((sum, act) => sum + act.points, 128)).toBe(found.raw);
	});

	it.each([
		['after a customer’s message it is a reply like any other', kind, 'Who looks after the article?'],
		['a reply to a customer is heard as one also without the message', toCustomer, null],
		['what asks nothing is heard as a reply', 'You reverted my edit again without reading the talk page.', null]
	])('%s', (_, text, customer) => {
		expect(heard(text, customer)).toEqual(heard(text, customer, without));
	});

	it('has weights that the model’s hash covers', () => {
		expect(withRequests.hash).not.toBe(without.hash);
	});

	it('refuses bytes that are weights of something else', () => {
		expect(() => readModel(files, files.en)).toThrow('Not weights of requests');
	});
});
