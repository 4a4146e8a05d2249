import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Drafts } from '#lib/ui/desk/draft.svelte.ts';

/** What the device keeps, what was uploaded, and the database's time. */
let kept: Map<string, string>;
let uploads: { text: string; at: number }[];
let now: number;
const home = { attemptId: 'attempt', time: () => now };
const reply = (drafts = new Drafts(home)) => drafts.of('0/reply', 0, { text: 'from the server', at: 1000 });

beforeEach(() => {
	vi.useFakeTimers();
	kept = new Map();
	uploads = [];
	now = 5000;
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value)
	});
	vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
		uploads.push(JSON.parse(body) as { text: string; at: number });
		return new Response(null, { status: 204 });
	});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const type = (draft: ReturnType<typeof reply>, text: string) => {
	draft.text = text;
	draft.changed();
};

describe('of several copies of a draft', () => {
	it.each([
		{ at: 999, text: 'from the server', why: 'an older one is left' },
		{ at: 1001, text: 'from another device', why: 'a newer one is taken' }
	])('$why', ({ at, text }) => {
		const draft = reply();
		draft.offer({ text: 'from another device', at });
		expect(draft.text).toBe(text);
	});

	it('what is typed is newer than all before it, and kept for the next page with the caret', () => {
		const draft = reply();
		draft.text = 'typed';
		draft.changed(3);
		draft.offer({ text: 'late from the server', at: 4000 });
		vi.advanceTimersByTime(250);
		const next = reply();
		next.restore();
		expect([draft.text, next.text, next.caret]).toEqual(['typed', 'typed', 3]);
	});

	it('what was sent does not come back from the server', () => {
		const draft = reply();
		draft.clear();
		const next = reply();
		next.restore();
		expect(next.text).toBe('');
		expect(uploads.at(-1)).toMatchObject({ text: '', at: 5000 });
	});
});

describe('while somebody writes without a pause', () => {
	it('the server has it within two seconds, again and again', async () => {
		const draft = reply();
		for (let i = 0; i < 50; i++) {
			now += 100;
			type(draft, 'x'.repeat(i));
			await vi.advanceTimersByTimeAsync(100);
		}
		expect(uploads.length).toBeGreaterThanOrEqual(3);
		expect(Math.max(...uploads.map(({ at }, i) => at - (uploads[i - 1]?.at ?? 5000)))).toBeLessThan(2000);
	});

	it('an upload that failed is tried again, with what is newest then', async () => {
		const answers = [new TypeError('no connection'), new Response(null, { status: 401 })];
		const through = fetch;
		vi.stubGlobal('fetch', async (...args: Parameters<typeof fetch>) => {
			const answer = answers.shift();
			if (answer instanceof Response) return answer;
			if (answer) throw answer;
			return through(...args);
		});
		const draft = reply();
		type(draft, 'first');
		await vi.advanceTimersByTimeAsync(2000);
		now += 2000;
		type(draft, 'second');
		await vi.advanceTimersByTimeAsync(5000);
		expect(uploads.map(({ text }) => text)).toEqual(['second']);
	});
});
