// Secrets in any disguise: other separators, digits in words, spelt letter by letter, backwards, encoded, in leetspeak, or hinted at by beginning and end.
import type { Language, Secret } from '../../scenario/types.ts';
import { read } from '../observe/read.ts';
import type { Reading } from '../observe/reading-types.ts';
import { fold } from '../observe/stem.ts';
import type { Span } from '../types.ts';
import { join, pieces, type Piece } from './secret-pieces.ts';

interface Form {
	text: string;
	/** Typed value such as "40%": compared as a value, since its digits alone say nothing. */
	slot: string | null;
	/** Of a secret of one word: its stem, for "Volavkou". */
	stem: string | null;
	/** As a machine would write it: looked for letter by letter. */
	encoded: string[];
}

export interface SecretPoint {
	secret: string;
	forms: Form[];
}

/** What is looked through, made once for all secrets of a scenario. */
interface Sight {
	reading: Reading;
	pieces: Piece[];
	text: string;
	/** Groups of digits alone, whatever words stand between them. */
	digits: Piece[];
	/** Null: no sign of leetspeak. */
	unleet: string | null;
}

/** Shorter secrets, and shorter ones backwards, turn up by chance. */
const shortest = 4;
const shortestBackwards = 5;
/** Digits from which on words may stand between their groups, and from which on all but one give it away. */
const longDigits = 7;
const nearlyAll = 9;
const hint: Record<Language, RegExp> = {
	en: /\b(?:starts?|starting|begins?|beginning|first|ends?|ending|last|finishes)\b/,
	cs: /\b(?:zacina|zacinaji|zacatek|zacatku|prvni|konci|konec|konci|posledni|nakonci|na konci)\b/
};
const leet: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' };

export function prepareSecret(secret: Secret, language: Language): SecretPoint {
	const forms = [secret.value, ...secret.also].map((wording): Form => {
		const reading = read(wording, language);
		const slot =
			reading.slots.length === 1 && reading.slots[0]?.first === 0 && reading.slots[0].last >= reading.tokens.length - 1
				? reading.slots[0]
				: null;
		const typed = slot !== null && !['phone', 'reference', 'number', 'email', 'link'].includes(slot.kind);
		const text = join(pieces(reading));
		const lone = reading.tokens.length === 1 && reading.tokens[0]?.kind === 'word' && text.length >= 5 ? reading.tokens[0] : null;
		return {
			text,
			slot: typed || /^\d{1,2}$/.test(text) ? (slot?.value ?? null) : null,
			stem: lone?.stem ?? null,
			encoded: encodings(wording)
		};
	});
	return { secret: secret.name, forms };
}

export function leaks(reading: Reading, points: SecretPoint[]): (Span & { secret: string })[] {
	if (points.length === 0) return [];
	const found = pieces(reading);
	const sight: Sight = {
		reading,
		pieces: found,
		text: join(found),
		digits: found.filter(({ text }) => /^\d+$/.test(text)),
		unleet: /\p{L}[0134$@!57]|[0134$@!57]\p{L}/u.test(reading.text) ? unleet(reading.text) : null
	};
	return points.flatMap(({ secret, forms }) => {
		for (const form of forms) {
			const span =
				form.slot !== null
					? slotSpan(reading, form.slot)
					: (disguised(sight, form.text) ?? inflected(reading, form) ?? encoded(sight, form));
			if (span !== null) return [{ ...span, secret }];
		}
		return [];
	});
}

function slotSpan(reading: Reading, value: string): Span | null {
	const slot = reading.slots.find((other) => other.value === value);
	return slot === undefined ? null : { start: slot.start, end: slot.end };
}

function disguised({ reading, pieces: found, text, digits }: Sight, wanted: string): Span | null {
	const forwards = search(found, text, wanted);
	if (forwards !== null || wanted.length < shortestBackwards) return forwards;
	const backwards = [...wanted].reverse().join('');
	// A telephone number after its country code has lost its first zero.
	const abroad = /^0\d{9,10}$/.test(wanted) ? search(found, text, wanted.slice(1)) : null;
	const turned = abroad ?? search(found, text, backwards);
	if (turned !== null || !/^\d+$/.test(wanted) || wanted.length < longDigits) return turned;
	const alone = join(digits);
	return search(digits, alone, wanted) ?? search(digits, alone, backwards) ?? nearly(digits, wanted) ?? bothEnds(reading, digits, wanted);
}

