// Does a promise to ring say when? In its own sentence, or in the one after it.
import type { Language } from '../../scenario/types.ts';
import type { Reading } from '../observe/reading-types.ts';
import type { Plain } from '../observe/plain.ts';

const days: Record<Language, RegExp> = {
	en: / (?:today|tonight|tomorrow|noon|midday|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:morning|afternoon|evening)|in the (?:morning|afternoon|evening)|lunch|lunchtime|within the hour|in an hour|half an hour|o'clock|half past|quarter (?:to|past)|(?:at|between|before|until|by|around|after|about) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|straight away|right away|right now|in a moment|immediately|(?<!(?:free|spare|a) )minutes?|in a minute) /,
	cs: / (?:dnes|dneska|zitra|pozitri|poledne|poledni|obeda|vecera|konce dne|(?:v|kolem|po|pred|do) pul [^ ]+|dopoledne|odpoledne|vecer|rano|pondel\S+|uter\S+|stred[ua]|ctvrt(?:ek|ka)|pat(?:ek|ku)|sobot\S+|nedel\S+|hodin\S*|pul hodiny|hned|okamzite|ihned|za chvili|(?<!(?:volnou|jednou) )minut\S*|(?:do|v|ve|od|mezi|kolem|pred|po|okolo|nejpozdeji) (?:jedne|druhe|treti|ctvrte|pate|seste|sedme|osme|devate|devatou|desate|desatou|jedenacte|jedenactou|dvanacte|dvanactou|dve|tri|ctyri|pet|sest|sedm|osm|devet|deset|jedenact|dvanact|treti|ctvrtou|patou|sestou|sedmou|osmou|prvni|druhou)) /
};
/** Still about the call. */
const goesOn: Record<Language, RegExp> = {
	en: /^ (?:it|that|this|he|she|they)(?:'ll| will|'s) |^ (?:expect|probably|most likely|between|at|around|by|before) | (?:call|ring|phone) /,
	cs: /^ (?:bude to|stane se|pocitejte|nejspis|mezi|v|ve|kolem|do|asi) | (?:hovor|telefon\S*|vola\S*|zavola\S*) /
};
const timed = new Set(['time', 'date', 'duration']);

export function calledWhen(sentence: Plain, all: Plain[], reading: Reading): boolean {
	const next = all[all.indexOf(sentence) + 1];
	return [sentence, ...(next !== undefined && goesOn[reading.language].test(next.text) ? [next] : [])].some(
		({ text, sentence: { first, last } }) =>
			days[reading.language].test(text) || reading.slots.some((slot) => timed.has(slot.kind) && slot.first >= first && slot.first < last)
	);
}
