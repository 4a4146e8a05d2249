// The compiled scenario: plain JSON, self-contained, what engine and scorer see. They never see the source.
// Units: moods are integer tenths (0–100 for 0–10), times are milliseconds, money is whole units of the company's currency.

export type Language = 'en' | 'cs';
export const languages = ['en', 'cs'] as const satisfies readonly Language[];

export type Kind = 'conversation' | 'queue' | 'page-review' | 'questionnaire';
export type Channel = 'chat' | 'messenger' | 'email' | 'ticket' | 'forum';
/** What can be scored; a rubric names those that count. In the order in which they are shown everywhere. */
export const criteria = [
	'politeness',
	'accuracy',
	'speed',
	'form', // suits the channel: a letter like a letter, a ticket tagged and noted, nothing private in public
	'register', // returns the customer's form of address
	'language', // spelling, grammar, clarity, jargon
	'composure', // stays the same under abuse as before it
	'reliability', // keeps promises, tells news unasked, leaves no question open, does not flood
	'balance', // money against satisfaction
	'care', // kind queue: nobody waits for somebody else's sake
	'judgement' // kind questionnaire: best and worst answers
] as const;
export type Criterion = (typeof criteria)[number];
export type Critical = 'rude' | 'leak' | 'ignored' | 'forbidden';

/** What a reply may do to the tone of the conversation; named by the reader, used by needs and reactions. */
export const tones = [
	'rude', // an insult, a threat, mockery, swearing at the customer, or a reply whose tone is hostile as a whole
	'cold', // curt, dismissive, canned: unfriendly without an insult
	'warm', // kind as a whole
	'empathy', // names this customer's trouble
	'apology',
	'thanks',
	'greeting',
	'ownership', // takes the problem over: "I will check"
	'blame', // says or hints that it is the customer's fault
	'dismissal', // sends the customer away: "not our problem", "as I already said"
	'sarcasm',
	'threat',
	'order', // commands: "you must", "calm down"
	'shouting'
] as const;
export type Tone = (typeof tones)[number];

export const registers = ['formal', 'familiar'] as const;
export type Register = (typeof registers)[number];

/** Who the customer is as a person to talk to; colleagues and strangers write as well. */
export const personas = [
	'rambling',
	'confused',
	'hurried',
	'sarcastic',
	'threatening',
	'lawyerly',
	'crying',
	'boss',
	'colleague',
	'outsider' // a friend, a journalist, somebody who wants to know too much
] as const;
export type Persona = (typeof personas)[number];

export interface Scenario {
	format: 1;
	/** Identity across languages: company/scenario. */
	id: string;
	language: Language;
	kind: Kind;
	channel: Channel;
	/** Of the letter, the ticket or the thread; not there: it has none. */
	subject?: string;
	title: string;
	/** One sentence for a catalogue. Gives nothing away. */
	summary: string;
	/** 1 easy … 5 hard */
	level: number;
	/** R-numbers of scenarios/requirements.md */
	requirements: string[];
	company: Company;
	/** The name under which every candidate answers. */
	agent: string;
	customer: Customer;
	clock: Clock;
	/** Weights of the criteria; only those named count. */
	rubric: Partial<Record<Criterion, number>>;
	critical: Critical[];
	/** Pass mark, 0–100. */
	pass: number;
	/** What all actions together may cost; not there: nobody counts. */
	budget?: number;
	brief: Block[];
	facts: Fact[];
	secrets: Secret[];
	forbidden: Forbidden[];
	actions: Action[];
	path: Beat[];
	reactions: Reaction[];
	endings: Ending[];
	/** What happens by itself at a time; not there: nothing. */
	events?: ScriptedEvent[];
	/** kind page-review only; otherwise null */
	page: Page | null;
	/** Causes of which the agent tags one; not there: nothing is tagged. */
	tags?: Tag[];
	/** kind queue only */
	conversations?: QueuedConversation[];
	/** kind questionnaire only */
	items?: Item[];
	tests: Test[];
	/** What differs in the second form and those after it; not there: there is one form. See form.ts. */
	forms?: Form[];
}

/** A part that is not there is as in the first form. */
export type Form = Partial<
	Pick<
		Scenario,
		| 'title'
		| 'subject'
		| 'summary'
		| 'customer'
		| 'brief'
		| 'facts'
		| 'secrets'
		| 'forbidden'
		| 'actions'
		| 'path'
		| 'reactions'
		| 'endings'
		| 'events'
		| 'page'
		| 'tags'
		| 'conversations'
		| 'items'
		| 'tests'
	>
>;

export interface Company {
	/** Folder name. */
	id: string;
	name: string;
	/** What it lives on, in two words of its language; not there: nothing said. */
	industry?: string;
	/** Who they are, tone of voice, authority limits: the agent may read it. */
	about: Block[];
	articles: Article[];
	/** What has changed in the articles since the agent read them last; not there: nothing. */
	changes?: { /** Id of the article as it is now. */ article: string; news: string }[];
}

export interface Article {
	/** kb/returns → "returns" */
	id: string;
	title: string;
	body: Block[];
	/** The same as plain text, for search and for recognising a pasted article. */
	text: string;
}

