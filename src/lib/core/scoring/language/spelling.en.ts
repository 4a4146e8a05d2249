// English: an unknown word one slip away from a frequent one.
import { isListed, wordsOf } from './known-words.ts';
import { transposed, type Correction } from './spelling.cs.ts';

/** Two slips at once, or a word that is right but rarely meant. */
const famous = new Map(
	Object.entries({
		alot: 'a lot',
		tommorow: 'tomorrow',
		tommorrow: 'tomorrow',
		accomodate: 'accommodate',
		garanty: 'guarantee',
		garantee: 'guarantee',
		gaurantee: 'guarantee',
		definately: 'definitely',
		definatly: 'definitely',
		definetly: 'definitely',
		occured: 'occurred',
		occurance: 'occurrence',
		noone: 'no one',
		aswell: 'as well',
		incase: 'in case',
		infact: 'in fact',
		eachother: 'each other',
		thankyou: 'thank you',
		informations: 'information',
		advices: 'advice',
		equipments: 'equipment',
		feedbacks: 'feedback',
		pronounciation: 'pronunciation',
		neccessary: 'necessary',
		neccesary: 'necessary',
		necesary: 'necessary',
		apologyze: 'apologise',
		appologise: 'apologise',
		appologize: 'apologize',
		embarass: 'embarrass',
		embarassing: 'embarrassing',
		untill: 'until',
		thier: 'their',
		wich: 'which',
		whitch: 'which',
		teh: 'the',
		dont: "don't",
		cant: "can't",
		wont: "won't",
		didnt: "didn't",
		doesnt: "doesn't",
		isnt: "isn't",
		wasnt: "wasn't",
		havent: "haven't",
		hasnt: "hasn't",
		couldnt: "couldn't",
		wouldnt: "wouldn't",
		shouldnt: "shouldn't",
		arent: "aren't",
		youre: "you're",
		theyre: "they're",
		weve: "we've",
		youve: "you've",
		ive: "I've"
	})
);
const letters = [...'etaoinsrhldcumfpgwybvkxjqz'];

export function correctEnglish(word: string): Correction | null {
	const known = famous.get(word);
	if (known !== undefined) return { rule: 'misspelt', instead: known, sure: true };
	if (word.includes("'")) return null;
	const { frequent } = wordsOf('en');
	const meant = (candidate: string): boolean =>
		frequent.has(candidate) || (/[^s]s$/.test(candidate) && frequent.has(candidate.slice(0, -1)));
	if (word.length > 4)
		for (const candidate of transposed(word)) if (isListed(candidate, 'en')) return { rule: 'misspelt', instead: candidate, sure: false };
	for (const candidate of oneSlip(word)) if (meant(candidate)) return { rule: 'misspelt', instead: candidate, sure: false };
	return null;
}

/** The likeliest slips first: a letter doubled or not, one too many, one too few, a wrong one. The first letter is hardly ever wrong. */
function* oneSlip(word: string): Generator<string> {
	for (let i = 0; i < word.length; i++) {
		if (word[i] !== word[i + 1]) yield word.slice(0, i) + (word[i] ?? '') + word.slice(i);
		else yield word.slice(0, i) + word.slice(i + 1);
	}
	// Short words have too many neighbours.
	if (word.length < 5) return;
	for (let i = 1; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
	for (let i = 1; i <= word.length; i++) for (const letter of letters) yield word.slice(0, i) + letter + word.slice(i);
	if (word.length < 6) return;
	for (let i = 1; i < word.length; i++)
		for (const letter of letters) if (letter !== word[i]) yield word.slice(0, i) + letter + word.slice(i + 1);
}
