// A copy of the scenarios in which everything that the browser must not learn carries a word of its own: a canary.
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const canary = /qzcanary\d+x/g;

/** All canaries in a text, each once. */
export const canariesIn = (text: string): string[] => [...new Set(text.match(canary) ?? [])];

/** What a person may hear: the customer's lines and what an action told. A canary there is fine once it was said. */
type Mark = (text: string) => string;

/** Copies the folder and marks every scenario and all samples in it. Returns how many canaries there are. */
export function markScenarios(from: string, to: string): number {
	cpSync(from, to, { recursive: true });
	let count = 0;
	const mark: Mark = (text) => `${text.trimEnd()} qzcanary${++count}x`;
	for (const path of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
		if (!/[^/]+\/[^/]+\.md$/.test(path) || path.includes('kb/') || path.includes('company.')) continue;
		const file = join(to, path);
		const text = readFileSync(file, 'utf8');
		writeFileSync(file, path.includes('.samples.') ? samples(text, mark) : scenario(text, mark));
	}
	return count;
}

const lines = (text: string, each: (line: string) => string) => text.split('\n').map(each).join('\n');

const samples = (text: string, mark: Mark) => lines(text, (line) => (/^- (yes|no): /.test(line) ? mark(line) : line));

/** Each section by its heading: what is shown to the agent from the start stays as it is. */
const scenario = (text: string, mark: Mark) =>
	text
		.split(/^(?=# )/m)
		.map((section) => {
			const name = /^# (\w+)/.exec(section)?.[1] ?? '';
			return marking[name] ? lines(section, (line) => marking[name]!(line, mark)) : section;
		})
		.join('');

const each = (words: string, mark: Mark) => words.split(' | ').map(mark).join(' | ');

/** `- name: words | words`, all or none of which are marked. */
const item = (line: string, wanted: RegExp, mark: Mark): string => {
	const [, head = '', words = ''] = /^(\s*- [^:]+: )(.*)$/.exec(line) ?? [];
	return head && wanted.test(head) ? head + each(words, mark) : line;
};

const said = (line: string, mark: Mark) => (/^> .*[^\\]$/.test(line) ? mark(line) : line);

const marking: Record<string, (line: string, mark: Mark) => string> = {
	// The values that the customer holds are what the agent has to type: they stay.
	Facts: (line, mark) => (/^- \w+ \(asked/.test(line) ? line : item(line, /- (?!source)/, mark)),
	Secrets: (line, mark) => (/^- /.test(line) ? `${line} | ${mark('hidden')}` : line),
	Forbidden: (line, mark) => item(line, /- /, mark),
	Actions: (line, mark) => item(line, /^- |- refused/, mark),
	Path: (line, mark) => said(item(line, /- (hint|model)/, mark), mark),
	Reactions: said,
	Endings: (line, mark) => (/^(?!- (customer|mentions): )[^#>\s]/.test(line) ? mark(line) : said(line, mark)),
	Events: (line, mark) => item(line, /- /, mark),
	Issues: (line, mark) => item(line, /^- |- effect/, mark),
	// Who is still to come is not known; what is right and why is told afterwards.
	Conversations: (line, mark) => item(line, /^- /, mark),
	Items: (line, mark) => item(line, /- why/, mark),
	Tests: (line, mark) => (/^## /.test(line) ? mark(line) : line)
};
