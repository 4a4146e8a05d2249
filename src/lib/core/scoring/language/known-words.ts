// Which words are known to be spelt right, and which of them people use often.
import type { Language } from '../../scenario/types.ts';
import { unpack } from './packed.ts';
import * as cs from './words/cs.ts';
import { wordTable, type WordTable } from './word-table.ts';
import * as en from './words/en.ts';

export interface Words {
	frequent: WordTable;
	known: WordTable;
}

const packed: Record<Language, { frequent: string; known: string }> = { en, cs };
const tables = new Map<Language, Words>();

export function wordsOf(language: Language): Words {
	let words = tables.get(language);
	if (words === undefined) {
		words = { frequent: wordTable(packed[language].frequent), known: wordTable(packed[language].known) };
		tables.set(language, words);
	}
	return words;
}

/** In the order of the alphabet. */
export function frequentWords(language: Language): string[] {
	return unpack(packed[language].frequent);
}

/** Right words that no list held. */
const also: Record<Language, ReadonlySet<string>> = {
	en: new Set('brill carer carers halal handover hotspot gmail hoover missus piste pistes railing railings tiler modality idk'.split(' ')),
	cs: new Set(
		'lahev lahve lahví tamhle polička poličky poličku poličce peče pečou pečeš porada poradu porady poradě plast plasty plastu spise spisu spisy jist party parta partu jesličky jesliček šašek šašky jdete umyté umytý umytá lepek pověs'.split(
			' '
		)
	)
};

/** Lower case. English words stand in the lists also by their stem and without a prefix, Czech ones by what stands behind "ne" and "nej". */
export function isListed(word: string, language: Language): boolean {
	return (
		inLists(word, language) ||
		(language === 'en' ? [...stripped(word), ...rebuilt(word)] : unprefixed(word)).some((form) => inLists(form, language))
	);
}

/** Listed, or a Czech form of a word that is: right in all likelihood, but nothing that a slip was surely meant to be. */
export function isKnown(word: string, language: Language): boolean {
	return isListed(word, language) || (language === 'cs' && inflected(word).some((form) => inLists(form, 'cs')));
}

function inLists(word: string, language: Language): boolean {
	const { frequent, known } = wordsOf(language);
	return frequent.has(word) || known.has(word) || also[language].has(word);
}

/** What an English word may be made from by a regular ending. */
export function stripped(word: string): string[] {
	const ending = /(?:'s|s'|s|ed|ing|ly|er|ers|able)$/.exec(word)?.[0] ?? '';
	const stem = word.slice(0, word.length - ending.length);
	if (ending === '' || stem.length < (ending.startsWith('er') ? 4 : 3) || word.endsWith('ss')) return [];
	switch (ending) {
		case "'s":
		case "s'":
			return [stem, `${stem}s`];
		case 's':
			return [
				stem,
				...(/(?:[sxz]|[cs]h|o)e$/.test(stem) ? [stem.slice(0, -1)] : []),
				...(stem.endsWith('ie') ? [`${stem.slice(0, -2)}y`] : [])
			];
		case 'ly':
			return [stem];
		default:
			return [stem, `${stem}e`, ...undoubled(stem), ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [])];
	}
}

/** "shipped", "cancelled"; in longer words a doubled letter is usually a slip. */
function undoubled(stem: string): string[] {
	const last = stem.at(-1);
	return last === stem.at(-2) && (last === 'l' || stem.length < 7) ? [stem.slice(0, -1)] : [];
}

/** Short words after a prefix are more often a slip: "regrads". */
const againAndAgain = /^re(?:book|send|sent|check|ship|order|stock|sync|test)(?:s|ed|ing|ping|ped)?$/;

function rebuilt(word: string): string[] {
	if (againAndAgain.test(word)) return ['again'];
	const rest = word.replace(/^(?:re|un|pre|non|mis|over|out|sub)/, '');
	return rest === word || rest.length < 6 ? [] : [rest, ...stripped(rest)];
}

const prefixes = 'do na nad nado o od ode po pod podo pře před při pro roz vy vydo vz za u'.split(' ');
const verbEnd =
	/(?:[aeěioyu]t|[aeěiyu]l[aoiy]?|nout|ám|áš|áme|áte|ají|ím|íš|íme|íte|ejí|uj[iueí]|uje[mšt]e?|ou|ete|ejte|[nt][aoiy]?|[nt][ýáéíě](?:ho|mu|ch|m)?)$/;

/** The participle in another gender, the noun with its fleeting vowel, the verb without its prefix: "nejelo", "lepku", "vypsat". */
function inflected(word: string): string[] {
	const bare = word.replace(/^ne(?=....)/, '');
	const roots = verbEnd.test(bare)
		? prefixes.filter((prefix) => bare.startsWith(prefix) && bare.length >= prefix.length + 4).map((prefix) => bare.slice(prefix.length))
		: [];
	// "Psát", but "vypsat".
	const long = roots.flatMap((root) => (/^(?:ps|br|hr|sp|pr|hn|lh|zv|rv|sl)at$/.test(root) ? [`${root.slice(0, -2)}át`] : []));
	return [
		...new Set(
			[bare, ...roots, ...long].flatMap((form) => [...(form === word ? [] : [form]), ...genders(form), ...persons(form), ...fleeting(form)])
		)
	];
}

function genders(form: string): string[] {
	const stem = /^(.+[aeěiyu]l)[aoiy]?$/.exec(form)?.[1];
	return stem === undefined ? [] : ['', 'a', 'o', 'i', 'y'].map((end) => stem + end);
}

/** "Ručí" of "ručit", "umyté" of "umyt". */
function persons(form: string): string[] {
	const verb = /^(.{3,})í[mš]?(?:e|te)?$/.exec(form)?.[1];
	const done = /^(.{3,}[nt])(?:[ýáéí](?:ho|mu|ch|m|mi)?|[aoyi])$/.exec(form)?.[1];
	return [
		...(verb === undefined ? [] : ['it', 'et', 'ět', 'í', 'íme'].map((end) => verb + end)),
		...(done === undefined ? [] : ['', 'ý', 'a', 'o', 'y', 'á', 'é'].map((end) => done + end))
	];
}

function fleeting(form: string): string[] {
	const stem = /^(.{2,}[^aeiouyáéíóúůýě])k(?:u|em|y|ů|ům)$/.exec(form)?.[1];
	return stem === undefined ? [] : [`${stem}ek`];
}

function unprefixed(word: string): string[] {
	const bare = word.replace(/^(?:nejne|nej|ne)/, '');
	return bare === word || bare.length < 3 ? [] : [bare];
}
