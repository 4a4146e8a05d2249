// Other libraries, measured in the same run. They are installed into a folder of their own when they are asked for, and are no part of the product.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export interface Peer {
	name: string;
	judge: (text: string) => unknown;
}

const versions = { 'vader-sentiment': '1.1.3', 'wink-nlp': '2.4.0', 'wink-eng-lite-web-model': '1.8.1' };
const folder = path.resolve(import.meta.dirname, '../../../node_modules/.cache/firstline-bench');

/** None of them where they can be neither found nor installed. */
export function peers(say: (text: string) => void): Peer[] {
	try {
		install(say);
		const load = createRequire(path.join(folder, 'package.json'));
		const vader = load('vader-sentiment') as { SentimentIntensityAnalyzer: { polarity_scores: (text: string) => unknown } };
		const wink = load('wink-nlp') as (model: unknown) => {
			readDoc: (text: string) => { out: (its: unknown) => unknown };
			its: { sentiment: unknown };
		};
		const nlp = wink(load('wink-eng-lite-web-model'));
		return [
			{ name: 'vader', judge: (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text) },
			{ name: 'wink-nlp', judge: (text) => nlp.readDoc(text).out(nlp.its.sentiment) }
		];
	} catch (error) {
		say(`no peers: ${error instanceof Error ? error.message : String(error)}`);
		return [];
	}
}

function install(say: (text: string) => void): void {
	if (Object.keys(versions).every((name) => existsSync(path.join(folder, 'node_modules', name)))) return;
	say('installing the peers');
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
	execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' });
}
