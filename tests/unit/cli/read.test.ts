// `firstline read`: a scenario as its words alone.
import { expect, it } from 'vitest';
import { readable } from '../../../src/cli/read.ts';
import { lampShop } from '../dialogue/lamp-shop.ts';

const always = { is: 'otherwise' } as const;
const still = { anger: 0, trust: 0 };

it('tells lines with their moods and speakers, models, consequences and samples, and leaves out what nobody says', () => {
	const [fact] = lampShop.facts;
	const scenario = {
		...lampShop,
		path: [
			{
				name: 'opening',
				lines: [
					{ text: 'It broke.\nBoth of it.', mood: 'calm' as const },
					{ text: 'Mine too', mood: null, by: 'sam' }
				],
				needs: [],
				change: still,
				hint: '',
				model: 'Send it back.',
				goto: []
			}
		],
		reactions: [{ name: 'warm', when: always, change: still, lines: [] }],
		endings: [{ name: 'gone', outcome: 'fail' as const, when: always, lines: [], consequence: 'She left.' }],
		facts: [{ ...fact!, name: 'refund', samples: { yes: ['In two weeks.'], no: ['One day.'] } }]
	};
	expect(readable(scenario)).toEqual([
		'opening',
		'    [calm] It broke.\n    Both of it.',
		'    @sam: Mine too',
		'    → Send it back.',
		'    → She left.',
		'refund',
		'    + In two weeks.',
		'    - One day.'
	]);
});
