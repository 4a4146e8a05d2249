// Four people at the desk: who is better has to come out better, in every shipped scenario and language; who cheats gains nothing.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { difficultyFile, difficultyText, measure } from '../../../src/cli/difficulty.ts';
import { playName, playOf, readPlays } from '../../../src/cli/plays.ts';
import { model, scenarios } from './shipped.ts';

const written = await readPlays();
const measured = scenarios.filter(({ scenario }) => playOf(scenario, written)).map((edition) => measure(edition, written, model));

it('every shipped scenario has its plays', () => {
	const names = scenarios.flatMap(({ scenario }) => (scenario.kind === 'queue' ? [] : [playName(scenario)]));
	expect([...written.keys()]).toEqual(names.toSorted());
});

describe.each(measured.map((one) => ({ name: playName(one.scenario), ...one })))('$name', ({ scenario, results }) => {
	const { competent, curt, rude, cheating } = results;

	it('the competent passes, the rude does not', () => {
		expect(competent).toMatchObject({ passed: true, criticals: 0 });
		expect(rude.passed).toBe(false);
	});

	it('competent beats curt beats rude', () => {
		expect(competent.total).toBeGreaterThan(curt.total);
		expect(curt.total).toBeGreaterThan(rude.total);
	});

	it('who writes for the scorer gets less than the curt one', () => expect(cheating.total).toBeLessThan(curt.total));

	it.runIf(scenario.kind !== 'questionnaire')('and is shown to a person', () => expect(cheating.flags).not.toEqual([]));
});

const english = measured.filter(({ scenario }) => scenario.language === 'en');

it.each(english.map((one) => ({ id: one.scenario.id, ...one })))('$id is as hard in Czech as in English, to five points', (one) => {
	const czech = measured.find(({ scenario }) => scenario.id === one.scenario.id && scenario.language === 'cs')!;
	for (const who of ['competent', 'curt'] as const)
		expect(Math.abs(one.results[who].total - czech.results[who].total)).toBeLessThanOrEqual(5);
});

it('scenarios/difficulty.md says how hard they are (npm run firstline -- difficulty --write)', () =>
	expect(readFileSync(difficultyFile, 'utf8')).toBe(difficultyText(measured)));
