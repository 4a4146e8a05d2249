// What the product answers, read from its routes; and how one of them is asked by somebody.
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from './two-organisations.ts';

const folder = join(import.meta.dirname, '../../src/routes');

/** Every page, every request and every action of a form: "GET /x/[id]", "POST /x/[id]?/save". */
export const routes = (): string[] => [...new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap(answersOf))].sort();

function answersOf(path: string): string[] {
	const [, file] = /\+(page\.svelte|page\.server\.ts|server\.ts)$/.exec(path) ?? [];
	if (!file) return [];
	const parts = path.split('/').slice(0, -1);
	const route = `/${parts.filter((part) => !part.startsWith('(')).join('/')}`;
	if (file === 'page.svelte') return [`GET ${route}`];
	const source = readFileSync(join(folder, path), 'utf8');
	if (file === 'server.ts') return [...source.matchAll(/^export const ([A-Z]+)\b/gm)].map(([, method]) => `${method} ${route}`);
	const load = /^export const load\b/m.test(source) ? [`GET ${route}`] : [];
	const actions = /^export const actions = \{$([^]*?)^\}/m.exec(source)?.[1] ?? '';
	const names = [...actions.matchAll(/^\t(\w+)[:(,]/gm)].map(([, name]) => (name === 'default' ? '' : `?/${name}`));
	return [...load, ...names.map((name) => `POST ${route}${name}`)];
}

/** Which of a world's ids stands in which place of an address. */
function idsIn(key: string, ids: World['ids']): string[] {
	const id = key.includes('/drafts/')
		? ids.draft
		: key.includes('/practice/')
			? ids.practice
			: key.includes('/apply/')
				? ids.apply
				: /\/(sitting\/)?attempt\/\[id\]/.test(key)
					? ids.attempt
					: ids.assessment;
	const attempt = key.includes('/training/') ? ids.practice : ids.attempt;
	const places = { ...ids, id, attempt, weights: 'en-0000.bin' } as Record<string, string>;
	return [...key.matchAll(/\[(\w+)(?:=\w+)?\]/g)].map(([, name]) => places[name!] ?? '');
}

const filled = (key: string, ids: readonly string[]): string => {
	let next = 0;
	return key.slice(key.indexOf(' ') + 1).replaceAll(/\[[^\]]+\]/g, () => ids[next++]!);
};

export const pathOf = (key: string, { ids }: World): string => filled(key, idsIn(key, ids));

/** Addresses of what is not there for `own`, in pairs: another organisation's, and one that nobody has. Whole, and with the last place alone changed. */
export function strangePaths(key: string, own: World, other: World): [string, string][] {
	const [mine, theirs] = [idsIn(key, own.ids), idsIn(key, other.ids)];
	const unknown = theirs.map(() => randomUUID());
	const last = (ids: readonly string[]) => mine.map((id, i) => (i === mine.length - 1 ? ids[i]! : id));
	return [theirs, ...(mine.length > 1 ? [last(theirs)] : [])].map((ids, i) => [
		filled(key, ids),
		filled(key, i === 0 ? unknown : last(unknown))
	]);
}

export interface Answer {
	status: number;
	/** Where it leads; '' nowhere. */
	location: string;
	text: string;
}

/** A form is sent empty: nothing comes of it, but who may not send it is told so first. */
export async function ask(base: string, key: string, path: string, cookie: string): Promise<Answer> {
	const method = key.slice(0, key.indexOf(' '));
	const isForm = key.includes('?/') || (method === 'POST' && !key.startsWith('POST /attempt'));
	const leaving = new AbortController();
	const response = await fetch(base + path, {
		method,
		redirect: 'manual',
		signal: leaving.signal,
		headers: {
			cookie,
			origin: base,
			'accept-language': 'en',
			accept: 'text/html,*/*',
			...(method === 'GET' ? {} : { 'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json' })
		},
		...(method === 'GET' ? {} : { body: isForm ? '' : '{}' })
	});
	const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
	const text = isStream ? '' : await response.text();
	leaving.abort();
	return { status: response.status, location: response.headers.get('location') ?? '', text };
}

/** Without what differs between any two answers. */
export const settled = (text: string, path: string): string =>
	text
		.replaceAll(path, 'PATH')
		.replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'ID')
		.replaceAll(/nonce="[^"]*"/g, 'NONCE')
		.replaceAll(/__sveltekit_\w+/g, 'KIT');
