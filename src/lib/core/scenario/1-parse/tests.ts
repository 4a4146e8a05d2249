// Tests: steps, and what must come of them.
import type { Kind, Test } from '../types.ts';
import { readExpectation } from './expectation.ts';
import type { Part } from './outline.ts';
import { excerpt } from './report.ts';
import type { Report } from './report.ts';
import { readStep } from './steps.ts';
import type { Entry, Mention, SourceTest } from './syntax.ts';
import { spotOf } from './text.ts';

export function readTest(part: Part, kind: Kind, report: Report): Entry<SourceTest> {
	const at = spotOf(part.title);
	const name = part.title.text;
	if (name === '') report(at, 'bad-heading', { text: '##', example: '## ideal path' });
	for (const text of [...part.prose, ...part.quotes]) report(spotOf(text), 'unexpected-text', { text: excerpt(text.text) });
	const mentions: Mention[] = [];
	const steps = part.items.flatMap((item) => readStep(item, kind, mentions, report) ?? []);
	if (part.items.length === 0) report(at, 'test-without-steps', { name: excerpt(name) });
	const [result, second] = part.results;
	if (!result) report(at, 'test-without-expectation', { name: excerpt(name) });
	if (second) report(spotOf(second), 'unexpected-text', { text: excerpt(second.text) });
	const expect: Test['expect'] = result ? readExpectation(result, kind, mentions, report) : { ending: null, compare: [] };
	return { name, ...at, value: { name, steps, expect, line: at.line }, mentions };
}
