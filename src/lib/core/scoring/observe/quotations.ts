// Quotations of the customer: what stands in quotation marks or in a line that begins with ">", and was said before.
import type { Language } from '../../scenario/types.ts';
import { shadow } from './normalise.ts';
import type { Token } from './reading-types.ts';
import { tokenise } from './tokenise.ts';

const closing: Record<string, string> = { '"': '"', '„': '“”"', '“': '”"', '«': '»', '»': '«' };

/** Sets `quoted` on tokens whose quotation repeats words of `customer` in their order; made-up quotations stay the writer's own words. */
export function markQuotations(text: string, tokens: Token[], customer: string, language: Language): void {
	if (customer === '' || !/["„“«»>]/.test(text)) return;
	const said = ` ${words(tokenise(shadow(customer), language)).join(' ')} `;
	for (const [first, last] of quotations(text, tokens)) {
		const inside = tokens.slice(first, last);
		const quote = words(inside).join(' ');
		if (quote !== '' && said.includes(` ${quote} `)) for (const token of inside) token.quoted = true;
	}
}

function words(tokens: Token[]): string[] {
	return tokens.filter((token) => token.kind !== 'punctuation' && token.kind !== 'emoji').map((token) => token.folded);
}

/** Ranges of tokens inside quotation marks, and of quoted lines. */
function quotations(text: string, tokens: Token[]): [number, number][] {
	const ranges: [number, number][] = [];
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined) continue;
		if (token.word === '>' && startsLine(text, token.start)) {
			const lineEnd = (text.indexOf('\n', token.end) + text.length + 1) % (text.length + 1);
			let last = i + 1;
			while ((tokens[last]?.end ?? Infinity) <= lineEnd) last++;
			ranges.push([i + 1, last]);
			i = last - 1;
			continue;
		}
		const ends = closing[token.word];
		if (ends === undefined || token.kind !== 'punctuation') continue;
		const last = closedAt(tokens, i + 1, ends);
		if (last === null) continue;
		ranges.push([i + 1, last]);
		i = last;
	}
	return ranges;
}

/** A quotation is at most 300 tokens long. */
function closedAt(tokens: Token[], from: number, ends: string): number | null {
	for (let i = from; i < from + 300 && i < tokens.length; i++) {
		const token = tokens[i];
		if (token?.kind === 'punctuation' && ends.includes(token.word)) return i;
	}
	return null;
}

function startsLine(text: string, start: number): boolean {
	return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
}
