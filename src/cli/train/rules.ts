// Measures rules of conduct, flags, address and evidence: node src/cli/train/rules.ts --data ../shared/data [--mistakes]
import { parseArgs } from 'node:util';
import { languages } from '#lib/core/scenario/types.ts';
import { ruleKinds } from '#lib/core/scenario/types.ts';
import { loadModel } from '#lib/server/model.ts';
import { measureEvidence, measurePlaces, measureRudeWords } from './rules/evidence.ts';
import { measureHonest } from './rules/honest.ts';
import { measureRegister, treebankRegister } from './rules/register.ts';
import { judgeRules, measureRules } from './rules/rules.ts';

const { values } = parseArgs({
	options: { data: { type: 'string', default: '../shared/data' }, mistakes: { type: 'boolean', default: false } }
});
const model = await loadModel();
const share = (value: number): string => value.toFixed(3);
const judged = judgeRules(values.data, model);
for (const language of languages) {
	const own = judged.filter((row) => row.language === language);
	const { rows, balanced, unsure, spans } = measureRules(own);
	console.log(
		`S6 rules ${language} (${String(rows)}): balanced accuracy ${share(balanced)}, unsure ${String(unsure)}; S9 spans F1 ${share(spans.f1)}`
	);
	console.log(
		`   ${ruleKinds.map((kind) => `${kind} ${measureRules(own.filter((row) => row.kind === kind)).balanced.toFixed(2)}`).join(', ')}`
	);
	if (!values.mistakes) continue;
	for (const { id, kind, broken, reply, verdict } of own)
		if (verdict.state !== (broken ? 'broken' : 'kept'))
			console.log(`  ${broken ? '-' : '+'} ${verdict.state} ${kind} ${id}: ${reply.replaceAll('\n', ' ')}`);
}
const honest = measureHonest(values.data);
console.log(`S7 flags on honest replies: ${String(honest.flagged.length)} of ${String(honest.rows)}`);
const register = measureRegister(treebankRegister(values.data));
console.log(`S8 address in the treebank (${String(register.rows)}): F1 ${share(register.f1)}, wrong ${String(register.wrong.length)}`);
const evidence = measureEvidence(values.data, model);
const rude = measureRudeWords(values.data, model);
console.log(
	`S9 evidence of tone F1: en ${share(evidence.en.f1)} (${String(evidence.en.texts)}), cs ${share(evidence.cs.f1)} (${String(evidence.cs.texts)}); rude words ${share(rude.f1)} (${String(rude.texts)}); with a place ${share(measurePlaces(values.data, model))}`
);
