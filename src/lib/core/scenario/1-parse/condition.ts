// Conditions: `and`, `or`, `not`, parentheses and the atoms listed in scenarios/README.md. Recursive descent, linear time.
import { registers, tones } from '../types.ts';
import type { Condition, Register, Tone } from '../types.ts';
import { limits } from './limits.ts';
import { nameShape, reserved } from './names.ts';
import type { MentionKind } from './syntax.ts';
import { parseDuration } from './values.ts';

export interface ConditionMention {
	kind: MentionKind;
	name: string;
	/** Offset into the condition's text. */
	offset: number;
}

export type ParsedCondition =
	| { condition: Condition; mentions: ConditionMention[]; problem: null }
	/** `found` is the word that does not fit; '' if the text ends too early. */
	| { condition: null; mentions: ConditionMention[]; problem: { offset: number; found: string } };

interface Token {
	text: string;
	offset: number;
}

interface Cursor {
	tokens: Token[];
	next: number;
	end: number;
	mentions: ConditionMention[];
}

/** Thrown inside this file alone. */
class Misfit extends Error {
	token: Token;
	constructor(token: Token) {
		super(token.text);
		this.token = token;
	}
}

export function parseCondition(text: string): ParsedCondition {
	const tokens = [...text.matchAll(/[\p{L}_][\p{L}\p{N}_-]*|\d+[smh]\b|\d+(?:[.,]\d+)?|<=|>=|\S/gu)].map((match) => ({
		text: match[0],
		offset: match.index
	}));
	const cursor: Cursor = { tokens, next: 0, end: text.length, mentions: [] };
	try {
		const condition = anyOf(cursor, 0);
		const rest = tokens[cursor.next];
		if (rest) throw new Misfit(rest);
		return { condition, mentions: cursor.mentions, problem: null };
	} catch (thrown) {
		if (!(thrown instanceof Misfit)) throw thrown;
		return { condition: null, mentions: cursor.mentions, problem: { offset: thrown.token.offset, found: thrown.token.text } };
	}
}

const peek = (cursor: Cursor): Token => cursor.tokens[cursor.next] ?? { text: '', offset: cursor.end };

function take(cursor: Cursor, expected?: string): Token {
	const token = peek(cursor);
	if (token.text === '' || (expected !== undefined && token.text !== expected)) throw new Misfit(token);
	cursor.next++;
	return token;
}

function skip(cursor: Cursor, text: string): boolean {
	if (peek(cursor).text !== text) return false;
	cursor.next++;
	return true;
}

function anyOf(cursor: Cursor, depth: number): Condition {
	if (depth > limits.depth) throw new Misfit(peek(cursor));
	const of = [allOf(cursor, depth)];
	while (skip(cursor, 'or')) of.push(allOf(cursor, depth));
	return of.length === 1 && of[0] ? of[0] : { is: 'any', of };
}

function allOf(cursor: Cursor, depth: number): Condition {
	const of = [negation(cursor, depth)];
	while (skip(cursor, 'and')) of.push(negation(cursor, depth));
	return of.length === 1 && of[0] ? of[0] : { is: 'all', of };
}

function negation(cursor: Cursor, depth: number): Condition {
	if (depth > limits.depth) throw new Misfit(peek(cursor));
	if (skip(cursor, 'not')) return { is: 'not', of: negation(cursor, depth + 1) };
	if (!skip(cursor, '(')) return atom(cursor);
	const inner = anyOf(cursor, depth + 1);
	take(cursor, ')');
	return inner;
}

function atom(cursor: Cursor): Condition {
	const token = take(cursor);
	const known = atoms.get(token.text);
	if (known) return known(cursor);
	return heard(token, true);
}

/** A tone or a form of address: in this turn, or after `was` so far. */
function heard(token: Token, now: boolean): Condition {
	const { text } = token;
	if (isTone(text)) return { is: 'tone', tone: text, now };
	if (isAddress(text)) return { is: 'address', address: text, now };
	throw new Misfit(token);
}

const isTone = (text: string): text is Tone => tones.some((tone) => tone === text);
const isAddress = (text: string): text is Register | 'misaddressed' =>
	text === 'misaddressed' || registers.some((register) => register === text);

const then = (cursor: Cursor, word: string, condition: Condition): Condition => {
	take(cursor, word);
	return condition;
};

