// The worker's side: the scorer itself, away from the keys. Nothing leaves it but notes for its own page.
import type { Language } from '../../core/scenario/types.ts';
import { readLanguage } from '../../core/scoring/model/language.ts';
import type { RuleBook } from '../../core/scoring/politeness/rule-types.ts';
import type { Model } from '../../core/scoring/types.ts';
import { notes } from '../../core/training/coach.ts';
import type { Scene } from '../../core/training/coach-scene.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** Reads texts of one language for as long as the worker lives. */
export function work(language: Language, rules: RuleBook): void {
	let scene: Scene;
	let model: Promise<Model>;

	async function load(url: string): Promise<Model> {
		const response = await fetch(url);
		if (!response.ok) throw new Error(`${url}: ${response.status}`);
		const own = readLanguage(language, new Uint8Array(await response.arrayBuffer()), rules);
		// Nobody asks it for the other language.
		return { hash: '', languages: { en: own, cs: own } };
	}

	const answer = async (data: ToWorker): Promise<FromWorker | null> => {
		if ('writing' in data) return { notes: notes(data.writing, scene, await model) };
		scene = data.scene;
		model ??= load(data.weights);
		return null;
	};

	addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
		const said = await answer(data).catch((): FromWorker => ({ failed: true }));
		if (said) postMessage(said);
	});
}