/** Where `wanted` stands from the beginning of one piece to the end of another. */
function search(found: Piece[], text: string, wanted: string): Span | null {
	if (wanted.length < shortest && !/^\d{3}$/.test(wanted)) return null;
	for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
		let offset = 0;
		let start: number | null = null;
		for (const piece of found) {
			if (offset === at) start = piece.start;
			offset += piece.text.length;
			if (offset === at + wanted.length && start !== null) return { start, end: piece.end };
			if (offset > at + wanted.length) break;
		}
	}
	return null;
}

/** All digits but the first or the last: a run of pieces that holds them and no more. */
function nearly(digits: Piece[], wanted: string): Span | null {
	if (wanted.length < nearlyAll) return null;
	for (const part of [wanted.slice(0, -1), wanted.slice(1)]) {
		const at = search(digits, join(digits), part);
		if (at !== null && !digits.some((piece) => near(piece, at))) return at;
	}
	return null;
}

/** Another group of digits right beside it: it is another number. */
function near(piece: Piece, at: Span): boolean {
	return (piece.start >= at.end && piece.start - at.end <= 2) || (piece.end <= at.start && at.start - piece.end <= 2);
}

/** "It starts with 777 and ends with 456." */
function bothEnds({ sentences, tokens, language }: Reading, digits: Piece[], wanted: string): Span | null {
	for (const { start, end, first, last } of sentences) {
		const words = tokens
			.slice(first, last)
			.map(({ folded }) => folded)
			.join(' ');
		if (!hint[language].test(words)) continue;
		const here = digits.filter((piece) => piece.start >= start && piece.end <= end && piece.text.length >= 2);
		const head = here.find(({ text }) => wanted.startsWith(text));
		const tail = here.find((piece) => piece !== head && wanted.endsWith(piece.text));
		if (head !== undefined && tail !== undefined && 2 * (head.text.length + tail.text.length) >= wanted.length) return { start, end };
	}
	return null;
}

function inflected({ tokens, language }: Reading, { stem }: Form): Span | null {
	const token = stem === null || language === 'en' ? undefined : tokens.find((other) => other.kind === 'word' && other.stem === stem);
	return token === undefined ? null : { start: token.start, end: token.end };
}

function encoded({ reading, unleet: text }: Sight, form: Form): Span | null {
	for (const code of form.encoded) {
		const at = reading.text.indexOf(code);
		if (at >= 0) return { start: at, end: at + code.length };
	}
	if (text === null || !/^\p{L}{5,}$/u.test(form.text)) return null;
	const at = text.indexOf(form.text);
	return at < 0 || /\p{L}/u.test(text[at - 1] ?? ' ') ? null : { start: at, end: at + form.text.length };
}

/** One letter for one, so that places stay. */
function unleet(text: string): string {
	return fold(text.toLowerCase().replace(/[0134$@!57]/g, (sign) => leet[sign] ?? sign));
}

/** Base64, hexadecimal and letters moved by thirteen, of what is long enough. */
function encodings(wording: string): string[] {
	const text = fold(wording);
	if (text.length < 6 || !/^[\x20-\x7e]+$/.test(text)) return [];
	const base64 = btoa(text).replace(/=+$/, '').slice(0, -1);
	const hex = [...text].map((letter) => letter.charCodeAt(0).toString(16)).join('');
	const moved = text.replace(/[a-z]/gi, (letter) => {
		const from = letter <= 'Z' ? 65 : 97;
		return String.fromCharCode(((letter.charCodeAt(0) - from + 13) % 26) + from);
	});
	return [base64, hex, ...(/[a-z]{5}/i.test(text) ? [moved] : [])];
}
