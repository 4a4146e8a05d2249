// People of three kinds at the desk: who is better has to come out better, in every shipped scenario and language.
import { describe, expect, it } from 'vitest';
import { performance, readerOf, simulate } from '../../../src/lib/core/attempt/index.ts';
import { score } from '../../../src/lib/core/scoring/index.ts';
import { editionOf, model, plays, scenarios, stepsOf } from './shipped.ts';

it('every shipped scenario has its plays', () => {
	const talked = scenarios.filter(({ scenario }) => scenario.kind !== 'questionnaire');
	const names = talked.map(({ scenario: { id, language } }) => `${id.replace('/', '-')}.${language}`);
	expect(plays.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
});

describe.each(plays)('$name', ({ name, steps }) => {
	const scenario = editionOf(name);
	const scored = (who: 'competent' | 'curt' | 'rude') => {
		const { attempt } = simulate(scenario, readerOf(scenario, model), stepsOf(scenario, steps[who]), {
			pinned: { seed: who },
			start: 0,
			think: () => 20_000
		});
		return score(scenario, performance(scenario, attempt), model);
	};
	const [competent, curt, rude] = [scored('competent'), scored('curt'), scored('rude')];

	it('the competent passes', () => expect(competent).toMatchObject({ passed: true, failed: null, criticals: [] }));

	it('the rude does not', () => expect(rude.passed).toBe(false));

	it('competent beats curt beats rude', () => {
		expect(competent.total).toBeGreaterThan(curt.total);
		expect(curt.total).toBeGreaterThan(rude.total);
	});
});
