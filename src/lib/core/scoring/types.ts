// What the reader sees in a reply, and what the score makes of it. Offsets are UTF-16 code units into the text as it was sent.
import type { Critical, Criterion, Language, Register, Tone } from '../scenario/types.ts';

export interface Span {
	start: number;
	end: number;
}

/** Everything the reader saw in one turn's text. Stored in the event log; customer and score both work from it. */
export interface Observations {
	/** Told facts (and issues of a page review): one entry for each that is not missing. */
	facts: FactSeen[];
	/** Asked facts for which the agent asked. */
	asked: (Span & { fact: string })[];
	leaked: (Span & { secret: string })[];
	forbidden: (Span & { name: string })[];
	/** Tone rules that fired. */
	acts: ActSeen[];
	/** Tones of the turn as a whole, derived from acts and score: what needs and reactions ask for. */
	tones: Tone[];
	/** Politeness of the turn. */
	politeness: { raw: number; score: number; confidence: number };
	flags: Flag[];
	/** How the agent addresses the customer; not there: not looked for. */
	address?: Register | 'mixed' | 'none';
	/** What the agent promised with a time; not there: not looked for (marks), or read before there were any. */
	promises?: PromiseSeen[];
}

export interface PromiseSeen extends Span {
	/** Ms from the promise to the time promised; null: a time of day, a day, or working days. */
	within: number | null;
}

export interface FactSeen extends Span {
	fact: string;
	state: 'said' | 'contradicted' | 'unsure';
	/** 0–100 */
	confidence: number;
}

export interface ActSeen extends Span {
	/** Name of the rule in politeness/rules.*.ts, e.g. "names-the-trouble"; "bare", "advice" (of a mark), or of the learned part: "model" (a sentence), "model-rest" (the wording as a whole). */
	rule: string;
	tone: Tone | null;
	/** Signed points of the raw sum. */
	points: number;
}

export type Flag = 'stuffing' | 'injection' | 'hidden-text' | 'wrong-language' | 'pasted-article' | 'empty' | 'very-long';

/** Weights and lexicons of all languages, ready for use. Made by readModel(bytes). */
export interface Model {
	/** "sha256:…" over weights and rules; stored with each score. */
	hash: string;
	languages: Record<Language, LanguageModel>;
}

/** Opaque outside scoring. */
export interface LanguageModel {
	language: Language;
	[part: string]: unknown;
}

/** One turn as the score sees it. */
export interface ScoredTurn {
	/** The agent's replies in it: event seq, and where each stands in `text` (bubbles joined by \n). */
	replies: { seq: number; start: number; end: number }[];
	text: string;
	observations: Observations;
	/** Beat that the customer was at. */
	beat: string | null;
	/** Adjusted think time in ms; null: not timed (practice without a clock). */
	time: number | null;
	/** The customer's form of address. */
	register: Register;
	/** Of a letter, as the agent wrote it. */
	subject?: string;
	/** What the customer had said before it. */
	heard: string;
	/** The customer's anger when it was read, tenths. */
	anger: number;
	/** Promises that had passed without a word when it came, and news told unasked: ms after each event. */
	promiseBroken?: boolean;
	news?: Record<string, number>;
}

/** What the score is made from: extracted from the folded attempt. */
export interface Performance {
	turns: ScoredTurn[];
	/** Actions done, in order. */
	actions: { action: string; seq: number; refused: boolean }[];
	/** Marks of a page review, observed against the page's issues. */
	marks: {
		seq: number;
		block: number;
		priority: number;
		text: string;
		observations: Observations;
		/** Attempt time in ms; not there: nobody looked. */
		at?: number;
	}[];
	/** Sum of the costs of all actions done. */
	cost: number;
	/** How it ended; null while open. */
	ending: { name: string; outcome: 'pass' | 'fail' } | null;
	/** Customer's messages that never got an answer: beats. */
	ignored: string[];
	/** Not there: a page review, or read before there were any. */
	ledger?: Ledger;
	/** Private notes. */
	notes: { seq: number; text: string }[];
	/** The cause that stood tagged at the end. */
	tag: string | null;
	/** Events of the scenario that happened, and when (attempt time, ms). */
	happened: { event: string; at: number }[];
	/** kind questionnaire: the last answer to each item. */
	answers: ({ item: string; seq: number } & ({ best: number; worst: number } | { text: string }))[];
	/** kind queue: each conversation with its own performance, in the scenario's order. */
	conversations?: Queued[];
}

/** One customer of a queue. Times are attempt time in ms, divided by the factor. */
export interface Queued {
	name: string;
	performance: Performance;
	arrived: number;
	/** When he got the first reply; null: never. */
	served: number | null;
	/** The longest that he waited for a reply. */
	longestWait: number;
}

/** Money against satisfaction: what was given, and the customer's mood for it. */
export interface Ledger {
	/** What each action cost that cost anything, in order; one done again is not paid again. */
	spent: { action: string; seq: number; cost: number }[];
	/** What all together may cost; null: the scenario does not say. */
	budget: number | null;
	/** At the start and at the end, tenths. */
	anger: { from: number; to: number };
	trust: { from: number; to: number };
	/** What became of him, by the ending; null: nobody says. */
	customer: 'stays' | 'leaves' | null;
	mentions: number;
}

export interface Finding {
	criterion: Criterion;
	/** Stable name; its sentence is the message `score_rule_<rule with _>` in lib/messages. */
	rule: string;
	/** Signed contribution in points of its criterion's sum; 0: told, not counted. */
	points: number;
	/** Where: reply's event seq and offsets into that reply's own text. Null: absent (an omission). */
	at: (Span & { seq: number }) | null;
	/** For omissions: the beat at which it was missing. */
	beat: string | null;
	params: Record<string, string | number>;
	/** kind queue: name of the conversation that it belongs to. */
	conversation?: string;
}

export interface CriterionScore {
	criterion: Criterion;
	/** 0–100 */
	score: number;
	/** From the rubric, renormalised over criteria that apply; they add up to 100. */
	weight: number;
	/** How the score adds up, for the receipt: labelled integers in order. */
	sum: { label: string; value: number; params?: Record<string, string | number> }[];
}

export interface Scorecard {
	format: 1;
	scenario: string;
	model: string;
	rubric: string;
	/** 0–100 */
	total: number;
	/** Standard error of the total, tenths of a point. */
	error: number;
	passed: boolean;
	/** Why it cannot pass whatever the total; null if nothing stands against it. */
	failed: 'critical' | 'accuracy' | 'ending' | null;
	criteria: CriterionScore[];
	criticals: { critical: Critical; at: (Span & { seq: number }) | null; beat: string | null; /** kind queue */ conversation?: string }[];
	findings: Finding[];
	/** Per turn: seqs of its replies, its politeness and speed (null: not timed). */
	turns: { seqs: number[]; politeness: number; speed: number | null; time: number | null }[];
	/** The ending's name and outcome. */
	ending: { name: string; outcome: 'pass' | 'fail' } | null;
	cost: number;
	/** Money against satisfaction; not there: a kind without a customer, or made before there was any. */
	ledger?: Ledger;
	/** kind queue: how each conversation fared under its own facts. */
	conversations?: (Pick<Scorecard, 'total' | 'criteria' | 'criticals' | 'ending' | 'ledger' | 'turns'> & {
		name: string;
		longestWait: number;
		served: number | null;
	})[];
	flags: { flag: Flag; seq: number }[];
}
