import type { Help } from '#lib/core/training/types.ts';
import { m } from '#lib/paraglide/messages.js';

const helpNames: Record<Help, () => string> = {
	example: m.coaching_help_example,
	hints: m.coaching_help_hints,
	none: m.coaching_help_none
};
export const nameOfHelp = (help: Help): string => helpNames[help]();

const paceNames: Record<number, () => string> = {
	1: m.coaching_pace_1,
	1.5: m.coaching_pace_15,
	2: m.coaching_pace_2,
	0: m.coaching_pace_0
};
export const nameOfPace = (pace: number): string => paceNames[pace]?.() ?? String(pace);
