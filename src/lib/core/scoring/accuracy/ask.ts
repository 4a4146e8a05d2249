// Did the agent ask for it? A question or a request, in the same sentence as the words of what is asked for.
import type { Fact, Language } from '../../scenario/types.ts';
import { idleClauses, thankedFor } from './ask-idle.ts';
import { asksWith, phraseOf } from './ask-phrases.ts';
import { evidence, signs, type Evidence } from './evidence.ts';
import { read } from '../observe/read.ts';
import type { Reading, Sentence } from '../observe/reading-types.ts';
import type { Span } from '../types.ts';
import { mocks } from './supposed.ts';
import { terms, type Term } from './terms.ts';
import { lexicons, type Lexicon } from './words.ts';

/** Terms of one wording, each weighing as many times as wordings hold it. */
interface Wording {
	keys: Map<string, number>;
	total: number;
}

export interface AskPoint {
	fact: string;
	wordings: Wording[];
	/** The terms that most wordings share: one of them must be there. */
	heads: Set<string>;
	/** Wordings of small words alone. */
	phrases: string[];
	/** Learnt from samples: signs of asking for this, and for something else. */
	evidence: Evidence;
}

/** Share of a wording's weight that must be there. */
const enough = 60;
/** Evidence that settles it alone, and that outweighs the wording; sixteenths of a bit. */
const sure = 80;
/** The same where only the way of asking is known, not a word of what is asked for. */
const surer = 110;
const against = -40;
/** What each sign must say in the mean: many small words of a long sentence prove nothing. */
const clear = 5;

export function prepareAsk(fact: Fact, language: Language): AskPoint {
	const lexicon = lexicons[language];
	const yes = [...fact.ask, ...fact.samples.yes].map((text) => read(text, language));
	const no = fact.samples.no.map((text) => read(text, language));
	const asked = yes.map((reading) => new Set(content(requested(reading, lexicon), lexicon).map(({ key }) => key)));
	const counts = new Map<string, number>();
	for (const keys of asked) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	const top = Math.max(0, ...counts.values());
	return {
		fact: fact.name,
		wordings: asked.map((keys) => {
			const weighed = new Map([...keys].map((key): [string, number] => [key, counts.get(key) ?? 1]));
			return { keys: weighed, total: [...weighed.values()].reduce((sum, weight) => sum + weight, 0) };
		}),
		heads: new Set([...counts].filter(([, count]) => count * 2 > top).map(([key]) => key)),
		phrases: yes.filter((_, i) => asked[i]?.size === 0).map(phraseOf),
		evidence: evidence(
			[
				...yes.map((reading) => ({ point: 0, says: 'yes' as const, reading })),
				...no.map((reading) => ({ point: 0, says: 'no' as const, reading }))
			],
			1
		)
	};
}

/** Terms of the sentences that ask; of all if none does. */
function requested(reading: Reading, lexicon: Lexicon): Term[] {
	const all = terms(reading);
	const own = all.filter((term) => {
		const sentence = reading.sentences[term.sentence];
		return sentence !== undefined && requests(foldedText(reading, sentence), sentence, [], lexicon);
	});
	return own.length === 0 ? all : own;
}

/** Where it is asked for; null: nowhere. `copied`: sentences that were pasted from an article. */
export function asks(reading: Reading, point: AskPoint, copied: ReadonlySet<number> = new Set()): Span | null {
	const lexicon = lexicons[reading.language];
	const all = terms(reading);
	const given = givenBy(reading);
	for (const [s, sentence] of reading.sentences.entries()) {
		if (copied.has(s) || mocks(reading, sentence)) continue;
		if (sentence.question && asksWith(reading, s, point.phrases)) return { start: sentence.start, end: sentence.end };
		const thanked = thankedFor(reading, sentence, lexicon);
		const idle = idleClauses(reading, sentence, point, lexicon);
		const own = all.filter((term) => term.sentence === s && !thanked.has(term.token) && !idle.has(term.token));
		const named = all.some(({ key, token }) => idle.has(token) && point.heads.has(key));
		const here = refersBack(reading, sentence, own, lexicon) ? [...before(reading, all, s, point, lexicon), ...own] : own;
		const heads = here.filter(({ key }) => point.heads.has(key));
		if (!requests(foldedText(reading, sentence), sentence, heads, lexicon)) continue;
		const keys = new Set(content(here, lexicon).map(({ key }) => key));
		const learnt = evidenceIn(reading, sentence, point, lexicon);
		const worded = heads.length > 0 && closeEnough(keys, point, given);
		const taught =
			learnt.all >= (learnt.topic > 0 ? sure : surer) &&
			learnt.all >= clear * learnt.signs &&
			thanked.size === 0 &&
			!(named && heads.length === 0);
		if ((worded && learnt.all > against) || taught) return { start: sentence.start, end: sentence.end };
	}
	return null;
}

