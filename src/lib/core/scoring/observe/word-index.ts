// Finds what was put under a word, or under a beginning of words, without trying one after the other.

export interface WordIndex<Value> {
	/** `word*`: under all words that begin so. */
	put: (word: string, value: Value) => void;
	/** What stands under the word itself first, then under its beginnings, the shortest first; each in the order in which it was put. */
	of: (word: string) => Value[];
}

export function wordIndex<Value>(): WordIndex<Value> {
	const words = new Map<string, Value[]>();
	const beginnings = new Map<string, Value[]>();
	let lengths: number[] = [];
	return {
		put: (word, value) => {
			const begins = word.endsWith('*') && word.length > 1;
			const [list, key] = begins ? [beginnings, word.slice(0, -1)] : [words, word];
			const values = list.get(key);
			if (values) values.push(value);
			else list.set(key, [value]);
			if (begins && !lengths.includes(key.length)) lengths = [...lengths, key.length].sort((one, other) => one - other);
		},
		of: (word) => {
			const found = [...(words.get(word) ?? [])];
			for (const length of lengths) {
				if (length > word.length) break;
				found.push(...(beginnings.get(word.slice(0, length)) ?? []));
			}
			return found;
		}
	};
}
