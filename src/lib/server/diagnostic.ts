import type { Diagnostic, Language } from '#lib/core/scenario/types.ts';
import { m } from '#lib/paraglide/messages.js';

type Params = Record<string, string | number>;
type Sentence = (inputs: Params, options: { locale?: Language }) => string;

/** What is wrong and what to do about it, for the author. Without a language: in that of the request. */
export function explain({ code, params }: Diagnostic, language?: Language): string {
	const key = `diagnostic_${code.replaceAll('-', '_')}`;
	const sentence = Object.entries(m).find(([name]) => name === key)?.[1] as Sentence | undefined;
	return sentence ? sentence(params, language ? { locale: language } : {}) : code;
}
