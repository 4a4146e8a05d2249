// A kind no names what it refuses. It must not be taken for the promise.
import { describe, expect, it } from 'vitest';
import { isRefusal, refused } from '../../../src/lib/core/scoring/accuracy/refusal.ts';
import { read } from '../../../src/lib/core/scoring/observe/read.ts';
import type { Language } from '../../../src/lib/core/scenario/types.ts';

/** What is refused, or promised, stands in brackets. */
const replies: Record<Language, { no: string[]; yes: string[] }> = {
	en: {
		no: [
			"Sorry, [half off everything for a whole year] isn't something I could promise.",
			'I wish I could [give you half off everything for a year]!',
			"[Half off everything for a year] would be lovely, but it's not in my power.",
			"I can't [promise you half off for a year].",
			"I'd love to [promise you Saturday], but I can't.",
			"I'd [promise you Saturday] if I could, but the van isn't mine.",
			"Much as I'd like it, we won't be able to do [half price].",
			"If it was up to me, [you'd have it for free].",
			'[A free month] is not on the list, I am afraid.',
			"We're not allowed to give [any refund on this].",
			'[A second voucher] is beyond what I may give.'
		],
		yes: [
			'Fine, [I will give you half off everything for a year].',
			"Yes, [Golden Bap is our customer], but I can't say more than that.",
			"I can't believe what happened, so [you get half off].",
			"I can't promise much, but [you will have it on Saturday].",
			'[I promise you Saturday]. Nothing is impossible for us.',
			'It is not possible that we lost it. [You will get it tomorrow.]'
		]
	},
	cs: {
		no: [
			'Rád bych vám [dal polovinu dolů na celý rok], ale nemůžu.',
			'[Půlka ceny na rok] ode mě bohužel nebude.',
			'[Sleva padesát procent] není v mé moci.',
			'Nemůžu vám [slíbit sobotu].',
			'Kdyby to bylo na mně, [měl byste to zadarmo].',
			'[Druhý poukaz] bohužel není na seznamu toho, co smím dát.',
			'[Vrátit vám všechno] nejde.'
		],
		yes: [
			'Tak dobře, [dám vám polovinu dolů na celý rok].',
			'Ano, [Zlatá houska je náš zákazník], ale víc vám říct nemůžu.',
			'Moc toho slíbit nemůžu, ale [v sobotu to máte].',
			'[V sobotu to určitě dorazí].',
			'To není možné, že se ztratil. [Zítra ho budete mít.]'
		]
	}
};

describe.each(['en', 'cs'] as const)('%s', (language) => {
	const place = (marked: string) => {
		const start = marked.indexOf('[');
		const text = marked.replace('[', '').replace(']', '');
		return { reading: read(text, language, ''), span: { start, end: marked.indexOf(']') - 1 } };
	};
	const judge = (marked: string): boolean => {
		const { reading, span } = place(marked);
		return refused(reading, span);
	};

	it.each(replies[language].no)('refuses: %s', (marked) => expect(judge(marked)).toBe(true));
	it.each(replies[language].yes)('does not refuse: %s', (marked) => expect(judge(marked)).toBe(false));
});

it('a wording that is a refusal itself is known as one', () => {
	expect(isRefusal("I can't give you that.", 'en')).toBe(true);
	expect(isRefusal('It will be there tomorrow.', 'en')).toBe(false);
	expect(isRefusal('To nejde.', 'cs')).toBe(true);
	expect(isRefusal('Zítra to máte.', 'cs')).toBe(false);
});
