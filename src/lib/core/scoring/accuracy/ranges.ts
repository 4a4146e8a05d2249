// Two values that are one: "mezi 8. a 10. hodinou", "3–5 days". That one end is the same makes no range the same.
import type { Reading, Slot, SlotKind } from '../observe/reading-types.ts';

const joints = /^(?:\.|-|–|—|a|az|do|and|to|until|till)$/;

export interface Range {
	kind: SlotKind;
	/** "8:00–10:00" */
	value: string;
}

/** The ranges of a text, or of some of its values. */
export function rangesOf({ tokens }: Reading, slots: readonly Slot[]): Range[] {
	return slots.flatMap((slot, i) => {
		const next = slots[i + 1];
		if (next?.kind !== slot.kind || next.value === slot.value) return [];
		const between = tokens.slice(slot.last, next.first);
		const joined = between.length > 0 && between.length <= 2 && between.every(({ folded }) => joints.test(folded));
		return joined ? [{ kind: slot.kind, value: `${slot.value}–${next.value}` }] : [];
	});
}
