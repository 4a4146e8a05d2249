// An exported attempt: everything that is needed to work it out again.
import type { Scenario } from '../scenario/types.ts';
import type { Scorecard } from '../scoring/types.ts';
import type { Event } from './types.ts';

export interface Bundle {
	format: 1;
	scenario: Scenario;
	events: Event[];
	/** Null: not scored yet. */
	scorecard: Scorecard | null;
}

/** Two spaces of indentation: people read bundles, too. */
export const formatBundle = (bundle: Bundle): string => `${JSON.stringify(bundle, null, 2)}\n`;

/** Null if the text is no bundle. Looks at the outside only: what is inside is proved by the replay. */
export function parseBundle(text: string): Bundle | null {
	const value = parseJson(text);
	if (!isObject(value) || value.format !== 1 || !isObject(value.scenario) || value.scenario.format !== 1) return null;
	if (!Array.isArray(value.events) || !value.events.every(isEvent)) return null;
	if (!isObject(value.scorecard) && value.scorecard !== null) return null;
	return value as unknown as Bundle;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isEvent = (value: unknown, index: number): boolean =>
	isObject(value) &&
	value.seq === index + 1 &&
	typeof value.at === 'number' &&
	Number.isInteger(value.conversation) &&
	isObject(value.body) &&
	typeof value.body.kind === 'string';
