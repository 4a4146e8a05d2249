import { expect } from '@playwright/test';
import { goldenRequests, scoredTwice } from '../bench/scoring/browser.ts';
import { test } from './browser.ts';

test('a browser scores replies to the same bytes as Node', async () => {
	const { node, browser } = await scoredTwice(goldenRequests(300), () => undefined);
	expect(node).toHaveLength(300);
	expect(browser).toEqual(node);
	// Every answer is worth comparing.
	expect(new Set(node).size).toBeGreaterThan(290);
});
