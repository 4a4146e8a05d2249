// The interface's sentences as people read them: journeys find buttons and headings by them, in either language.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/lib/core/scenario/types.ts';

const folder = join(import.meta.dirname, '../../src/lib/messages');

/** All messages of a language by key; those with plural forms hold a list. */
export function messagesOf(language: Language): Record<string, unknown> {
	const files = readdirSync(join(folder, language)).filter((name) => name.endsWith('.json'));
	return Object.assign({}, ...files.map((name) => JSON.parse(readFileSync(join(folder, language, name), 'utf8')) as object)) as Record<
		string,
		unknown
	>;
}

export type Say = (key: string, params?: Record<string, string | number>) => string;

/** `say('desk_send')` → "Send". Throws for a key that is not there, or that has plural forms. */
export function textsOf(language: Language): Say {
	const all = messagesOf(language);
	return (key, params = {}) => {
		const text = all[key];
		if (typeof text !== 'string') throw new Error(`no plain message ${key} in ${language}`);
		return text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name]));
	};
}
