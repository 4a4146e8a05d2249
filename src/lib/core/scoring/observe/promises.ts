// What the agent promises with a time: "I'll write to you by five", "Do hodiny se vám ozvu". Promises of news and of own work alone:
// when money or a parcel comes is a fact of the scenario.
import type { Language } from '../../scenario/types.ts';
import type { PromiseSeen } from '../types.ts';
import type { Reading, Sentence, Slot, Token } from './reading-types.ts';

/** Patterns over folded words parted by spaces; a typed time is written as <duration>, <time>, <date> or <number>. */
interface Patterns {
	/** Who promises, and what: never far apart. */
	vow: string;
	/** By when. */
	when: string;
	/** Takes back what follows. */
	denied: RegExp;
}

const patterns: Record<Language, Patterns> = {
	en: {
		vow:
			String.raw`(?:(?:i'll|we'll|(?:i|we) (?:will|shall)|i'm going to|i am going to|we're going to|we are going to)(?! not| never)(?: [^ ,;:]+){0,8}? ` +
			'(?:write|call|ring|phone|reply|answer|message|e-mail|email|text|check|look|ask|find|confirm|report|update|contact|tell|chase|follow|know|back|in touch|with you|news|update|answer)' +
			"|you(?:'ll| will) (?:hear from|have (?:an |my |our |a )?(?:answer|reply|news|update|message)))",
		when:
			String.raw`(?:(?:in|within|inside|under)(?: (?:the|next|about|around|roughly|less|than|at|most|a|an|or|two)){0,4} <duration>|within (?:the|an) hour|in (?:half )?an hour|` +
			String.raw`(?:by|before|at|until|around)(?: (?:about|the latest|latest))? <(?:time|number|date)>|` +
			String.raw`by (?:noon|midday|lunch|lunchtime|tonight|tomorrow|this evening|this afternoon|the end of (?:the |my )?(?:day|today|shift)|[a-z]+day)|` +
			String.raw`(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|on [a-z]+day)\b)`,
		denied: /(?:can't|cannot|can not|won't|don't|couldn't|not able to|unable to) (?:promise|say|guarantee|tell)|\bif i\b|\bnot sure\b/
	},
	cs: {
		vow:
			String.raw`(?:ozvu|ozveme|napis[ui]|napiseme|zavolam|zavolame|odepis[ui]|odepiseme|odpovim|odpovime|podivam|podivame|kouknu|mrknu|zjistim|zjistime|overim|overime|proverim|proverime|` +
			String.raw`zeptam|zeptame|potvrdim|potvrdime|informuj[iu]|(?:vratim|vratime) se|se (?:\S+ )?(?:vratim|vratime)|(?:dam|dame)(?: \S+){0,2} vedet|vedet (?:dam|dame)|` +
			String.raw`(?:budu|budeme)(?: \S+){0,2} (?:informovat|kontaktovat|volat|psat)|uslysite|budete mit (?:odpoved|zpravu))`,
		when:
			String.raw`(?:(?:do|behem|za|v prubehu)(?: (?:asi|tak|priblizne|nejpozdeji|nejdele|pristich|nasledujicich)){0,2} <duration>|do hodiny|behem hodiny|za (?:pul )?hodin[yu]|do pul hodiny|` +
			String.raw`(?:do|v|ve|kolem|pred)(?: (?:asi|tak))? <(?:time|number|date)>|do (?:poledne|obeda|vecera|zitrka|konce (?:dne|smeny|pracovni doby)|rana|pondeli|utery|stredy|ctvrtka|patku)|` +
			String.raw`(?:dnes|dneska|zitra|vecer|odpoledne|v poledne|v (?:pondeli|utery|patek)|ve (?:stredu|ctvrtek)))`,
		denied: /(?:nemuzu|nemohu|neumim|nedokazu) (?:\S+ )?(?:slibit|rict|zarucit)|\bkdybych\b|\bnevim\b/
	}
};

/** Between the two: a few words, and no comma, behind which something else begins. */
const gap = String.raw`(?: [^ ,;:()]+){0,8}`;

const matchers = {
	en: matcherOf(patterns.en),
	cs: matcherOf(patterns.cs)
} as const;

function matcherOf({ vow, when }: Patterns): RegExp {
	const [start, end] = ['(?<![^ ])', '(?![^ ,.;:!)])'];
	return new RegExp(`${start}(?:${vow}${gap} (?<after>${when})|(?<before>${when})(?: ,)?(?: [^ ,;:()]+){0,4} ${vow})${end}`, 'g');
}

export function promises({ sentences, tokens, slots, language }: Reading): PromiseSeen[] {
	return sentences.filter(({ question }) => !question).flatMap((sentence) => inSentence(sentence, tokens, slots, language));
}

function inSentence(sentence: Sentence, tokens: readonly Token[], slots: readonly Slot[], language: Language): PromiseSeen[] {
	const { text, pieces } = plain(sentence, tokens, slots);
	if (patterns[language].denied.test(text)) return [];
	return [...text.matchAll(matchers[language])].map((match) => {
		const [from, to] = [match.index, match.index + match[0].length];
		const within = pieces.filter(({ at }) => at >= from && at < to);
		const due = within.find(({ slot }) => slot?.kind === 'duration')?.slot;
		return {
			start: within[0]?.start ?? sentence.start,
			end: within.at(-1)?.end ?? sentence.end,
			within: due ? milliseconds(due.value) : oneHour.test(match[0]) ? hour : null
		};
	});
}

interface Piece {
	/** Where it stands in the plain text. */
	at: number;
	start: number;
	end: number;
	slot: Slot | null;
}

/** The sentence in folded words, typed values by their kinds; what quotes the customer is left out. */
function plain({ first, last }: Sentence, tokens: readonly Token[], slots: readonly Slot[]): { text: string; pieces: Piece[] } {
	const words: string[] = [];
	const pieces: Piece[] = [];
	let at = 0;
	for (let index = first; index < last;) {
		const token = tokens[index];
		// "Tomorrow" and its like are dates too, and better known by their words.
		const slot = slots.find((one) => one.first === index && !(one.kind === 'date' && token?.kind === 'word')) ?? null;
		index = slot ? Math.max(slot.last, index + 1) : index + 1;
		if (!token || token.quoted) continue;
		const word = slot ? `<${slot.kind}>` : token.folded;
		pieces.push({ at, start: token.start, end: slot?.end ?? token.end, slot });
		words.push(word);
		at += word.length + 1;
	}
	return { text: words.join(' '), pieces };
}

const hour = 3_600_000;
const oneHour = /(?:within (?:the|an)|in an) hour|(?:do|behem) hodiny|za hodinu/;
const unitMs = new Map([
	['min', 60_000],
	['h', hour],
	['d', 24 * hour]
]);

/** "15min" → ms; null for what is counted in working days, weeks and more. */
function milliseconds(value: string): number | null {
	const [, count = '', unit = ''] = /^(\d+(?:\.\d+)?)([a-z]+)$/.exec(value) ?? [];
	const ms = unitMs.get(unit);
	return ms === undefined ? null : Math.round(Number(count) * ms);
}
