// Trains the weights of accuracy: node src/cli/train/accuracy.ts --data ../shared/data [--check] [--mistakes]
// Learns from graded key points (firstline-replies) and from the graded samples of the scenarios in this repository. Same texts and rules, same bytes.
// --check measures by cross-validation only, and writes nothing; --mistakes tells each wrong decision.
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Weights } from '#lib/core/scoring/accuracy/weights.ts';
import { languages } from '#lib/core/scenario/types.ts';
import { fit } from './accuracy/fit.ts';
import { gradedPoints, gradedSamples, type Example } from './accuracy/graded.ts';
import { figures, judge } from './accuracy/judge.ts';

const { values } = parseArgs({
	options: {
		data: { type: 'string', default: '../shared/data' },
		scenarios: { type: 'string', default: 'scenarios' },
		check: { type: 'boolean', default: false },
		mistakes: { type: 'boolean', default: false }
	}
});
const thresholds = { bare: { said: 15, missing: -25 }, taught: { said: 0, missing: -30 } };
const bare = [...(await gradedPoints(values.data)), ...(await gradedSamples(values.scenarios, false))];
// Near-misses of the key points are twins of the replies that convey them: with samples they would teach that likeness speaks against it.
const taught = await gradedSamples(values.scenarios, true);
report('bare', bare, thresholds.bare);
report('taught', taught, thresholds.taught);
if (!values.check) await writeWeights(fit(bare, thresholds.bare), fit(taught, thresholds.taught));

function report(name: string, examples: Example[], limits: { said: number; missing: number }): void {
	const judged = judge(examples, limits);
	for (const from of ['points', 'samples', 'around'] as const) {
		for (const language of languages) {
			const own = judged.filter((example) => example.from === from && example.language === language);
			if (own.length > 0) console.log(`${name} ${from} ${language} (${String(own.length)}): ${figures(own)}`);
			if (!values.mistakes) continue;
			for (const { group, text, state, conveys } of own)
				if ((state === 'said') !== conveys) console.log(`  ${conveys ? '+' : '-'} ${state} ${group}: ${text.replaceAll('\n', ' ')}`);
		}
	}
}

async function writeWeights(bareWeights: Weights, taughtWeights: Weights): Promise<void> {
	const literal = ({ base, measures, said, missing }: Weights): string =>
		`{\n\tbase: ${String(base)},\n\tmeasures: [${measures.join(', ')}],\n\tsaid: ${String(said)},\n\tmissing: ${String(missing)}\n}`;
	const file = new URL('../../lib/core/scoring/accuracy/weights.ts', import.meta.url);
	const [head = ''] = (await readFile(file, 'utf8')).split('/** For points known');
	const body = `/** For points known by their wordings alone. */\nexport const bare: Weights = ${literal(bareWeights)};\n\n/** For points with graded samples. */\nexport const taught: Weights = ${literal(taughtWeights)};\n`;
	await writeFile(file, head + body);
}
