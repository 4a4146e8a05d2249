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
	Item,
	Kind,
	Language,
	Page,
	QueuedConversation,
	Reaction,
	ScriptedEvent,
	Secret,
	Tag,
	Test,
	TestStep
} from '../types.ts';
import type { Report } from './report.ts';
import type { Spot, Text } from './text.ts';

export type MentionKind =
	| 'fact'
	| 'told'
	| 'asked'
	| 'placeholder'
	| 'secret'
	| 'rule'
	| 'action'
	| 'beat'
	| 'event'
	| 'ending'
	| 'article'
	| 'tag'
	| 'item'
	| 'conversation'
	| 'place';

/** A name that must stand for something. */
export interface Mention extends Spot {
	kind: MentionKind;
	name: string;
	/** kind queue: the conversation that has this name in it. */
	of?: string;
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
	subject?: string;
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
	/** Articles that have changed: "kb/…". */
	changes: Text[];
	/** False if a value could not be read: a stand-in is in its place. */
	sound: boolean;
	/** Where each key's value stands. */
	spots: Record<string, Spot>;
}

/** An issue before its places are found on the page. */
export type PlacedIssue = Omit<Issue, 'blocks'> & { places: string[] };

/** A step before the place of a mark is found on the page. */
export type SourceStep =
	Exclude<TestStep, { do: 'mark' }> | { do: 'mark'; place: string; text: string; priority: number; conversation?: string };

export type SourceTest = Omit<Test, 'steps'> & { steps: SourceStep[] };

/** A {name} somewhere in a file; `section` is the level-1 heading above it. */
export interface Braced extends Spot {
	name: string;
	section: string;
}

/** A customer of a queue, before his scenario is found. */
export type SourceConversation = Omit<QueuedConversation, 'scenario'>;

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
	tags: Entry<Tag>[];
	conversations: Entry<SourceConversation>[];
	items: Entry<Item>[];
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

export interface ArticleSource {
	value: Article;
	/** The article whose place it takes where a scenario says that it has changed; null: it stands for itself. */
	replaces: { article: string; news: string; spot: Spot } | null;
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
	articles: SourceFile<ArticleSource>[];
	scenarios: SourceFile<ScenarioSource>[];
	samples: SourceFile<SamplesSource>[];
	/** Paths of files that broke a limit: nothing is known of them. */
	unread: string[];
}
