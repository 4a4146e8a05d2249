// The live coach of a practice: what the scorer would find in a reply that is still being written, as a few notes. Never a score.
import { formPart } from '../scoring/form/index.ts';
import { observe } from '../scoring/observe/observe.ts';
import { openQuestions } from '../scoring/reliability/questions.ts';
import { quoted } from '../scoring/scorecard/quoted.ts';
import { registerPart } from '../scoring/scorecard/register-part.ts';
import type { Model, Performance, ScoredTurn, Span } from '../scoring/types.ts';
import type { Scene } from './coach-scene.ts';

/** In the order in which they matter: what would do harm, what hurts, what is missing, what binds. */
export const noteKeys = [
	'leak',
	'threat',
	'rude',
	'forbidden',
	'blame',
	'dismissal',
	'sarcasm',
	'order',
	'shouting',
	'address-familiar', // to a customer who is formal
	'address-formal', // to one who is not
	'address-mixed',
	'long',
	'empathy',
	'question',
	'greeting',
	'promise'
] as const;
export type NoteKey = (typeof noteKeys)[number];

export interface Note {
	key: NoteKey;
	/** stop: better not sent so. mind: it may hurt. hint: something to add, or to remember. */
	severity: 'stop' | 'mind' | 'hint';
	/** Where in the text that is being written; null: it is missing, or it is about the whole. */
	span: Span | null;
	/** The words of the span, the rule that is broken, the customer's question; otherwise empty. */
	words: string;
}

/** In the middle of a word; at rest after one; long enough that the reply may be all there is. */
export type Moment = 'typing' | 'paused' | 'resting';

/** What the coach looks at. */
export interface Writing {
	text: string;
	/** Bubbles of the same turn that are sent already: they count, but their words can no longer be mended. */
	sent: readonly string[];
	moment: Moment;
	/** What is being told: it stays as long as it holds. */
	shown: readonly NoteKey[];
}

const most = 2;
/** Words from which on something can be missing. */
const enough = 5;
/** Tenths of anger up to which a customer is calm. */
const calm = 40;
const stops = new Set<NoteKey>(['leak', 'threat', 'rude', 'forbidden']);
const hints = new Set<NoteKey>(['empathy', 'question', 'greeting', 'promise']);
const omissions = new Set<NoteKey>(['empathy', 'question', 'greeting']);
const hurtful = ['threat', 'rude', 'blame', 'dismissal', 'sarcasm', 'order', 'shouting'] as const;
const tooLong = new Set(['too-long', 'wall-of-text', 'one-block']);

/** The two that weigh most at most, in the order of the text; what is missing comes last. */
export function notes(writing: Writing, scene: Scene, model: Model): Note[] {
	if (writing.text.trim() === '') return [];
	const draft = draftOf(writing, scene, model);
	const found = [...said(draft), ...address(draft), ...form(draft), ...unanswered(draft)];
	return noteKeys
		.flatMap((key) => found.find((note) => note.key === key) ?? [])
		.filter((note) => writing.shown.includes(note.key) || isTime(note, writing))
		.slice(0, most)
		.sort((one, other) => placeOf(one) - placeOf(other));
}

const placeOf = ({ span }: Note): number => span?.start ?? Number.MAX_SAFE_INTEGER;

/** Harm is told at once, words when they are written out, what is missing once the reply could be sent as it stands. */
function isTime({ key, severity, span }: Note, { text, moment }: Writing): boolean {
	if (severity === 'stop') return true;
	if (omissions.has(key)) return moment === 'resting' || (moment === 'paused' && /[.!?…)\]”“"']\s*$/u.test(text));
	return moment !== 'typing' || (span !== null && span.end < text.trimEnd().length);
}

/** The turn as it would be read if the text were sent now. */
interface Draft {
	text: string;
	/** Where it begins in the turn. */
	from: number;
	turn: ScoredTurn;
	scene: Scene;
}

function draftOf({ text, sent }: Writing, scene: Scene, model: Model): Draft {
	const { scenario, heard, beat, register, anger } = scene;
	const before = sent.map((bubble) => `${bubble}\n`).join('');
	const whole = before + text;
	const replies = [{ seq: 1, start: before.length, end: whole.length }];
	const observations = observe(whole, scenario, model, { customer: heard });
	return { text, from: before.length, turn: { replies, text: whole, observations, beat, time: null, register, heard, anger }, scene };
}

const performanceOf = (turns: ScoredTurn[], { actions }: Scene): Performance => ({
	...{ turns, actions, marks: [], cost: 0, ending: null, ignored: [], notes: [], tag: null, happened: [], answers: [] }
});

function note(key: NoteKey, span: Span | null, words: string): Note {
	return { key, severity: stops.has(key) ? 'stop' : hints.has(key) ? 'hint' : 'mind', span, words };
}

/** About words of the turn; nothing of those that are sent. */
function noteOn({ text, from }: Draft, key: NoteKey, { start, end }: Span, words?: string): Note[] {
	if (end <= from) return [];
	const span = { start: Math.max(0, start - from), end: end - from };
	return [note(key, span, words ?? quoted(text.slice(span.start, span.end)))];
}

function said(draft: Draft): Note[] {
	const { leaked, forbidden, acts, promises = [] } = draft.turn.observations;
	const ruleOf = (name: string) => draft.scene.scenario.forbidden.find((one) => one.name === name)?.rule;
	return [
		...leaked.flatMap((span) => noteOn(draft, 'leak', span)),
		...forbidden.flatMap((span) => noteOn(draft, 'forbidden', span, ruleOf(span.name))),
		...hurtful.flatMap((tone) => acts.filter((act) => act.tone === tone && act.points < 0).flatMap((act) => noteOn(draft, tone, act))),
		...promises.flatMap((span) => noteOn(draft, 'promise', span))
	];
}

/** In Czech alone: the one "you" of English leaves too much open for a note. */
const addresses: Partial<Record<string, NoteKey>> = {
	'register-ty': 'address-familiar',
	'register-vy': 'address-formal',
	'register-mixed': 'address-mixed'
};

function address(draft: Draft): Note[] {
	const { turn, scene, from } = draft;
	// What was right until now still is in the turn in which the customer changes it.
	const silent = { ...turn, observations: { ...turn.observations, address: 'none' as const } };
	const before = scene.before === null ? [] : [{ ...silent, register: scene.before }];
	const part = registerPart(scene.scenario, performanceOf([...before, turn], scene));
	return (part?.findings ?? []).flatMap(({ rule, at }) => {
		const key = addresses[rule];
		return key === undefined || at === null ? [] : noteOn(draft, key, { start: at.start + from, end: at.end + from });
	});
}

/** How it is built, and what an opening lacks. */
function form({ turn, scene }: Draft): Note[] {
	const { tones } = turn.observations;
	const slips = formPart(scene.scenario, performanceOf([turn], scene))?.findings.map(({ rule }) => rule) ?? [];
	const opens = scene.before === null && hasEnough(turn);
	const feels = tones.includes('empathy') || tones.includes('apology');
	return [
		...(slips.some((rule) => tooLong.has(rule)) ? [note('long', null, '')] : []),
		...(opens && scene.anger > calm && !feels ? [note('empathy', null, '')] : []),
		...(opens && slips.includes('greeting-missing') ? [note('greeting', null, '')] : [])
	];
}

function unanswered({ turn, scene }: Draft): Note[] {
	if (!hasEnough(turn)) return [];
	return openQuestions(scene.scenario, performanceOf([turn], scene)).map(({ question }) => note('question', null, question));
}

const hasEnough = ({ text }: ScoredTurn): boolean => (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= enough;
