// What a score was made under: criteria, weights, criticals, pass mark, key points, and the version of these rules.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Scenario } from '../../scenario/types.ts';

/** Raised whenever the same observations would be scored otherwise. */
const version = 1;

/** "sha256:…"; the same for two scenarios that are scored alike. */
export function rubricHash({ rubric, critical, pass, clock, facts, path, actions, page }: Scenario): string {
	const { politeness = 0, accuracy = 0, speed = 0 } = rubric;
	const parts = [
		version,
		[politeness, accuracy, speed],
		[...critical].sort(),
		pass,
		clock.reply,
		facts.map(({ name, kind, weight }) => [name, kind, weight]),
		path.map(({ name, needs }) => [name, needs]),
		actions.map(({ name, unjustified }) => [name, unjustified]),
		(page?.issues ?? []).map(({ name, priority, blocks }) => [name, priority, blocks])
	];
	return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))))}`;
}
