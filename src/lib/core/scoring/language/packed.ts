// Sorted words as one text: each begins with a capital letter that says how many letters it shares with the word before it (A: none, B: one …).

const most = 25;

export function pack(words: Iterable<string>): string {
	const sorted = [...words].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
	return sorted
		.map((word, i) => {
			const before = sorted[i - 1] ?? '';
			let shared = 0;
			while (shared < most && shared < word.length && word[shared] === before[shared]) shared++;
			return String.fromCharCode(65 + shared) + word.slice(shared);
		})
		.join('');
}

export function unpack(packed: string): string[] {
	const words: string[] = [];
	let word = '';
	for (let at = 0; at < packed.length;) {
		const shared = packed.charCodeAt(at) - 65;
		let end = at + 1;
		while (end < packed.length && !isCapital(packed.charCodeAt(end))) end++;
		word = word.slice(0, shared) + packed.slice(at + 1, end);
		words.push(word);
		at = end;
	}
	return words;
}

function isCapital(code: number): boolean {
	return code >= 65 && code <= 90;
}