export interface Customer {
	name: string;
	/** At the start; a beat may change it. */
	register: Register;
	persona?: Persona;
	expertise: 'beginner' | 'user' | 'expert';
	/** At the start, tenths. */
	anger: number;
	trust: number;
}

export interface Clock {
	/** Silence after the agent's latest bubble before the customer answers. */
	pause: number;
	/** Silence before each `silence` line; after the last one he leaves. */
	patience: number;
	/** A reply within this time earns full marks for speed. */
	reply: number;
	/** The whole attempt. */
	limit: number;
}

/** What the agent must convey (kind `told`), or must ask the customer for (kind `asked`). */
export interface Fact {
	name: string;
	kind: 'told' | 'asked';
	/** told: the sentence as the author wrote it. asked: the value that the customer holds ("A-2291"). */
	say: string;
	/** told: further wordings. */
	also: string[];
	/** told: wordings that contradict it ("30 days"). */
	not: string[];
	/** asked: wordings of the question. */
	ask: string[];
	/** Article id, or null. */
	source: string | null;
	weight: number;
	/** Graded samples: replies that convey it, and near-misses. */
	samples: { yes: string[]; no: string[] };
}

/** Must not be given away. */
export interface Secret {
	name: string;
	value: string;
	also: string[];
}

/** Must not be said. */
export interface Forbidden {
	name: string;
	/** What kind of mistake it is, in one sentence for the receipt. */
	rule: string;
	say: string[];
	critical: boolean;
	/** A kind of mistake that the reader knows by itself, beyond the wordings. */
	kind?: RuleKind;
}

export const ruleKinds = [
	'guarantee',
	'disclosure',
	'blame',
	'rival',
	'quarrel',
	'credentials',
	'advice',
	'escalation',
	'unanswered',
	'deflection',
	'canned',
	'internals',
	'discrimination',
	'concession',
	'callback',
	'public-quarrel',
	'threat',
	'asked-again',
	'jargon',
	'smalltalk'
] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** A cause of the trouble, to be tagged once it is known. */
export interface Tag {
	name: string;
	label: string;
	right: boolean;
}

/** One of several customers who write at once. Event's `conversation` is its place in the list, from 1. */
export interface QueuedConversation {
	name: string;
	/** What the inbox says of the customer before anything is read. */
	card: string;
	/** Ms of attempt time; where they differ, the seed draws between them. */
	arrives: { from: number; to: number };
	/** Must not wait behind the others. */
	urgent: boolean;
	/** The conversation itself; its clock and its agent are the queue's. */
	scenario: Scenario;
}

/** kind questionnaire: a situation. With options: which would you do first, which never? Without: a question to think about, never scored. */
export interface Item {
	name: string;
	text: Block[];
	/** In the author's order; shown in an order that the seed draws. */
	options: { text: string; key: 'best' | 'worst' | null }[];
	/** Told afterwards. */
	why: string;
}

export interface Action {
	name: string;
	label: string;
	/** The asked fact whose value the agent has to type, or null. */
	needs: string | null;
	/** What the agent reads when it worked. */
	result: string;
	/** What the agent reads when the typed value is not right. */
	refused: string;
	cost: number;
	/** Doing it is a mistake in this case. */
	unjustified: boolean;
	/** Actions that have to be done before; doing it without them is a mistake. Not there: none. */
	after?: string[];
}

export interface Change {
	anger: number;
	trust: number;
}

/** One thing the customer says: bubbles are one string, paragraphs parted by \n. May hold {fact} of asked facts. */
export interface Line {
	text: string;
	/** Said only when the customer is in this mood; null: always. calm = anger ≤ 40. */
	mood: 'calm' | 'angry' | null;
	/** Somebody else than the customer says it: another reader of a forum. */
	by?: string;
}

export type Need =
	| { kind: 'tone'; tone: Tone }
	| { kind: 'ask'; fact: string }
	| { kind: 'fact'; fact: string }
	| { kind: 'again'; fact: string } // told since this beat began, whatever was told before
	| { kind: 'action'; action: string };

export interface Beat {
	name: string;
	/** Alternatives: those that fit the mood, then drawn by seed. */
	lines: Line[];
	needs: Need[];
	/** Once, when the needs are met. */
	change: Change;
	hint: string;
	/** A reply that meets the needs, as far as words can. */
	model: string;
	/** Where the path goes on, first true wins; otherwise the next beat in the file. */
	goto: { beat: string; when: Condition | null }[];
	/** How long he waits in silence here; not there: as everywhere. */
	patience?: number;
	/** The form of address that he uses from here on; not there: as before. */
	register?: Register;
}

export interface Reaction {
	name: string;
	when: Condition;
	change: Change;
	/** Said in order, one at each firing; none: only the mood moves. */
	lines: Line[];
}

/** News for the agent alone, from somebody who is not in the conversation: the customer learns of it when the agent tells him. */
export interface ScriptedEvent {
	name: string;
	/** Ms of attempt time after `since`. */
	after: number;
	/** An action done, a beat reached for the first time; null: the start. */
	since: { is: 'did'; action: string } | { is: 'reached'; beat: string } | null;
	/** What the agent reads. */
	text: string;
}