/** By its first word, the rest of each atom. */
const atoms = new Map<string, (cursor: Cursor) => Condition>(
	Object.entries({
		anger: (cursor) => comparison(cursor, 'anger'),
		trust: (cursor) => comparison(cursor, 'trust'),
		turns: (cursor) => comparison(cursor, 'turns'),
		cost: (cursor) => comparison(cursor, 'cost'),
		path: (cursor) => then(cursor, 'done', { is: 'path-done' }),
		reached: (cursor) => ({ is: 'reached', beat: name(cursor, 'beat') }),
		says: (cursor) => ({ is: 'fact', fact: name(cursor, 'told'), now: true }),
		said: (cursor) => ({ is: 'fact', fact: name(cursor, 'told'), now: false }),
		asks: (cursor) => ({ is: 'fact', fact: name(cursor, 'asked'), now: true }),
		asked: (cursor) => ({ is: 'fact', fact: name(cursor, 'asked'), now: false }),
		contradicts: (cursor) => ({ is: 'contradicted', fact: optionalName(cursor, 'told'), now: true }),
		contradicted: (cursor) => ({ is: 'contradicted', fact: optionalName(cursor, 'told'), now: false }),
		leaks: (cursor) => ({ is: 'leaked', secret: optionalName(cursor, 'secret'), now: true }),
		leaked: (cursor) => ({ is: 'leaked', secret: optionalName(cursor, 'secret'), now: false }),
		breaks: (cursor) => ({ is: 'forbidden', name: optionalName(cursor, 'rule'), now: true }),
		broke: (cursor) => ({ is: 'forbidden', name: optionalName(cursor, 'rule'), now: false }),
		does: (cursor) => ({ is: 'action', action: name(cursor, 'action'), now: true }),
		did: (cursor) => ({ is: 'action', action: name(cursor, 'action'), now: false }),
		was: (cursor) => heard(take(cursor), false),
		tagged: (cursor) => ({ is: 'tagged', tag: optionalName(cursor, 'tag') }),
		noted: () => ({ is: 'noted' }),
		promises: () => ({ is: 'promised', now: true }),
		promised: () => ({ is: 'promised', now: false }),
		promise: (cursor) => then(cursor, 'broken', { is: 'promise-broken' }),
		happened: (cursor) => ({ is: 'happened', event: name(cursor, 'event') }),
		updated: (cursor) => {
			const event = name(cursor, 'event');
			take(cursor, 'within');
			return { is: 'updated', event, within: duration(cursor) };
		},
		repeated: () => ({ is: 'repeated' }),
		silence: () => ({ is: 'silence' }),
		unmatched: () => ({ is: 'unmatched' }),
		left: () => ({ is: 'left' }),
		finished: () => ({ is: 'finished' }),
		out: (cursor) => {
			take(cursor, 'of');
			return then(cursor, 'time', { is: 'out-of-time' });
		}
	} satisfies Record<string, (cursor: Cursor) => Condition>)
);

const operators = ['<', '<=', '=', '>=', '>'] as const;
export type Operator = (typeof operators)[number];
export const isOperator = (text: string): text is Operator => operators.some((operator) => operator === text);

function comparison(cursor: Cursor, what: 'anger' | 'trust' | 'turns' | 'cost'): Condition {
	const op = take(cursor);
	if (!isOperator(op.text)) throw new Misfit(op);
	const token = take(cursor);
	const mood = what === 'anger' || what === 'trust';
	if (!(mood ? /^(10([.]0)?|\d([.]\d)?)$/ : /^\d{1,9}$/).test(token.text)) throw new Misfit(token);
	return { is: 'compare', what, op: op.text, value: mood ? Math.round(Number(token.text) * 10) : Number(token.text) };
}

function duration(cursor: Cursor): number {
	const token = take(cursor);
	const ms = parseDuration(token.text);
	if (ms === null) throw new Misfit(token);
	return ms;
}

function name(cursor: Cursor, kind: MentionKind): string {
	const token = take(cursor);
	if (!nameShape.test(token.text) || reserved.has(token.text)) throw new Misfit(token);
	cursor.mentions.push({ kind, name: token.text, offset: token.offset });
	return token.text;
}

function optionalName(cursor: Cursor, kind: MentionKind): string | null {
	const { text } = peek(cursor);
	return text === '' || text === ')' || reserved.has(text) ? null : name(cursor, kind);
}
