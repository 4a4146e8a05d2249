// What a score was made under: criteria, weights, criticals, pass mark, all that counts, and the rules themselves.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { criteria, type Scenario } from '../../scenario/types.ts';
import { fingerprint } from './fingerprint.ts';

const hashOf = (text: string): string => `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
const rules = hashOf(fingerprint);

/** "sha256:…"; the same for two scenarios that are scored alike. */
export function rubricHash(scenario: Scenario): string {
	const { rubric, critical, pass, clock, facts, path, actions, page } = scenario;
	const parts = [
		rules,
		criteria.map((criterion) => rubric[criterion] ?? 0),
		[...critical].sort(),
		pass,
		clock.reply,
		facts.map(({ name, kind, weight }) => [name, kind, weight]),
		path.map(({ name, needs }) => [name, needs]),
		actions.map(({ name, unjustified, cost, after = [] }) => [name, unjustified, cost, after]),
		(page?.issues ?? []).map(({ name, priority, blocks }) => [name, priority, blocks]),
		...further(scenario)
	];
	return hashOf(JSON.stringify(parts));
}

/** What only some criteria and kinds look at. */
function further({ kind, channel, clock, budget, forbidden, events = [], tags = [], items = [], conversations = [] }: Scenario): unknown[] {
	return [
		kind,
		channel,
		clock.patience,
		budget ?? null,
		forbidden.map(({ name, kind: broken = null }) => [name, broken]),
		events.map(({ name }) => name),
		tags.map(({ name, right }) => [name, right]),
		items.map(({ name, options }) => [name, options.map(({ key }) => key)]),
		conversations.map(({ name, urgent, scenario }) => [name, urgent, rubricHash(scenario)])
	];
}
