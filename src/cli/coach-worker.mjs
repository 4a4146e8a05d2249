// The live coach's worker is bundled for one language: its file is called `<language>.worker.ts`.

/** Modules of one language that the other does without: more than half of what both would weigh. */
const own = { en: /\/(?:words\/en|(?:classes|concepts)\.en)\.ts$/, cs: /\/(?:words\/cs|(?:classes|concepts)\.cs)\.ts$/ };

/** @returns {import('vite').Plugin} */
export function oneLanguage() {
	/** @type {RegExp | undefined} */
	let other;
	return {
		name: 'one-language',
		buildStart({ input }) {
			const language = /\/(en|cs)\.worker\.ts/.exec(JSON.stringify(input))?.[1];
			other = language === 'en' ? own.cs : language === 'cs' ? own.en : undefined;
		},
		load: (id) => (other?.test(id) ? `export const frequent = '', known = '', classes = {}, concepts = {};` : null)
	};
}

/** What is known of a language is a file of its own, so that a change of the code leaves it in the browser's cache. */
const language = /\/(?:words\/(?:en|cs)|(?:rules|classes|concepts|words)\.(?:en|cs)|accuracy\/weights)\.ts$/;

/** @satisfies {import('vite').UserConfig['worker']} */
export const coachWorker = {
	format: /** @type {const} */ ('es'),
	plugins: () => [oneLanguage()],
	rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'language', test: language }] } } }
};
