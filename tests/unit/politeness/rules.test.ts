import { describe, expect, it } from 'vitest';
import { ruleBooks } from '#lib/core/scoring/model/index.ts';
import { read } from '#lib/core/scoring/observe/read.ts';
import { compileRules, contentStems, findRules } from '#lib/core/scoring/politeness/rule-set.ts';
import { shouts } from '#lib/core/scoring/politeness/shouting.ts';
import { languages } from '#lib/core/scenario/types.ts';

describe.each(languages)('the rules of tone (%s)', (language) => {
	const set = compileRules(ruleBooks[language]);
	const examples = ruleBooks[language].rules.flatMap((rule) => [
		...rule.examples.yes.map((text) => ({ rule: rule.name, text, fires: true })),
		...rule.examples.no.map((text) => ({ rule: rule.name, text, fires: false }))
	]);

	it.each(examples)('$rule, "$text": $fires', ({ rule, text, fires }) => {
		const [customer, reply] = text.includes('::') ? text.split('::') : ['', text];
		const reading = read(reply ?? '', language);
		const seen = findRules(set, reading, contentStems(read(customer ?? '', language), set)).map((match) => match.rule.name);
		if (shouts(reading).length > 0) seen.push('shouting');
		expect(seen.includes(rule)).toBe(fires);
	});

	it('name each word of a list once', () => {
		for (const [list, words] of Object.entries(ruleBooks[language].words)) {
			const all = words.split(/\s+/).filter((word) => word !== '');
			expect(
				all.filter((word, i) => all.indexOf(word) !== i),
				list
			).toEqual([]);
		}
	});

	it('have a name of their own, and an example of when they fire and when not', () => {
		const names = set.rules.map((rule) => rule.name);
		expect(new Set(names).size).toBe(names.length);
		for (const rule of set.rules) expect([rule.examples.yes.length > 0, rule.examples.no.length > 0]).toEqual([true, true]);
	});
});

it('both languages have the same rules with the same tones and points', () => {
	const shape = (language: 'en' | 'cs') => ruleBooks[language].rules.map(({ name, tone, points, rude }) => ({ name, tone, points, rude }));
	expect(shape('cs')).toEqual(shape('en'));
});
