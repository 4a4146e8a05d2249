// How the customer is addressed: formally, familiarly, both at once, or not at all. Each cue has its place.
import type { Reading } from '../observe/reading-types.ts';
import type { Span } from '../types.ts';
import { czechAddress } from './address.cs.ts';
import { englishAddress } from './address.en.ts';

export type Address = 'formal' | 'familiar' | 'mixed' | 'none';

export interface Cue extends Span {
	address: 'formal' | 'familiar';
	/** A greeting or a title: counts where no stronger cue says otherwise. */
	weak: boolean;
}

export interface AddressSeen {
	address: Address;
	/** What says so, in the order of the text. */
	spans: (Span & { address: 'formal' | 'familiar' })[];
}

export function addressOf(reading: Reading): AddressSeen {
	const cues = reading.language === 'cs' ? czechAddress(reading) : englishAddress(reading);
	const strong = cues.filter(({ weak }) => !weak);
	const counted = strong.length > 0 ? strong : cues;
	const formal = counted.some(({ address }) => address === 'formal');
	const familiar = counted.some(({ address }) => address === 'familiar');
	return {
		address: formal && familiar ? 'mixed' : formal ? 'formal' : familiar ? 'familiar' : 'none',
		spans: counted.map(({ start, end, address }) => ({ start, end, address }))
	};
}
