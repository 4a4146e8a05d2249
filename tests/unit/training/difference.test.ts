import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference } from '../../../src/lib/core/training/difference.ts';

/** What is not shared stands in brackets. */
const marked = (one: string, other: string) => {
	const { one: left, other: right } = difference(one, other);
	const write = (pieces: typeof left) => pieces.map(({ text, shared }) => (shared ? text : `[${text}]`)).join('');
	return [write(left), write(right)];
};

describe('two wordings', () => {
	it.each([
		['Order number?', 'Order number?', 'Order number?', 'Order number?'],
		['order number', 'Your order number, please.', 'order number', '[Your] order number,[ please.]'],
		['I am sorry.', 'Hello, I am so sorry!', 'I am sorry.', '[Hello,] I am[ so] sorry!'],
		['Ne.', 'Mrzí mě to.', '[Ne.]', '[Mrzí mě to.]'],
		['', 'Hello.', '', '[Hello.]'],
		['a b c', 'c a b', 'a b[ c]', '[c] a b']
	])('%s | %s', (one, other, left, right) => expect(marked(one, other)).toEqual([left, right]));

	it('are whole again when put together, and share the same words', () =>
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('a', 'B', 'ř', ' ', '\n', '.') }),
				fc.string({ unit: fc.constantFrom('a', 'b', ' ') }),
				(a, b) => {
					const { one, other } = difference(a.trimEnd(), b.trimEnd());
					const text = (pieces: typeof one) => pieces.map((piece) => piece.text).join('');
					const letters = (word: string) => word.toLowerCase().replaceAll('.', '') || word;
					const shared = (pieces: typeof one) =>
						pieces.filter((piece) => piece.shared).flatMap((piece) => (piece.text.match(/\S+/g) ?? []).map(letters));
					expect([text(one), text(other)]).toEqual([a.trimEnd(), b.trimEnd()]);
					expect(shared(one)).toEqual(shared(other));
				}
			)
		));
});
