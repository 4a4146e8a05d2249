import type { Critical } from '#lib/core/scenario/types.ts';
import { m } from '#lib/paraglide/messages.js';

/** What points do not make up for, in two words each. */
export const criticalNames: Record<Critical, () => string> = {
	rude: m.manage_critical_rude,
	leak: m.manage_critical_leak,
	ignored: m.manage_critical_ignored,
	forbidden: m.manage_critical_forbidden
};
