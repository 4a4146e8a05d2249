// Trains the weights of accuracy: node src/cli/train/accuracy.ts --data ../shared/data [--check] [--mistakes]
// Learns from graded key points (firstline-replies), the graded samples of the scenarios in this repository, Czech pairs and pupils' answers. Same texts and rules, same bytes.
// --check measures by cross-validation and writes nothing; --mistakes does the same and tells each wrong decision.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import type { Weights } from '#lib/core/scoring/accuracy/weights-type.ts';
import { fit, kinds, thresholds, type Kind } from './accuracy/fit.ts';
import { gradedSamples, type Example } from './accuracy/graded.ts';
import { figuresOf, judge, rightOf } from './accuracy/judge.ts';
import { naturalExamples } from './accuracy/natural.ts';
import { answers } from './accuracy/outside.ts';
import { gradedIssues } from './accuracy/page-issues.ts';
import { untaught } from './accuracy/untaught.ts';

const { values } = parseArgs({
	options: {
		data: { type: 'string', default: '../shared/data' },
		scenarios: { type: 'string', default: 'scenarios' },
		check: { type: 'boolean', default: false },
		mistakes: { type: 'boolean', default: false }
	}
});
const examples: Record<Kind, Example[]> = {
	...(await untaught(values.data, values.scenarios)),
	taught: [...(await gradedSamples(values.scenarios, true)), ...(await naturalExamples(values.scenarios))],
	rich: await answers(values.data),
	issue: await gradedIssues(values.scenarios)
};
const meaning: Record<Kind, string> = {
	bare: 'For points known by their wordings alone.',
	brief: 'For the same beside a brief text.',
	taught: 'For points with graded samples.',
	rich: 'For points with many.',
	issue: 'For what is wrong on a page, with graded samples.'
};

if (values.check || values.mistakes) for (const kind of kinds) report(kind);
else await writeWeights();

function report(kind: Kind): void {
	const judged = judge(examples[kind], kind);
	for (const [group, own] of Map.groupBy(
		judged,
		({ from, language, group }) => `${from} ${from === 'answers' ? group.split(' ')[0] : language}`
	)) {
		const { count, accused, ...shares } = figuresOf(own);
		const table = Object.entries({ ...shares, 'two ways': rightOf(own) }).map(([name, share]) => `${name} ${share.toFixed(3)}`);
		console.log(`${kind} ${group} (${String(count)}): ${table.join(', ')}, falsely contradicted ${String(accused)}`);
		if (!values.mistakes) continue;
		for (const { group, text, state, conveys } of own)
			if ((state === 'said') !== conveys) console.log(`  ${conveys ? '+' : '-'} ${state} ${group}: ${text.replaceAll('\n', ' ')}`);
	}
}

async function writeWeights(): Promise<void> {
	const file = new URL('../../lib/core/scoring/accuracy/weights.ts', import.meta.url);
	const literal = (weights: Weights): string => JSON.stringify(weights);
	const constants = kinds.map(
		(kind) => `/** ${meaning[kind]} */\nexport const ${kind}: Weights = ${literal(fit(examples[kind], kind, thresholds[kind]))};\n`
	);
	const source = `// Written by src/cli/train/accuracy.ts; do not edit.\nimport type { Weights } from './weights-type.ts';\n\n${constants.join('\n')}`;
	await writeFile(file, await format(source, { ...(await resolveConfig(file)), parser: 'typescript' }));
}
