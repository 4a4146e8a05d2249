// Front matter of a scenario.
import { criteria, personas, registers } from '../types.ts';
import type { Channel, Critical, Kind } from '../types.ts';
import type { Fields } from './front-matter.ts';
import type { Report } from './report.ts';
import type { Header } from './syntax.ts';
import { spotOf } from './text.ts';

const kinds = ['conversation', 'queue', 'page-review', 'questionnaire'] as const satisfies readonly Kind[];
const channels = ['chat', 'messenger', 'email', 'ticket', 'forum'] as const satisfies readonly Channel[];
const withSubject: readonly Channel[] = ['email', 'ticket', 'forum'];
const criticals = ['rude', 'leak', 'ignored', 'forbidden'] as const satisfies readonly Critical[];

const second = 1000;
const hour = 3_600_000;
const day = 24 * hour;

/** @param seemsLike the kind to go by when the front matter does not say */
export function readHeader(fields: Fields, seemsLike: Kind, report: Report): Omit<Header, 'sound'> {
	const stated = fields.choice('kind', kinds);
	const kind = fields.has('kind') ? stated : seemsLike;
	const header = {
		scenario: fields.text('scenario'),
		language: fields.text('language'),
		company: fields.text('company'),
		kind,
		...readChannel(fields, kind, report),
		title: fields.text('title'),
		summary: fields.text('summary'),
		level: fields.number('level', { min: 1, max: 5, decimals: 0 }),
		requirements: readRequirements(fields, report),
		clock: readClock(fields, kind),
		agent: fields.text('agent'),
		customer: readCustomer(fields, kind),
		rubric: readRubric(fields, report),
		critical: readCritical(fields, report),
		pass: fields.number('pass', { min: 1, max: 100, decimals: 0 }),
		...readBudget(fields, kind),
		changes: kind === 'conversation' || kind === 'page-review' ? fields.list('changes') : []
	};
	fields.close();
	const spots = Object.fromEntries(Object.keys(header).map((key) => [key, fields.spot(key)]));
	return { ...header, spots };
}

/** Where nobody talks the channel is a stand-in. */
function readChannel(fields: Fields, kind: Kind, report: Report): Pick<Header, 'channel' | 'subject'> {
	if (kind === 'questionnaire') return { channel: 'ticket' };
	const channel = fields.choice('channel', channels, kind === 'page-review' ? 'ticket' : undefined);
	const subject = kind === 'conversation' ? fields.text('subject', '') : '';
	if (subject === '') return { channel };
	if (!withSubject.includes(channel)) report(fields.spot('subject'), 'subject-not-shown', { channel, known: withSubject.join(', ') });
	return { channel, subject };
}

function readBudget(fields: Fields, kind: Kind): Pick<Header, 'budget'> {
	const none = -1;
	const budget = kind === 'conversation' ? fields.number('budget', { min: 0, max: 999_999_999, decimals: 0 }, none) : none;
	return budget === none ? {} : { budget };
}

function readRequirements(fields: Fields, report: Report): string[] {
	return fields.list('requirements').map((text) => {
		if (!/^R[1-9]\d{0,2}$/.test(text.text))
			report(spotOf(text), 'wrong-value', { key: 'requirements', value: text.text, example: '[R28, R70]' });
		return text.text;
	});
}

function readClock(fields: Fields, kind: Kind): Header['clock'] {
	const clock = fields.fields('clock', true);
	const fallback = kind === 'page-review' ? hour : undefined;
	const result =
		kind === 'questionnaire'
			? { pause: 3 * second, patience: hour, reply: hour, limit: clock.duration('limit', 30 * second, 7 * day) }
			: {
					pause: clock.duration('pause', 0, 15 * second, 3 * second),
					patience: clock.duration('patience', 5 * second, day, fallback),
					reply: clock.duration('reply', 5 * second, day, fallback),
					limit: clock.duration('limit', 30 * second, 7 * day)
				};
	clock.close();
	return result;
}

/** A page review has no customer who talks: what describes one may be left out. A queue has several, and a questionnaire none. */
function readCustomer(fields: Fields, kind: Kind): Header['customer'] {
	if (kind === 'queue' || kind === 'questionnaire') return { name: '', register: 'formal', expertise: 'user', anger: 0, trust: 0 };
	const customer = fields.fields('customer', kind === 'conversation');
	const mood = customer.fields('mood', true);
	const persona = customer.choice('persona', personas, '');
	const result = {
		name: customer.text('name'),
		register: customer.choice('register', registers),
		...(persona === '' ? {} : { persona }),
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
