// In which language a command speaks: the one asked for, else that of the scenario, else that of the machine.
import { languages } from '#lib/core/scenario/types.ts';
import type { Language } from '#lib/core/scenario/types.ts';
import { m } from '#lib/paraglide/messages.js';

export const machineLanguage = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv = process.env): Language =>
	(LC_ALL || LC_MESSAGES || LANG || '').startsWith('cs') ? 'cs' : 'en';

/** @param asked what stands behind --lang; undefined: nothing. @throws Error for people */
export function askedLanguage(asked: string | undefined): Language | undefined {
	const language = languages.find((known) => known === asked);
	if (asked !== undefined && !language) throw new Error(m.cli_language({}, { locale: machineLanguage() }));
	return language;
}
