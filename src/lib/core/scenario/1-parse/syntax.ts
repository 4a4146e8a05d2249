// What parsing makes of the files: values in their compiled shape, each with its place and the names that it mentions.
import type {
	Action,
	Article,
	Beat,
	Block,
	Channel,
	Clock,
	Company,
	Critical,
	Criterion,
	Customer,
	Ending,
	Fact,
	Forbidden,
	Issue,
	Kind,
	Language,
	Page,
	Reaction,
	ScriptedEvent,
	Secret,
	Test,
	TestStep
} from '../types.ts';
import type { Report } from './report.ts';
import type { Spot } from './text.ts';

export type MentionKind =
	'fact' | 'told' | 'asked' | 'placeholder' | 'secret' | 'rule' | 'action' | 'beat' | 'event' | 'ending' | 'article' | 'place';

/** A name that must stand for something. */
export interface Mention extends Spot {
	kind: MentionKind;
	name: string;
}

export interface Entry<T> extends Spot {
	name: string;
	value: T;
	mentions: Mention[];
}

/** Front matter of a scenario. */
export interface Header {
	scenario: string;
	language: string;
	company: string;
	kind: Kind;
	channel: Channel;
	title: string;
	summary: string;
	level: number;
	requirements: string[];
	clock: Clock;
	agent: string;
	customer: Customer;
	rubric: Partial<Record<Criterion, number>>;
	critical: Critical[];
	pass: number;
	budget?: number;
	/** False if a value could not be read: a stand-in is in its place. */
	sound: boolean;
	/** Where each key's value stands. */
	spots: Record<string, Spot>;
}

/** An issue before its places are found on the page. */
export type PlacedIssue = Omit<Issue, 'blocks'> & { places: string[] };

/** A step before the place of a mark is found on the page. */
export type SourceStep = Exclude<TestStep, { do: 'mark' }> | { do: 'mark'; place: string; text: string; priority: number };

export type SourceTest = Omit<Test, 'steps'> & { steps: SourceStep[] };

/** A {name} somewhere in a file. */
export interface Braced extends Spot {
	name: string;
}

export interface ScenarioSource {
	header: Header;
	/** Level-1 headings that are there. */
	sections: Record<string, Spot>;
	brief: Block[];
	facts: Entry<Fact>[];
	secrets: Entry<Secret>[];
	forbidden: Entry<Forbidden>[];
	actions: Entry<Action>[];
	path: Entry<Beat>[];
	reactions: Entry<Reaction>[];
	endings: Entry<Ending>[];
	events: Entry<ScriptedEvent>[];
	page: Omit<Page, 'issues'> | null;
	issues: Entry<PlacedIssue>[];
	tests: Entry<SourceTest>[];
	/** By its name, what a word is in each form. */
	forms: Entry<string[]>[];
	/** Where {words} stand outside quoted lines. */
	braced: Braced[];
}

export interface CompanySource {
	id: string;
	language: string;
	value: Omit<Company, 'articles'>;
	spots: Record<string, Spot>;
}

export interface SamplesSource {
	entries: Entry<Fact['samples']>[];
	braced: Braced[];
}

/** One file of the library, read. */
export interface SourceFile<T> {
	path: string;
	/** Folder of the company. */
	folder: string;
	/** File name without language and ending. */
	name: string;
	language: Language;
	report: Report;
	value: T;
}

export interface Library {
	companies: SourceFile<CompanySource>[];
	articles: SourceFile<Article>[];
	scenarios: SourceFile<ScenarioSource>[];
	samples: SourceFile<SamplesSource>[];
	/** Paths of files that broke a limit: nothing is known of them. */
	unread: string[];
}
