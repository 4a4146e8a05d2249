// `firstline replay BUNDLE`: works an exported attempt out again and proves that conversation and score come out the same.
import { readFile } from 'node:fs/promises';
import { parseBundle, performance, readerOf, replay as proof } from '#lib/core/attempt/index.ts';
import type { Attempt, Bundle, Difference } from '#lib/core/attempt/index.ts';
import { engine } from '#lib/core/dialogue/index.ts';
import { canonical, formOf, hashOf } from '#lib/core/scenario/index.ts';
import { score } from '#lib/core/scoring/index.ts';
import type { Model } from '#lib/core/scoring/types.ts';
import { loadModel } from '#lib/server/model.ts';

/** @returns exit code: 0 the same, 1 something differs, 2 no bundle */
export async function replay(args: string[]): Promise<number> {
	const [file] = args;
	const bundle = file === undefined ? null : parseBundle(await readFile(file, 'utf8').catch(() => ''));
	if (!bundle) {
		console.error(file === undefined ? 'Usage: firstline replay BUNDLE' : `${file} cannot be read as a bundle.`);
		return 2;
	}
	const model = await loadModel();
	for (const note of pinned(bundle, model)) console.log(note);
	const scenario = formOf(bundle.scenario, formPlayed(bundle));
	const { differences, attempt } = proof(scenario, readerOf(scenario, model), bundle.events);
	for (const difference of differences) console.log(differenceLine(difference));
	const scored = bundle.scorecard && score(scenario, performance(scenario, attempt), model);
	const sameScore = canonical(scored) === canonical(bundle.scorecard);
	if (!sameScore) console.log(`✗ score: stored ${bundle.scorecard?.total}, now ${scored?.total}`);
	console.log(
		differences.length === 0 && sameScore
			? `✓ ${bundle.events.length} events, ${turnsIn(attempt)} turns: conversation${scored ? ' and score' : ''} the same`
			: `✗ ${differences.length} differences in ${bundle.events.length} events`
	);
	return differences.length === 0 && sameScore ? 0 : 1;
}

/** Of a queue: those of all its conversations. */
const turnsIn = ({ turns, conversations }: Attempt): number =>
	conversations.reduce((sum, one) => sum + (one?.turns.length ?? 0), turns.length);

function formPlayed({ events }: Bundle): number {
	const start = events[0]?.body;
	return start?.kind === 'start' ? start.form : 0;
}

/** What the attempt ran on, where it is not what runs now: then differences prove nothing. */
function pinned({ scenario, events, scorecard }: Bundle, model: Model): string[] {
	const start = events[0]?.body;
	if (start?.kind !== 'start') return ['The log does not begin with a start.'];
	const hash = hashOf(scenario);
	return [
		...(start.scenario === '' || start.scenario === hash
			? []
			: [`The scenario is another than the attempt's: ${hash}, not ${start.scenario}.`]),
		...(start.engine === engine ? [] : [`The attempt was played by engine ${start.engine}; this is ${engine}.`]),
		...(start.model === '' || start.model === model.hash ? [] : [`The attempt was read by model ${start.model}; this is ${model.hash}.`]),
		...(scorecard && scorecard.model !== model.hash ? [`The score was made by model ${scorecard.model}.`] : [])
	];
}

const differenceLine = ({ seq, what, stored, derived }: Difference): string =>
	`✗ event ${seq}, ${what}\n    stored  ${canonical(stored)}\n    now     ${canonical(derived)}`;
