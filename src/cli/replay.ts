// `firstline replay BUNDLE`: works an exported attempt out again and proves that conversation and score come out the same.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parseBundle, performance, readerOf, replay as proof } from '#lib/core/attempt/index.ts';
import type { Attempt, Bundle, Difference } from '#lib/core/attempt/index.ts';
import { engine } from '#lib/core/dialogue/index.ts';
import { canonical, formOf, hashOf } from '#lib/core/scenario/index.ts';
import type { Language } from '#lib/core/scenario/types.ts';
import { score } from '#lib/core/scoring/index.ts';
import type { Model } from '#lib/core/scoring/types.ts';
import { m } from '#lib/paraglide/messages.js';
import { loadModel } from '#lib/server/model.ts';
import { askedLanguage, machineLanguage } from './language.ts';

/** @returns exit code: 0 the same, 1 something differs, 2 no bundle */
export async function replay(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { lang: { type: 'string' } } });
	const asked = askedLanguage(values.lang);
	const [file] = positionals;
	const text = file === undefined ? null : await readFile(file, 'utf8').catch(() => null);
	const bundle = text === null ? null : parseBundle(text);
	if (!bundle) {
		const locale = { locale: asked ?? machineLanguage() };
		const unread = (path: string) => (text === null ? m.cli_no_path({ path }, locale) : m.cli_replay_unread({ file: path }, locale));
		console.error(file === undefined ? m.cli_replay_usage({}, locale) : unread(file));
		return 2;
	}
	const locale = { locale: asked ?? bundle.scenario.language };
	const model = await loadModel();
	for (const note of pinned(bundle, model, locale)) console.log(note);
	const scenario = formOf(bundle.scenario, formPlayed(bundle));
	const { differences, attempt } = proof(scenario, readerOf(scenario, model), bundle.events);
	for (const difference of differences) console.log(differenceLine(difference, locale));
	const scored = bundle.scorecard && score(scenario, performance(scenario, attempt), model);
	const sameScore = canonical(scored) === canonical(bundle.scorecard);
	if (!sameScore) console.log(`✗ ${m.cli_replay_score({ stored: bundle.scorecard?.total ?? '–', now: scored?.total ?? '–' }, locale)}`);
	const same = differences.length === 0 && sameScore;
	const counts = { events: bundle.events.length, turns: turnsIn(attempt), differences: differences.length };
	const proved = scored ? m.cli_replay_same_score(counts, locale) : m.cli_replay_same(counts, locale);
	console.log(same ? `✓ ${proved}` : `✗ ${m.cli_replay_differs(counts, locale)}`);
	return same ? 0 : 1;
}

interface Speaking {
	locale: Language;
}

/** Of a queue: those of all its conversations. */
const turnsIn = ({ turns, conversations }: Attempt): number =>
	conversations.reduce((sum, one) => sum + (one?.turns.length ?? 0), turns.length);

function formPlayed({ events }: Bundle): number {
	const start = events[0]?.body;
	return start?.kind === 'start' ? start.form : 0;
}

/** What the attempt ran on, where it is not what runs now: then differences prove nothing. */
function pinned({ scenario, events, scorecard }: Bundle, model: Model, locale: Speaking): string[] {
	const start = events[0]?.body;
	if (start?.kind !== 'start') return [m.cli_replay_no_start({}, locale)];
	const hash = hashOf(scenario);
	const differs = (there: string, here: string): boolean => there !== '' && there !== here;
	return [
		...(differs(start.scenario, hash) ? [m.cli_replay_scenario({ here: hash, there: start.scenario }, locale)] : []),
		...(differs(start.engine, engine) ? [m.cli_replay_engine({ here: engine, there: start.engine }, locale)] : []),
		...(differs(start.model, model.hash) ? [m.cli_replay_model({ here: model.hash, there: start.model }, locale)] : []),
		...(scorecard && scorecard.model !== model.hash ? [m.cli_replay_score_model({ there: scorecard.model }, locale)] : [])
	];
}

const differenceLine = ({ seq, what, stored, derived }: Difference, locale: Speaking): string =>
	[
		`✗ ${m.cli_replay_event({ seq, what }, locale)}`,
		`    ${m.cli_replay_stored({}, locale).padEnd(8)}${canonical(stored)}`,
		`    ${m.cli_replay_now({}, locale).padEnd(8)}${canonical(derived)}`
	].join('\n');
