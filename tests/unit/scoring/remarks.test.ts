// Remarks about a page are shorter than replies, and are judged by what was learned from remarks.
import { expect, it } from 'vitest';
import type { Language } from '../../../src/lib/core/scenario/types.ts';
import { decideIssue } from '../../../src/lib/core/scoring/accuracy/decide.ts';
import { conveyed } from '../../../src/lib/core/scoring/accuracy/index.ts';
import { prepare } from '../../../src/lib/core/scoring/accuracy/references.ts';
import { read } from '../../../src/lib/core/scoring/observe/read.ts';

const issue = {
	en: {
		yes: [
			'Say what delivery costs before people type in their card, £4 up to two kilos.',
			'The price of delivery comes only at the end.',
			'Show the delivery cost next to the price.'
		],
		samples: {
			yes: [
				'How much is the postage?',
				'Put the cost of shipping further up.',
				'Nobody knows what the delivery adds to it.',
				'Shipping price missing.'
			],
			no: ['Make the price bigger.', 'Deliver faster.', 'The photo of the van is old.', 'Let people choose a day for the delivery.']
		}
	},
	cs: {
		yes: [
			'Napište cenu dopravy, než lidé vyplní kartu, 99 Kč do dvou kil.',
			'Cena dopravy se objeví až na konci.',
			'Ukažte cenu dopravy hned vedle ceny.'
		],
		samples: {
			yes: ['Kolik stojí poštovné?', 'Cenu za dopravu dejte výš.', 'Nikdo neví, kolik k tomu přijde za dopravu.', 'Chybí cena dopravy.'],
			no: ['Zvětšete cenu.', 'Doručujte rychleji.', 'Fotka dodávky je stará.', 'Ať si lidé vyberou den doručení.']
		}
	}
};
const stateOf = (language: Language, text: string): string =>
	conveyed(read(text, language), prepare([{ id: 'p', no: [], ...issue[language] }], language), decideIssue)[0]?.state ?? 'missing';

it.each<[Language, string, 'named' | 'not']>([
	['en', 'The delivery cost should be up here.', 'named'],
	['en', 'What does delivery cost?', 'named'],
	['en', 'Waiting 3 days to learn the cost of delivery, for a £20 order? Show it up here.', 'named'],
	['en', 'The van looks rusty.', 'not'],
	['en', 'Nice page!', 'not'],
	['cs', 'Cena dopravy patří sem nahoru.', 'named'],
	['cs', 'Kolik stojí doprava?', 'named'],
	['cs', 'Čekat 3 dny na cenu dopravy, u objednávky za 500 Kč? Ukažte ji tady.', 'named'],
	['cs', 'Ta dodávka je zrezivělá.', 'not'],
	['cs', 'Hezká stránka!', 'not']
])('%s: "%s" is %s, and no value in it contradicts', (language, text, wanted) => {
	const state = stateOf(language, text);
	expect(wanted === 'named' ? ['said', 'unsure'] : ['missing']).toContain(state);
});
