// What was done, in the reader's words. What has no words of its own yet is called by its name.
import { m } from '#lib/paraglide/messages.js';

const sentences: Readonly<Record<string, unknown>> = m;

export function nameOfAction(action: string): string {
	const sentence = sentences[`audit_action_${action.replaceAll(/[.-]/g, '_')}`];
	return typeof sentence === 'function' ? String(sentence()) : action;
}

/** "role: manager · tasks: 3" */
export const detailOf = (detail: Record<string, string | number | boolean | null>): string =>
	Object.entries(detail)
		.filter(([, value]) => value !== null && value !== '')
		.map(([name, value]) => `${name}: ${value}`)
		.join(' · ');
