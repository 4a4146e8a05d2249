// The rarest words that phrases ask for: only where one of them stands is a phrase looked for.
import { frequencyOf } from '../observe/rarity.ts';
import { ofWord, type Spelling } from '../observe/word-facts.ts';
import { wordIndex } from '../observe/word-index.ts';
import { closing, literal, parted, type Written } from './first-words.ts';

const none: never[] = [];

/** Of each word the phrases that it may give away, in no order; where none of a text's words gives it away, a phrase is not there. Nothing is read before somebody asks. */
export function byTellingWord<Phrase>(phrases: Written<Phrase>[]): (word: Spelling) => readonly Phrase[] {
	let find: ((word: string) => Phrase[]) | null = null;
	return ofWord(({ folded }) => {
		find ??= indexed(phrases);
		const found = find(folded);
		return found.length === 0 ? none : found;
	});
}

function indexed<Phrase>(phrases: Written<Phrase>[]): (word: string) => Phrase[] {
	const index = wordIndex<Phrase>();
	const anywhere: Phrase[] = [];
	for (const { words, made } of phrases) {
		const telling = tellingOf(words);
		if (telling === null) anywhere.push(made);
		else for (const word of telling) index.put(word, made);
	}
	return (word) => [...anywhere, ...index.of(word)];
}

/** Words, or beginnings `word*`, of which one must stand in a text that holds the phrase; null: none must. */
function tellingOf(line: string): string[] | null {
	const choices = parted(line).map((choice) => choice.trim());
	if (choices.length > 1) {
		const all = choices.map(tellingOf);
		return all.includes(null) ? null : all.flatMap((words) => words ?? []);
	}
	let best: string[] | null = null;
	for (const item of parted(line, ' ')) {
		const words = wordsOf(item);
		if (words !== null && (best === null || frequencyOf(words) < frequencyOf(best))) best = words;
	}
	return best;
}

function wordsOf(item: string): string[] | null {
	if (item.startsWith('(')) return item[1] !== '?' && closing(item) === item.length - 1 ? tellingOf(item.slice(1, -1)) : null;
	const word = item.startsWith('[') ? null : literal(item);
	return word === null ? null : [word];
}
