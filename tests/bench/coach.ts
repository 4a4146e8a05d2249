// What the live coach costs a trainee's browser: node tests/bench/coach.ts, on what `npm run build` has built. Prints what it measured
// beside what it should not be more than: bytes on the way, time for a key, time until a note is there.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright';
import { languages } from '../../src/lib/core/scenario/types.ts';
import type { Language } from '../../src/lib/core/scenario/types.ts';
import type { SignIns } from '../../src/lib/server/demonstration.ts';
import { readWeights } from '../../src/lib/server/model.ts';
import { scenarioOf } from '../e2e/desk.ts';
import { ready, start } from '../e2e/server.ts';
import { textsOf } from '../e2e/texts.ts';
import { keyTimes, writeMany } from './many.ts';

const slower = 4;
const messages = 200;
const workers = 'build/client/_app/immutable/workers';

const row = (what: string, value: number, unit: string, most: number) =>
	console.log(`${what.padEnd(52)} ${value.toFixed(1).padStart(8)} ${unit.padEnd(3)}  (at most ${String(most)})`);
const middle = (values: number[], part = 0.5): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;

/** The worker's own code, and what it takes of the language: its words, rules and weights. */
async function weigh(language: Language): Promise<void> {
	const name = readdirSync(workers).find((file) => file.startsWith(`${language}.worker`) && file.endsWith('.js')) ?? '';
	const code = readFileSync(join(workers, name));
	const words = [...code.toString().matchAll(/"\.\/(chunks\/[^"]+\.js)"/g)].map(([, file = '']) => readFileSync(join(workers, file)));
	const known = [...words, await readWeights(language)];
	for (const [how, compress] of [
		['brotli', brotliCompressSync],
		['gzip', gzipSync]
	] as const) {
		row(`${language}: code, ${how}`, compress(code).length / 1000, 'kB', 60);
		row(`${language}: words and weights, ${how}`, known.reduce((sum, part) => sum + compress(part).length, 0) / 1000, 'kB', 250);
	}
}

async function practise(page: Page, language: Language, { traineeEmail, traineePassword }: SignIns): Promise<void> {
	const say = textsOf(language);
	await page.goto('/sign-in');
	await page.locator('html[data-hydrated]').waitFor();
	await page.locator('input[name=email]').fill(traineeEmail);
	await page.locator('input[name=_password]').fill(traineePassword);
	await page.locator('form:has(input[name=_password]) button').first().click();
	await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
	await page.goto(`/practice?language=${language}`);
	await page.locator('html[data-hydrated]').waitFor();
	const { title } = await scenarioOf('parcelio/late-parcel', language);
	await page.getByRole('button', { name: say('practice_start_named', { title }) }).click();
	await page.waitForURL('**/practice/attempt/**');
	await writeMany(page, messages);
	await page.getByRole('button', { name: say('practice_strip') }).click();
	await page.getByRole('checkbox', { name: say('coach_name') }).check();
	await page.getByText(say('coach_quiet')).waitFor();
}

const typed: Record<Language, string> = {
	en: 'Hello Denise, I am looking at your order now and will come back to you. Calm down please, it is your own fault.',
	cs: 'Dobrý den, teď se dívám na vaši objednávku a hned se ozvu. Uklidněte se prosím, je to vaše vlastní chyba.'
};

const dataDir = mkdtempSync(join(tmpdir(), 'firstline-bench-'));
const server = start(dataDir, { FIRSTLINE_DEMO: 'on' });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
	const baseURL = await ready(server);
	const signIns = JSON.parse(readFileSync(join(dataDir, 'demonstration.json'), 'utf8')) as SignIns;
	for (const language of languages) {
		await weigh(language);
		const locale = language === 'en' ? 'en-GB' : 'cs-CZ';
		const page = await (await browser.newContext({ baseURL, locale, viewport: { width: 390, height: 760 } })).newPage();
		await practise(page, language, signIns);
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
		const coach = page.getByRole('checkbox', { name: textsOf(language)('coach_name') });
		await coach.uncheck();
		const alone = await keyTimes(page, typed[language]);
		await page.locator('main textarea').fill('');
		await coach.check();
		await page.getByText(textsOf(language)('coach_quiet')).waitFor();
		const keys = await keyTimes(page, typed[language]);
		const finished = performance.now();
		await page.locator('.strip li').nth(1).waitFor();
		for (const [what, part] of [
			['in the middle', 0.5],
			['95 of 100', 0.95]
		] as const) {
			row(`${language}: a key, ${String(slower)} × slower, ${what}`, middle(keys, part), 'ms', 4);
			row(`${language}: the same without the coach`, middle(alone, part), 'ms', 4);
		}
		row(`${language}: from the last key to both notes`, performance.now() - finished, 'ms', 1000);
		await page.context().close();
	}
} finally {
	await browser.close();
	server.process.kill();
	await server.ended;
	rmSync(dataDir, { recursive: true, force: true });
}
