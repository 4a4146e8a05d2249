// Conditions and needs as an author writes them: the way back from data to words.
import { durationText } from './1-parse/values.ts';
import type { Condition, Need } from './types.ts';

export function conditionText(condition: Condition): string {
	switch (condition.is) {
		case 'all':
			return condition.of.map(part).join(' and ');
		case 'any':
			return condition.of.map(part).join(' or ');
		case 'not':
			return `not ${part(condition.of)}`;
		default:
			return atomText(condition);
	}
}

const part = (condition: Condition): string =>
	condition.is === 'all' || condition.is === 'any' ? `(${conditionText(condition)})` : conditionText(condition);

const named = (verb: string, name: string | null): string => (name === null ? verb : `${verb} ${name}`);

/** 35 → "3.5"; 40 → "4" */
const tenths = (value: number): string => `${Math.trunc(value / 10)}${value % 10 === 0 ? '' : `.${value % 10}`}`;

function atomText(condition: Condition): string {
	switch (condition.is) {
		case 'compare': {
			const { what, op, value } = condition;
			return `${what} ${op} ${what === 'anger' || what === 'trust' ? tenths(value) : value}`;
		}
		case 'tone':
			return condition.now ? condition.tone : `was ${condition.tone}`;
		case 'address':
			return condition.now ? condition.address : `was ${condition.address}`;
		case 'fact':
			return named(condition.now ? 'says' : 'said', condition.fact);
		case 'contradicted':
			return named(condition.now ? 'contradicts' : 'contradicted', condition.fact);
		case 'leaked':
			return named(condition.now ? 'leaks' : 'leaked', condition.secret);
		case 'forbidden':
			return named(condition.now ? 'breaks' : 'broke', condition.name);
		case 'action':
			return named(condition.now ? 'does' : 'did', condition.action);
		case 'promised':
			return condition.now ? 'promises' : 'promised';
		case 'updated':
			return `updated ${condition.event} within ${durationText(condition.within)}`;
		case 'reached':
			return `reached ${condition.beat}`;
		case 'happened':
			return `happened ${condition.event}`;
		case 'tagged':
			return named('tagged', condition.tag);
		default:
			return condition.is.replaceAll('-', ' ');
	}
}

export function needText(need: Need): string {
	switch (need.kind) {
		case 'tone':
			return need.tone;
		case 'action':
			return `action ${need.action}`;
		default:
			return `${need.kind} ${need.fact}`;
	}
}
