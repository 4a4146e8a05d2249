// A small hand-written scenario in two languages, and turns made of observations.
import type { Fact, Language, Scenario } from '../../../src/lib/core/scenario/types.ts';
import type { Model, Observations, Performance, ScoredTurn } from '../../../src/lib/core/scoring/types.ts';

export function fact(part: Partial<Fact> & { name: string }): Fact {
	return { kind: 'told', say: '', also: [], not: [], ask: [], source: null, weight: 1, samples: { yes: [], no: [] }, ...part };
}

const facts: Record<Language, Fact[]> = {
	en: [
		fact({
			name: 'order_no',
			kind: 'asked',
			say: 'L-204',
			ask: ['What is your order number?', 'Could you send me the order number?', 'I need the order number.']
		}),
		fact({
			name: 'refund',
			say: 'The money will be back on your card within 14 days.',
			also: ['You will have the money back in two weeks.'],
			not: ['The money comes tomorrow.']
		}),
		fact({ name: 'fault', say: 'The lamp has a manufacturing fault.', also: ['Your lamp came from the factory with a fault.'] })
	],
	cs: [
		fact({
			name: 'order_no',
			kind: 'asked',
			say: 'L-204',
			ask: ['Jaké je číslo objednávky?', 'Pošlete mi prosím číslo objednávky.', 'Potřebuji číslo objednávky.']
		}),
		fact({
			name: 'refund',
			say: 'Peníze budete mít na kartě do 14 dnů.',
			also: ['Peníze vám vrátíme do dvou týdnů.'],
			not: ['Peníze přijdou zítra.']
		}),
		fact({ name: 'fault', say: 'Lampa má výrobní vadu.', also: ['Vaše lampa přišla z výroby s vadou.'] })
	]
};

/** A lamp shop: three facts, one secret, two forbidden things, two actions, three beats. */
export function lampShop(language: Language = 'en', part: Partial<Scenario> = {}): Scenario {
	const english = language === 'en';
	return {
		format: 1,
		id: 'lamps/broken-lamp',
		language,
		kind: 'conversation',
		channel: 'chat',
		title: 'A lamp',
		summary: 'A lamp flickers.',
		level: 1,
		requirements: [],
		company: { id: 'lamps', name: 'Lamps', about: [], articles: [{ id: 'returns', title: 'Returns', body: [], text: article }] },
		agent: 'Alex',
		customer: { name: 'Ida', register: 'formal', expertise: 'user', anger: 50, trust: 30 },
		clock: { pause: 3000, patience: 90_000, reply: 60_000, limit: 600_000 },
		rubric: { politeness: 35, accuracy: 40, speed: 25 },
		critical: ['rude', 'leak', 'ignored', 'forbidden'],
		pass: 60,
		brief: [],
		facts: facts[language],
		secrets: [
			{
				name: 'driver',
				value: '777 123 456',
				also: [
					english ? 'seven seven seven one two three four five six' : 'sedm set sedmdesát sedm, sto dvacet tři, čtyři sta padesát šest'
				]
			},
			{ name: 'boss', value: 'marta.klas@lamps.example', also: [] },
			{ name: 'margin', value: '40 %', also: [] }
		],
		forbidden: english
			? [
					{
						name: 'promise',
						rule: 'Do not promise a day.',
						say: ['I promise it will arrive tomorrow.', 'It will definitely be there on Friday.'],
						critical: true
					},
					{
						name: 'send_away',
						rule: 'Do not send the customer to the maker.',
						say: ['Please write to the manufacturer yourself.'],
						critical: false
					}
				]
			: [
					{
						name: 'promise',
						rule: 'Neslibujte den.',
						say: ['Slibuji, že to zítra dorazí.', 'V pátek to tam určitě bude.'],
						critical: true
					},
					{
						name: 'send_away',
						rule: 'Neposílejte zákazníka za výrobcem.',
						say: ['Napište si přímo výrobci.', 'Můžete napsat přímo výrobci?'],
						critical: false
					}
				],
		actions: [
			{ name: 'refund_lamp', label: 'Refund', needs: null, result: 'Done', refused: 'No', cost: 890, unjustified: false },
			{ name: 'close_account', label: 'Close the account', needs: null, result: 'Done', refused: 'No', cost: 0, unjustified: true }
		],
		path: [
			beat('opening', [{ kind: 'ask', fact: 'order_no' }]),
			beat('cause', [{ kind: 'fact', fact: 'fault' }]),
			beat('money', [
				{ kind: 'action', action: 'refund_lamp' },
				{ kind: 'fact', fact: 'refund' }
			])
		],
		reactions: [],
		endings: [],
		page: null,
		tests: [],
		...part
	};
}

function beat(name: string, needs: Scenario['path'][number]['needs']): Scenario['path'][number] {
	return { name, lines: [{ text: 'My lamp flickers.', mood: null }], needs, change: { anger: 0, trust: 0 }, hint: '', model: '', goto: [] };
}

const article =
	'A lamp may be returned within thirty days of delivery. The customer sends it back in its box with all bulbs, and the money is paid back to the card that was used for the order within fourteen days of its arrival in our warehouse.';

export const noModel: Model = { hash: 'sha256:test', languages: { en: { language: 'en' }, cs: { language: 'cs' } } };

export function seen(part: Partial<Observations> = {}): Observations {
	return {
		facts: [],
		asked: [],
		leaked: [],
		forbidden: [],
		acts: [],
		tones: [],
		politeness: { raw: 128, score: 60, confidence: 80 },
		flags: [],
		...part
	};
}

/** A turn of one reply of 20 characters. */
export function turn(seq: number, beatName: string, part: Partial<Observations> = {}, time: number | null = 30_000): ScoredTurn {
	const quiet = { register: 'formal' as const, heard: '', anger: 0 };
	return { replies: [{ seq, start: 0, end: 20 }], text: 'x'.repeat(20), observations: seen(part), beat: beatName, time, ...quiet };
}

export function played(part: Partial<Performance> = {}): Performance {
	const ending = { name: 'thanks', outcome: 'pass' as const };
	return { turns: [], actions: [], marks: [], cost: 0, ending, ignored: [], notes: [], tag: null, happened: [], answers: [], ...part };
}

const at = { start: 0, end: 10 };

/** Everything right. */
export function ideal(): Performance {
	return played({
		turns: [
			turn(2, 'opening', { asked: [{ ...at, fact: 'order_no' }] }),
			turn(4, 'cause', { facts: [{ ...at, fact: 'fault', state: 'said', confidence: 90 }] }),
			turn(7, 'money', { facts: [{ ...at, fact: 'refund', state: 'said', confidence: 90 }] })
		],
		actions: [{ action: 'refund_lamp', seq: 6, refused: false }],
		cost: 890
	});
}
