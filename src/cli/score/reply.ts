// One request of `firstline score`: what is asked, and the answer.
import { languages, type Language } from '../../lib/core/scenario/types.ts';
import { conveyed } from '../../lib/core/scoring/accuracy/index.ts';
import { addressOf } from '../../lib/core/scoring/conduct/address.ts';
import { verdict, type Rule } from '../../lib/core/scoring/conduct/conduct.ts';
import { languageOf } from '../../lib/core/scoring/language/index.ts';
import { flags } from '../../lib/core/scoring/observe/flags.ts';
import { doubtful } from '../../lib/core/scoring/observe/observe.ts';
import { read } from '../../lib/core/scoring/observe/read.ts';
import { politeness } from '../../lib/core/scoring/politeness/index.ts';
import { fullTime, speedOf } from '../../lib/core/scoring/speed/curve.ts';
import type { Model } from '../../lib/core/scoring/types.ts';
import { notText, tooLong } from './lines.ts';
import { known, type Known, type RequestPoint } from './points.ts';

export interface Request {
	id: string | number;
	lang: Language;
	customer: string;
	reply: string;
	points: RequestPoint[];
	rules: Rule[];
	/** Think time; null: not timed. */
	seconds: number | null;
}

/** Full marks for speed where no scenario says otherwise, ms. */
const usualReply = 75_000;
/** Points off accuracy for each rule broken. */
const brokenRule = 10;

/** Throws an Error that says what is wrong with the line. */
export function parseRequest(line: string): Request {
	if (line === tooLong) throw new Error('longer than 1 MB');
	if (line === notText) throw new Error('not UTF-8 text');
	const row = object(parseJson(line), 'the line');
	const { id, lang, seconds = null } = row;
	if (typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" is missing');
	const language = languages.find((other) => other === lang);
	if (language === undefined) throw new Error(`"lang" is not one of ${languages.join(', ')}: ${JSON.stringify(lang) ?? 'missing'}`);
	if (seconds !== null && (typeof seconds !== 'number' || seconds < 0)) throw new Error('"seconds" is not a positive number');
	return {
		id,
		lang: language,
		customer: text(row.customer ?? '', 'customer'),
		reply: text(row.reply, 'reply'),
		points: list(row.points ?? [], 'points').map((item, i) => {
			const point = object(item, 'a point');
			const samples = object(point.samples ?? {}, 'samples');
			return {
				id: text(point.id ?? `p${String(i + 1)}`, 'id'),
				say: text(point.say, 'say'),
				also: texts(point.also, 'also'),
				not: texts(point.not, 'not'),
				yes: texts(samples.yes, 'samples.yes'),
				no: texts(samples.no, 'samples.no')
			};
		}),
		rules: list(row.rules ?? [], 'rules').map((item, i) => {
			const rule = object(item, 'a rule');
			const kind = rule.kind === undefined || rule.kind === null ? null : text(rule.kind, 'kind');
			const max = rule.max === undefined || rule.max === null ? null : text(rule.max, 'max');
			return { id: text(rule.id ?? `r${String(i + 1)}`, 'id'), kind, say: text(rule.say ?? '', 'say'), max };
		}),
		seconds
	};
}

function parseJson(line: string): unknown {
	try {
		return JSON.parse(line) as unknown;
	} catch {
		throw new Error('not JSON');
	}
}

function object(value: unknown, name: string): Record<string, unknown> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${name} is not an object`);
	return value as Record<string, unknown>;
}

function text(value: unknown, name: string): string {
	if (typeof value === 'number') return String(value);
	if (typeof value !== 'string') throw new Error(`"${name}" is not a text`);
	return value;
}

function list(value: unknown, name: string): unknown[] {
	if (!Array.isArray(value)) throw new Error(`"${name}" is not a list`);
	return value;
}

function texts(value: unknown, name: string): string[] {
	return list(value ?? [], name).map((item) => text(item, name));
}

export function scoreReply(request: Request, model: Model): object {
	const { id, lang, customer, reply, seconds } = request;
	const reading = read(reply, lang, customer);
	const before = read(customer, lang);
	const polite = politeness(reading, model.languages[lang], { customer: customer.trim() === '' ? null : customer });
	const asked = known(request.points, lang);
	const seen = flags(reading, { channel: 'ticket', articles: [], customer });
	if (!seen.includes('stuffing') && listsPoints(asked, reply)) seen.unshift('stuffing');
	const points = pointsOf(request, asked, reading).map((point) => (seen.some((flag) => doubtful.includes(flag)) ? doubted(point) : point));
	const rules = request.rules.map((rule) => {
		const { state, confidence, at } = verdict(rule, reading, polite.acts, before);
		return { id: rule.id, state, confidence: confidence / 100, ...(at ?? {}) };
	});
	return {
		id,
		politeness: {
			score: polite.politeness.score,
			confidence: polite.politeness.confidence / 100,
			findings: polite.acts.map(({ rule, start, end, points }) => ({ rule, start, end, points }))
		},
		points,
		rules,
		accuracy: { score: accuracyOf(points, rules) },
		language: languageOf(reading, { language: lang, customer }),
		...(seconds === null ? {} : { speed: { score: speedOf(seconds * 1000, fullTime(usualReply, customer.length, reply.length)) } }),
		register: addressOf(reading).address,
		flags: seen,
		pack: model.hash
	};
}

/** Nobody can tell whether it was said to the customer: a person decides. */
function doubted(point: PointState): PointState {
	return point.state === 'said' ? { ...point, state: 'unsure', confidence: Math.min(point.confidence, 0.5) } : point;
}

/** Three key points or more, letter for letter, and hardly anything beside them. */
function listsPoints({ wordings }: Known, reply: string): boolean {
	const said = reply.toLowerCase();
	const copied = wordings.flatMap((own) => own.find(({ text }) => said.includes(text)) ?? []);
	const letters = copied.reduce((sum, wording) => sum + wording.letters, 0);
	return copied.length >= 3 && letters * 10 >= reply.length * 9;
}

interface PointState {
	id: string;
	state: string;
	confidence: number;
}

function pointsOf({ points }: Request, { references, asks }: Known, reading: ReturnType<typeof read>): PointState[] {
	const seen = new Map(conveyed(reading, references).map((fact) => [fact.fact, fact]));
	return points.map(({ id }, i) => {
		const asked = asks[i] ?? null;
		if (asked !== null) return { id, ...asked(reading) };
		const fact = seen.get(String(i));
		if (fact === undefined) return { id, state: 'missing', confidence: 0.75 };
		return { id, state: fact.state, confidence: fact.confidence / 100, start: fact.start, end: fact.end };
	});
}

/** Null: nothing was asked for. */
function accuracyOf(points: PointState[], rules: { state: string }[]): number | null {
	if (points.length === 0 && rules.length === 0) return null;
	const halves = points.reduce((sum, { state }) => sum + (state === 'said' ? 2 : state === 'unsure' ? 1 : 0), 0);
	const earned = points.length === 0 ? 100 : Math.floor((100 * halves + points.length) / (2 * points.length));
	return Math.max(0, earned - brokenRule * rules.filter(({ state }) => state === 'broken').length);
}
