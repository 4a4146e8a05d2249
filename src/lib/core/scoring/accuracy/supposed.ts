// What is only hoped, supposed or asked in mockery: "I hope it is free", "if it were free I would tell you", "can't you tell red from green?"
import type { Language } from '../../scenario/types.ts';
import { plainSentences, spanOf } from '../observe/plain.ts';
import type { Reading } from '../observe/reading-types.ts';
import type { Span } from '../types.ts';

/** What might be, if something were so that is not. */
const conditions: Record<Language, RegExp> = {
	en: / if (?!you (?:could|would|wouldn't|can|don't)|i (?:were|was) you)(?:\S+ ){1,5}?(?:were|weren't|was|wasn't|had|hadn't|could|couldn't|did|didn't) .*(?:would|wouldn't|could|couldn't|might|\S+'d) | (?:would|wouldn't|could|might|\S+'d) (?:\S+ )*if (?!you (?:could|would|wouldn't|can|don't)|i (?:were|was) you)(?:\S+ ){1,3}?(?:were|weren't|was|wasn't|had|hadn't|could|did|didn't) /,
	cs: / (?:kdyby|kdybych|kdybychom|kdybyste(?! (?:mohl|mohla|mohli|byl|byla|byli|chtel|chtela|chteli|potreboval|potrebovala))) .*(?:by|bych|bychom|byste) | (?:by|bych|bychom|byste) (?:\S+ )*(?:kdyby|kdybych|kdybychom|kdybyste(?! (?:mohl|mohla|mohli|byl|byla|byli|chtel|chtela|chteli|potreboval|potrebovala))) /
};
const hopes: Record<Language, RegExp> = {
	en: / (?:(?:i|we) (?:do |really |just |only |can only |sincerely )?hope|hopefully|fingers crossed|let's hope|let us hope) (?!(?:that |this |it )?(?:helps|you (?:are|had|have|understand)|you're|to hear))/,
	cs: / (?:(?:pevne |moc )?(?:doufam|doufame|doufejme)|snad|s trochou stesti) /
};
/** Where a hope ends; a condition holds to the end of its sentence. */
const pauses: Record<Language, RegExp> = { en: / (?:,|but|so) /, cs: / (?:,(?! ze)|ale|takze) / };
const never: Record<Language, RegExp> = { en: /(?!)/, cs: /(?!)/ };

export const suppositions = [
	{ begins: conditions, ends: never },
	{ begins: hopes, ends: pauses }
] as const;

/** The first part of a place that a phrase opens, up to what ends it or to the end of its sentence; null: none. */
export function openedBy(reading: Reading, place: Span, begins: RegExp, ends: RegExp): Span | null {
	for (const plain of plainSentences(reading)) {
		if (place.start >= plain.sentence.end || place.end <= plain.sentence.start) continue;
		const found = begins.exec(plain.text);
		if (!found) continue;
		const from = found.index + found[0].trimEnd().length;
		const end = plain.text.slice(from).search(ends);
		return spanOf(plain, found.index, end < 0 ? plain.text.length : from + end + 1);
	}
	return null;
}

/** A question that wants no answer. */
const mockery: Record<Language, RegExp> = {
	en: /^ (?:\S+ ){0,2}(?:(?:can't|cannot|couldn't) you (?:even |just |really |not )*(?:tell|see|read|count|understand|remember|think|hear|listen|wait)|don't you (?:even |ever )?(?:know|see|read|get|understand|realise|realize|listen|think)|are you (?:really |completely |that )?(?:blind|deaf|stupid|kidding|serious|thick|daft|joking)|how (?:hard|difficult) (?:is|can) (?:it|that)|is (?:it|that) (?:really |so |that )+(?:hard|difficult)) .*\? /,
	cs: /^ (?:\S+ ){0,2}(?:(?:copak|cozpak|to) ne\S+|(?:neumite|neumis|nedokazete|nedokazes) (?:ani |si |snad |opravdu |fakt )*(?:rozeznat|rozlisit|poznat|cist|precist|pocitat|spocitat|rozumet|pochopit|pamatovat|pockat|poslouchat)|(?:jste|jsi|nejste|nejsi) (?:snad |fakt |opravdu |uplne )*(?:slep\S+|hluch\S+|natvrdl\S+|hlup\S+|pitom\S+)|je to (?:tak|opravdu tak|fakt tak) (?:tezke|slozite)) .*\? /
};

/** Whether all sentences of a place only mock: they tell nothing and ask for nothing. */
export function mocks(reading: Reading, place: Span): boolean {
	const here = plainSentences(reading).filter(({ sentence }) => sentence.start < place.end && sentence.end > place.start);
	return here.length > 0 && here.every(({ text }) => mockery[reading.language].test(text));
}
