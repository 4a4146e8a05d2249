// Front matter of a scenario.
import type { Critical, Criterion, Kind } from '../types.ts';
import type { Fields } from './front-matter.ts';
import type { Report } from './report.ts';
import type { Header } from './syntax.ts';
import { spotOf } from './text.ts';

const kinds = ['conversation', 'page-review', 'queue', 'questionnaire'] as const satisfies readonly Kind[];
const channels = ['chat', 'messenger', 'email', 'ticket', 'forum'] as const;
const criteria = ['politeness', 'accuracy', 'speed'] as const satisfies readonly Criterion[];
const criticals = ['rude', 'leak', 'ignored', 'forbidden'] as const satisfies readonly Critical[];

const second = 1000;
const hour = 3_600_000;
const day = 24 * hour;

/** A page review has no customer who talks: what describes one may be left out. */
/** @param seemsLike the kind to go by when the front matter does not say */
export function readHeader(fields: Fields, seemsLike: Kind, report: Report): Omit<Header, 'sound'> {
	const stated = fields.choice('kind', kinds);
	const kind = fields.has('kind') ? stated : seemsLike;
	const talks = kind !== 'page-review';
	const header = {
		scenario: fields.text('scenario'),
		language: fields.text('language'),
		company: fields.text('company'),
		kind,
		channel: fields.choice('channel', channels, talks ? undefined : 'ticket'),
		title: fields.text('title'),
		summary: fields.text('summary'),
		level: fields.number('level', { min: 1, max: 5, decimals: 0 }),
		requirements: readRequirements(fields, report),
		clock: readClock(fields, talks),
		agent: fields.text('agent'),
		customer: readCustomer(fields, talks),
		rubric: readRubric(fields, report),
		critical: readCritical(fields, report),
		pass: fields.number('pass', { min: 1, max: 100, decimals: 0 }),
		...(fields.has('budget') ? { budget: fields.number('budget', { min: 0, max: 999_999_999, decimals: 0 }) } : {})
	};
	fields.close();
	const spots = Object.fromEntries(Object.keys(header).map((key) => [key, fields.spot(key)]));
	return { ...header, spots };
}

function readRequirements(fields: Fields, report: Report): string[] {
	return fields.list('requirements').map((text) => {
		if (!/^R[1-9]\d{0,2}$/.test(text.text))
			report(spotOf(text), 'wrong-value', { key: 'requirements', value: text.text, example: '[R28, R70]' });
		return text.text;
	});
}

function readClock(fields: Fields, talks: boolean): Header['clock'] {
	const clock = fields.fields('clock', true);
	const result = {
		pause: clock.duration('pause', 0, 15 * second, 3 * second),
		patience: clock.duration('patience', 5 * second, day, talks ? undefined : hour),
		reply: clock.duration('reply', 5 * second, day, talks ? undefined : hour),
		limit: clock.duration('limit', 30 * second, 7 * day)
	};
	clock.close();
	return result;
}

function readCustomer(fields: Fields, talks: boolean): Header['customer'] {
	const customer = fields.fields('customer', talks);
	const mood = customer.fields('mood', true);
	const result = {
		name: customer.text('name'),
		register: customer.choice('register', ['formal', 'familiar'] as const),
		expertise: customer.choice('expertise', ['user', 'beginner', 'expert'] as const),
		anger: mood.number('anger', { min: 0, max: 10, decimals: 1 }),
		trust: mood.number('trust', { min: 0, max: 10, decimals: 1 })
	};
	mood.close();
	customer.close();
	return result;
}

function readRubric(fields: Fields, report: Report): Header['rubric'] {
	const rubric = fields.fields('rubric', true);
	const result: Header['rubric'] = {};
	for (const criterion of criteria) {
		const weight = rubric.number(criterion, { min: 0, max: 100, decimals: 0 }, 0);
		if (weight > 0) result[criterion] = weight;
	}
	rubric.close();
	const sum = criteria.reduce((total, criterion) => total + (result[criterion] ?? 0), 0);
	if (fields.has('rubric') && sum !== 100) report(fields.spot('rubric'), 'rubric-not-100', { sum });
	return result;
}

function readCritical(fields: Fields, report: Report): Critical[] {
	return fields.list('critical').flatMap((text) => {
		const critical = criticals.find((name) => name === text.text);
		if (!critical) report(spotOf(text), 'wrong-value', { key: 'critical', value: text.text, example: criticals.join(' | ') });
		return critical ? [critical] : [];
	});
}