export interface Ending {
	name: string;
	outcome: 'pass' | 'fail';
	when: Condition;
	/** The customer's last words: alternatives as in a beat. May be empty. */
	lines: Line[];
	/** What became of it, told to the candidate afterwards. */
	consequence: string;
	/** Whether he stays a customer; not there: nobody says. */
	customer?: 'stays' | 'leaves';
	/** How many people will hear of it: good ones above 0, bad ones below. Not there: none. */
	mentions?: number;
}

/**
 * Conditions as data. `now` looks at this turn, otherwise at all turns so far, this one included.
 * The customer's silence, the end of time and the candidate's own finish are turns without words.
 */
export type Condition =
	| { is: 'all' | 'any'; of: Condition[] }
	| { is: 'not'; of: Condition }
	| { is: 'compare'; what: 'anger' | 'trust' | 'turns' | 'cost'; op: '<' | '<=' | '=' | '>=' | '>'; value: number }
	| { is: 'path-done' }
	| { is: 'reached'; beat: string }
	| { is: 'tone'; tone: Tone; now: boolean }
	| { is: 'fact'; fact: string; now: boolean } // told: said; asked: asked for
	| { is: 'contradicted'; fact: string | null; now: boolean }
	| { is: 'leaked'; secret: string | null; now: boolean }
	| { is: 'forbidden'; name: string | null; now: boolean }
	| { is: 'action'; action: string; now: boolean }
	| { is: 'address'; address: Register | 'misaddressed'; now: boolean } // misaddressed: not as the customer does
	| { is: 'tagged'; tag: string | null }
	| { is: 'noted' } // a private note was written
	| { is: 'promised'; now: boolean } // something, with a time
	| { is: 'promise-broken' } // the time promised has passed without a word
	| { is: 'happened'; event: string }
	| { is: 'updated'; event: string; within: number } // this turn is the first since the event, unasked, no later than so many ms
	| { is: 'repeated' } // this turn says the same as an earlier one
	| { is: 'silence' } // a nudge is due
	| { is: 'unmatched' } // the turn met no need, fired nothing else
	| { is: 'left' } // walked away after the last nudge
	| { is: 'out-of-time' }
	| { is: 'finished' } // the agent closed the conversation
	| { is: 'otherwise' };

/** kind page-review: what is shown, and what is wrong with it. */
export interface Page {
	title: string;
	/** Each block can be marked; its index is its place. */
	blocks: Block[];
	issues: Issue[];
}

export interface Issue {
	name: string;
	/** Indexes into Page.blocks. */
	blocks: number[];
	/** 1 most urgent … 3 */
	priority: number;
	/** The recommendation that a good reviewer would write. */
	say: string;
	also: string[];
	/** Its effect on sales, told in the debrief. */
	effect: string;
	/** Graded samples: recommendations that convey it, and near-misses. */
	samples?: { yes: string[]; no: string[] };
}

export interface Test {
	name: string;
	steps: TestStep[];
	expect: {
		/** An ending's name; null where there is none. */
		ending: string | null;
		/** kind queue: ending by the conversation's name. */
		endings?: Record<string, string>;
		compare: { what: 'score' | 'anger' | 'trust' | 'cost' | Criterion; op: '<' | '<=' | '=' | '>=' | '>'; value: number }[];
	};
	/** Line in the source, for messages. */
	line: number;
}

export type TestStep = (
	| { do: 'reply'; text: string }
	| { do: 'model'; beat: string }
	| { do: 'action'; action: string; input: string | null } // null: the right value
	| { do: 'wait'; ms: number }
	| { do: 'finish' }
	| { do: 'mark'; block: number; text: string; priority: number }
	| { do: 'note'; text: string }
	| { do: 'tag'; tag: string }
	| { do: 'choose'; item: string; best: number; worst: number } // places in `options`
	| { do: 'reflect'; item: string; text: string }
) & { /** kind queue: the conversation's name. */ conversation?: string };

/** Markdown as data: what a page may show without ever building HTML from text. */
export type Block =
	| { type: 'heading'; level: number; inline: Inline[] }
	| { type: 'paragraph'; inline: Inline[] }
	| { type: 'list'; ordered: boolean; items: Block[][] }
	| { type: 'quote'; blocks: Block[] }
	| { type: 'code'; text: string }
	| { type: 'rule' };

export type Inline =
	| { type: 'text'; text: string }
	| { type: 'strong' | 'emphasis'; inline: Inline[] }
	| { type: 'code'; text: string }
	| { type: 'link'; href: string; inline: Inline[] }
	| { type: 'image'; alt: string }
	| { type: 'break' };

export interface Position {
	file: string;
	line: number;
	column: number;
}

/** A message to the author. Core returns code and parameters; the sentences live in lib/messages (diagnostics.json). */
export interface Diagnostic extends Position {
	/** Kebab-case; a heading of the same name stands in scenarios/README.md. */
	code: string;
	severity: 'error' | 'warning';
	params: Record<string, string | number>;
}
