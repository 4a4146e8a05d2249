// S12: the same bytes in Node and in a browser, for replies from our own texts.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { languages } from '#lib/core/scenario/types.ts';
import { chromium as findChromium } from '../../../src/cli/chromium.mjs';
import type { Context, Measure, Reached } from './measure.ts';
import { fullRequests, type FullRequest } from './requests.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** Up to `most` requests, spread evenly over our own short texts and the scenarios' replies. */
export function goldenRequests(most: number): FullRequest[] {
	const folder = path.join(root, 'src/cli/train/texts');
	const full = fullRequests();
	const written = readdirSync(folder)
		.sort()
		.flatMap((name) => {
			const lang = languages.find((language) => name.endsWith(`.${language}.txt`));
			const form = full.find((request) => request.lang === lang);
			if (lang === undefined || form === undefined) return [];
			const lines = readFileSync(path.join(folder, name), 'utf8')
				.split('\n')
				.flatMap((line) => /^[1-5] (.+)$/.exec(line)?.[1] ?? []);
			return lines.map((reply, i) => ({ ...form, id: `${name}/${String(i)}`, reply: reply.replaceAll('\\n', '\n') }));
		});
	const all = [...written, ...full];
	return Array.from(
		{ length: Math.min(most, all.length) },
		(_, i) => all[Math.floor((i * all.length) / Math.min(most, all.length))] as FullRequest
	);
}

/** Answers of `firstline score` in Node and in Chromium, line by line. */
export async function scoredTwice(requests: FullRequest[], say: (text: string) => void): Promise<{ node: string[]; browser: string[] }> {
	const lines = requests.map((request) => JSON.stringify(request));
	const model = languages.map((language) => readFileSync(path.join(root, `src/lib/core/scoring/model/${language}.bin`)).toString('base64'));
	const { scoreLines } = await import('./score-lines.ts');
	const node = scoreLines(lines, model);
	say('bundling');
	const code = await bundle();
	const browser = await chromium.launch({ executablePath: await findChromium(say), args: ['--no-sandbox'] });
	try {
		const page = await browser.newPage();
		await page.addScriptTag({ content: code });
		say(`scoring ${String(lines.length)} replies in the browser`);
		const answers = await page.evaluate(
			([texts, files]) => (globalThis as unknown as { firstline: { scoreLines: typeof scoreLines } }).firstline.scoreLines(texts, files),
			[lines, model] as [string[], string[]]
		);
		return { node, browser: answers };
	} finally {
		await browser.close();
	}
}

async function bundle(): Promise<string> {
	const room = mkdtempSync(path.join(tmpdir(), 'firstline-bundle-'));
	try {
		await build({
			configFile: false,
			root,
			logLevel: 'error',
			resolve: { alias: { '#lib': path.join(root, 'src/lib') } },
			build: {
				outDir: room,
				emptyOutDir: true,
				lib: {
					entry: path.join(import.meta.dirname, 'score-lines.ts'),
					name: 'firstline',
					formats: ['iife'],
					fileName: () => 'firstline.js'
				}
			}
		});
		return readFileSync(path.join(room, 'firstline.js'), 'utf8');
	} finally {
		rmSync(room, { recursive: true });
	}
}

async function compared(context: Context): Promise<Reached> {
	const requests = goldenRequests(2000);
	const { node, browser } = await scoredTwice(requests, context.say);
	const same = node.filter((line, i) => line === browser[i]).length;
	return { text: `${String(same)} of ${String(node.length)} replies`, met: same === node.length };
}

export const browser: Measure[] = [
	{ id: 'S12', what: 'the same bytes in Node and in Chromium', baseline: '–', target: '100 %', labelled: false, run: compared }
];
