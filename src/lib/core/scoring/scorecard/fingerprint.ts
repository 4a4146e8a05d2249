// All that the score itself knows of words and prices, as one text: a changed price is another rubric.
import { balancePrices } from '../balance/index.ts';
import { carePrices } from '../care/slip.ts';
import { composurePrices } from '../composure/index.ts';
import { composureWords } from '../composure/words.ts';
import { formPrices } from '../form/slip.ts';
import { formWords } from '../form/words.ts';
import { costs } from '../language/index.ts';
import { reliabilityPrices } from '../reliability/slip.ts';
import { reliabilityWords } from '../reliability/words.ts';

/** Of the code that uses them, and of the dictionaries of language; to be raised whenever the same observations would be scored otherwise. */
const version = 2;

export const fingerprint: string = JSON.stringify(
	[
		version,
		[formPrices, composurePrices, reliabilityPrices, balancePrices, carePrices, costs],
		[formWords, composureWords, reliabilityWords]
	],
	(_, value: unknown) => (value instanceof RegExp ? String(value) : value instanceof Set ? [...value] : value)
);
