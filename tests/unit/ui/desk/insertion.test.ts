import { describe, expect, it } from 'vitest';
import { insertionOf } from '#lib/ui/desk/insertion.ts';

const long = 'Parcels that are lost are sent again once the courier has looked for them for two days.';
const ours = [`Lost parcels\n\n- ${long.replace('sent again', 'sent\nagain')}\n- Nothing else.`];

describe('an insertion', () => {
	it.each(['insertFromPaste', 'insertFromDrop', 'insertFromPasteAsQuotation', 'insertFromYank'])(
		'by %s is noted with its size',
		(inputType) => expect(insertionOf(inputType, long, [])).toEqual({ chars: long.length, source: 'elsewhere' })
	);

	it.each(['insertText', 'insertCompositionText', 'insertFromComposition', 'insertReplacementText', 'insertFromDictation', 'historyUndo'])(
		'by %s belongs to whoever writes',
		(inputType) => expect(insertionOf(inputType, long, [])).toBeNull()
	);

	it('of sixty characters is none, of sixty-one it is', () => {
		expect(insertionOf('insertFromPaste', 'x'.repeat(60), [])).toBeNull();
		expect(insertionOf('insertFromPaste', 'x'.repeat(61), [])).not.toBeNull();
	});

	it('is from the articles where it stands there, whatever became of bullets and line breaks', () =>
		expect(insertionOf('insertFromPaste', long.toUpperCase(), ours)).toEqual({ chars: long.length, source: 'articles' }));

	it('that adds words of its own is from elsewhere', () =>
		expect(insertionOf('insertFromPaste', `${long} So sorry!`, ours)?.source).toBe('elsewhere'));
});
