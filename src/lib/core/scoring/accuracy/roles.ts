// Who does it, and which way a value bounds it: small words beside the ones that matter.
import type { Reading, Slot } from '../observe/reading-types.ts';
import type { Language } from '../../scenario/types.ts';

/** The firm, the customer, somebody else. */
export type Role = 'we' | 'you' | 'they';
/** "at least 5", "up to 5", "in 5, after 5". */
export type Bound = 'min' | 'max' | 'after';

/** Words before a deed that may name who does it. */
const reach = 5;

const subjects: Record<Language, [Role, RegExp][]> = {
	en: [
		['we', /^(?:we|i|i'll|we'll|i've|we've|i'm|we're|us)$/],
		['you', /^(?:you|you'll|you've|you're|please|let)$/],
		['they', /^(?:he|she|they|it|he'll|she'll|they'll|it'll|who|which)$/]
	],
	cs: [
		['we', /^(?:my|ja|jsme|jsem|budeme|budu|muzeme|mohu|muzu|musime)$/],
		['you', /^(?:vy|jste|budete|muzete|musite|smite|prosim|byste)$/],
		['they', /^(?:on|ona|oni|ony|ktery|ktera|ktere|ho|ji)$/]
	]
};

/** Of the word at `at`; null: nothing tells. */
export function roleAt({ tokens, language }: Reading, at: number, first: number): Role | null {
	const folded = tokens[at]?.folded ?? '';
	if (language === 'cs') {
		if (/(?:ejte|[^aeiouy]te|ete|ite|ate)$/.test(folded)) return 'you';
		if (/(?:eme|ime|ame)$/.test(folded)) return 'we';
	}
	for (let i = at - 1; i >= Math.max(first, at - reach); i--) {
		const token = tokens[i];
		if (token === undefined || (token.kind === 'punctuation' && token.word !== "'")) break;
		for (const [role, words] of subjects[language]) if (words.test(token.folded)) return role;
	}
	// A verb at the head of an English sentence orders.
	return language === 'en' && at === first ? 'you' : null;
}

const bounds: Record<Language, [Bound, RegExp][]> = {
	en: [
		[
			'min',
			/(?:^| )(?:at least|no less than|not less than|minimum(?: of)?|(?:more|longer|higher|later) than|over|above|exceeding|starting (?:at|from)|from|least)$/
		],
		[
			'max',
			/(?:^| )(?:within|up to|at most|no more than|not more than|no later than|not later than|maximum(?: of)?|max|until|till|by|less than|under|below|fewer than|as long as|in at most|before)$/
		],
		['after', /(?:^| )(?:after|in|once|following)$/]
	],
	cs: [
		['min', /(?:^| )(?:alespon|aspon|nejmene|nejmin|minimalne|vice nez|vic nez|pres|nad|od|prinejmensim|delsi nez|minimum)$/],
		[
			'max',
			/(?:^| )(?:do|nejpozdeji|nejdele|maximalne|nejvyse|nejvic|nejvice|az|mene nez|min nez|pod|behem|nanejvys|maximum|nejpozdeji do)$/
		],
		['after', /(?:^| )(?:za|po|zhruba za)$/]
	]
};

/** From the three words before a value. */
export function boundAt({ tokens, language }: Reading, slot: Slot, first: number): Bound | null {
	const before = tokens
		.slice(Math.max(first, slot.first - 3), slot.first)
		.map(({ folded }) => folded)
		.join(' ')
		.replace(/ (?:the|a|those|ty|tech|tri)$/, '');
	const after = tokens[slot.last]?.folded ?? '';
	if (/^(?:minimum|minimalne|nejmene)$/.test(after)) return 'min';
	if (/^(?:maximum|max|maximalne|nejvyse|tops)$/.test(after)) return 'max';
	for (const [bound, words] of bounds[language]) if (words.test(before)) return bound;
	return null;
}
