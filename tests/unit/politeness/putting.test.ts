import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '#lib/core/scenario/types.ts';
import { readModel } from '#lib/core/scoring/model/index.ts';
import { read } from '#lib/core/scoring/observe/read.ts';
import { politeness } from '#lib/core/scoring/politeness/index.ts';
import { puttings } from '#lib/core/scoring/politeness/putting.ts';

const file = (language: string) => readFileSync(`src/lib/core/scoring/model/${language}.bin`);
const model = readModel({ en: file('en'), cs: file('cs') });
const told = (text: string, language: Language, customer = '') =>
	politeness(read(text, language, customer), model.languages[language], { customer })
		.acts.filter(({ rule }) => puttings.includes(rule))
		.map(({ rule, start, end }) => [rule, text.slice(start, end)]);

describe('the receipt of a sentence says how it is put', () => {
	it.each<[Language, string, string]>([
		['en', 'model-official', 'As stated in section 4 of the terms and conditions, the request was registered and the matter is final.'],
		['en', 'model-one-sided', 'You should have read it.'],
		['en', 'model-amends', 'I am so sorry, that was our mistake, and it should never have happened to you.'],
		['en', 'model-doing', 'I have fixed it and checked it twice, and I will keep an eye on it for you tonight.'],
		['en', 'model-choice', 'Would you like a new one, or would you prefer the money instead?'],
		['en', 'model-courtesy', 'Thank you for your patience and have a lovely weekend.'],
		['en', 'model-close-by', 'We will make sure your daughter gets the cake for her birthday party.'],
		['cs', 'model-official', 'Podle článku 4 smluvních podmínek byla vaše žádost zamítnuta a věc je uzavřena.'],
		['cs', 'model-refusal', 'Nelze s tím nic dělat a vrácení peněz není možné.'],
		['cs', 'model-doing', 'Prošel jsem to, peníze vracím a večer vám zavolám.'],
		['cs', 'model-courtesy', 'Děkuji za trpělivost a přeji krásný víkend.'],
		['cs', 'model-offhand', 'Jo jasně, hele, prostě si to přečtěte, no.']
	])('%s, %s: "%s"', (language, rule, text) => expect(told(text, language)).toEqual([[rule, text]]));

	it('of plain sentences no more than that they are plain', () => {
		const rules = told(
			'The invoice of 12 March lists two items. The fee of 12 euros is charged once a year, and the contract ends on 30 June.',
			'en'
		).map(([rule]) => rule);
		expect(new Set(rules)).toEqual(new Set(['model-plain']));
	});

	it('never calls a request impersonal, for who is asked is spoken to', () =>
		expect(told('Upload the file before noon and wait in the queue.', 'en').map(([rule]) => rule)).not.toContain('model-impersonal'));
});