/** "… please copy it here": what is asked for stands in the sentence before. */
function refersBack({ tokens }: Reading, { first, last }: Sentence, own: Term[], lexicon: Lexicon): boolean {
	return (
		content(own, lexicon).length <= 2 && tokens.slice(first, last).some(({ folded, quoted }) => !quoted && lexicon.refers.test(folded))
	);
}

/** Terms of the sentence before, unless it thanks for them or knows them. */
function before(reading: Reading, all: Term[], s: number, point: AskPoint, lexicon: Lexicon): Term[] {
	const sentence = reading.sentences[s - 1];
	if (sentence === undefined) return [];
	const thanked = thankedFor(reading, sentence, lexicon);
	const idle = idleClauses(reading, sentence, point, lexicon);
	return all.filter((term) => term.sentence === s - 1 && !thanked.has(term.token) && !idle.has(term.token));
}

/** Sixteenths of a bit; positive speaks for it. `topic`: of words about the thing itself, not of asking. */
function evidenceIn(
	reading: Reading,
	{ first, last }: Sentence,
	point: AskPoint,
	{ asking }: Lexicon
): { all: number; topic: number; signs: number } {
	const out = { all: 0, topic: 0, signs: 0 };
	for (const sign of signs(reading, first, last)) {
		const odds = point.evidence.get(sign)?.get(0) ?? 0;
		out.signs++;
		out.all += odds;
		if (sign.startsWith('+') && !asking.has(sign.slice(1))) out.topic += odds;
	}
	return out;
}

/** What the customer speaks of need not be named again: "the serial number" of whose boiler is cold. With other words beside it, it may be another number. */
function givenBy({ customer, language }: Reading): ReadonlySet<string> {
	return new Set(customer === '' ? [] : terms(read(customer, language)).map(({ key }) => key));
}

function closeEnough(keys: Set<string>, point: AskPoint, given: ReadonlySet<string>): boolean {
	const alone = [...keys].every((key) => point.wordings.some((wording) => wording.keys.has(key)));
	const share = ({ keys: wanted, total }: Wording): number => {
		let [sum, needed] = [0, total];
		for (const [key, weight] of wanted) {
			if (keys.has(key)) sum += weight;
			else if (alone && given.has(key)) needed -= weight;
		}
		return needed === 0 ? 0 : Math.floor((100 * sum) / needed);
	};
	return Math.max(0, ...point.wordings.map(share)) >= enough;
}

/** Words of what is asked for; the verbs of asking and small words are left out. */
function content(list: Term[], lexicon: Lexicon): Term[] {
	return list.filter((term) => term.kind !== 'relation' && !lexicon.asking.has(term.key));
}

function foldedText(reading: Reading, sentence: Sentence): string {
	return reading.tokens
		.slice(sentence.first, sentence.last)
		.filter((token) => !token.quoted)
		.map((token) => token.folded)
		.join(' ');
}

/** A question mark, or words that request; not "you need not send it". */
function requests(folded: string, sentence: Sentence, heads: Term[], lexicon: Lexicon): boolean {
	if (sentence.question) return true;
	if (lexicon.needless.test(folded) && !lexicon.requests.test(beside(folded, lexicon.needless))) return false;
	return (
		(lexicon.requests.test(folded) || lexicon.interrogatives.test(folded)) && !heads.some(({ negated, opposite }) => negated !== opposite)
	);
}

/** Without the clause that says it need not be told. */
function beside(folded: string, needless: RegExp): string {
	const from = folded.search(needless);
	const rest = folded.slice(from);
	const end = rest.search(/[,;:]/);
	return folded.slice(0, from) + (end < 0 ? '' : rest.slice(end));
}
