import type { Entry } from './view.ts';

export type Mark = Extract<Entry, { kind: 'mark' }>;

/** The marks that stand: neither replaced nor taken back, in the order in which they were made. */
export function presentMarks(entries: readonly Entry[]): Mark[] {
	const gone = new Set(
		entries.flatMap((e) => (e.kind === 'unmark' ? [e.mark] : e.kind === 'mark' && e.replaces !== null ? [e.replaces] : []))
	);
	return entries.filter((e): e is Mark => e.kind === 'mark' && !gone.has(e.seq));
}
