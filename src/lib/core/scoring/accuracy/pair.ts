// A wording beside a window of a reply.
import type { Core } from './core.ts';
import type { Window } from './gather.ts';
import type { Sight } from './sight.ts';
import type { Term } from './terms.ts';
import type { Reference } from './wording.ts';

/** A window beside the nearest wording of a point. */
export interface Pair {
	sight: Sight;
	reference: Reference;
	core: Core;
	/** Terms of the window. */
	here: Term[];
	/** Bits of the wording's terms that stand there. */
	all: number;
	window: Window;
}
