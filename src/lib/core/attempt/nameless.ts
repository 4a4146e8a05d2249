// What somebody wrote, without their name: for who judges it and is not to know whose it is. Lengths stay, so that places in a text stay.
import type { Language } from '../scenario/types.ts';
import type { Line } from './transcript.ts';

export interface Known {
	name: string;
	email: string;
	language: Language;
	/** Names that are part of the scenario: who is called the same cannot be told from it, and hiding it would tell. */
	others: readonly string[];
}

const hidden = '•';
/** Shorter words are initials and particles. */
const shortest = 3;

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
const plain = (word: string): string => bare(word).toLowerCase();

/** A name is found with its accents and without them. */
const accented = (word: string): string =>
	[...word.normalize('NFC')].map((letter) => (bare(letter) === letter ? letter : `[${letter}${bare(letter)}]`)).join('');

/** "Nováková" → "Novákov": Czech names change at their end. */
const stem = (word: string): string => word.replace(/[aáeéěiíoóuůyý]$/u, '');

/** As it is written at its beginning in a sentence, or all in capitals: "will" and "mark" are words, too. */
function patternOf(word: string, language: Language): string {
	const ends = language === 'cs' ? `\\p{L}{0,3}` : '';
	const core = language === 'cs' ? stem(word) : word;
	const capital = `${core.charAt(0).toUpperCase()}${core.slice(1)}`;
	return `${accented(capital)}${ends}|${accented(core.toUpperCase())}${ends.replace('L', 'Lu')}`;
}

/** Gives back texts with the person's name and address hidden, letter by letter. */
export function hiderOf({ name, email, language, others }: Known): (text: string) => string {
	const taken = new Set(others.flatMap(wordsOf).map(plain));
	const words = wordsOf(name).filter((word) => word.length >= shortest && !taken.has(plain(word)));
	const names = words.map((word) => new RegExp(`(?<!\\p{L})(?:${patternOf(word, language)})(?!\\p{L})`, 'gu'));
	const address = email.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const patterns = [new RegExp(address, 'giu'), ...names];
	return (text) => patterns.reduce((left, pattern) => left.replace(pattern, (found) => hidden.repeat(found.length)), text);
}

type Of<Kind extends Line['kind']> = Extract<Line, { kind: Kind }>;
export type NamelessLine =
	Omit<Of<'customer'>, 'anger' | 'trust'> | Omit<Of<'reply'>, 'beat'> | Exclude<Line, Of<'customer' | 'reply' | 'ending'>>;

/** The lines without the name, the mood and the ending: what a machine made of the words is no part of what was done. */
export function nameless(lines: readonly Line[], hide: (text: string) => string): NamelessLine[] {
	return lines.flatMap((line): NamelessLine[] => {
		switch (line.kind) {
			case 'customer': {
				const { anger: _anger, trust: _trust, ...said } = line;
				return [said];
			}
			case 'reply': {
				const { beat: _, subject, ...reply } = line;
				return [{ ...reply, text: hide(line.text), ...(subject === undefined ? {} : { subject: hide(subject) }) }];
			}
			case 'mark':
			case 'note':
			case 'reflect':
				return [{ ...line, text: hide(line.text) }];
			case 'action':
				return [{ ...line, input: hide(line.input) }];
			case 'ending':
				return [];
			default:
				return [line];
		}
	});
}
