// Rules of good conduct that hold in any company, by kind: what breaking them usually looks like. The kinds are those that authors name.
import type { RuleKind } from '../../scenario/types.ts';
import type { Phrases } from './phrases.ts';

/** What gives a kind away. A denial, what the customer is told to have said, and what would be only if, take the phrases back. */
export interface Signs {
	breaks: Phrases;
	/** In the same sentence: it does the thing rightly, or refuses to. */
	excuses?: Phrases;
	/** Anywhere in the reply. */
	excused?: Phrases;
}

export type KindSigns = Partial<Record<RuleKind, Signs>>;
