import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { oneTab } from '#lib/ui/desk/one-tab.ts';
import { Taking } from '#lib/ui/desk/taking.svelte.ts';
import type { Message } from '#lib/ui/desk/view.ts';

const take = (device: string) => ({ kind: 'take', seq: 2, at: 0, conversation: 0, device }) as never;
const waiting = (...messages: Partial<Message>[]) => messages.map((message) => ({ message })) as never;

/** The page `page` of a browser whose outbox holds what an earlier page has left behind. */
function sitDown({ entries = [] as never[], left = waiting() } = {}) {
	const sender = { device: 'page', outgoing: waiting(), begin: async () => void (sender.outgoing = left), rest: () => undefined };
	const send = vi.fn(async () => void entries.push(take('page')));
	const work = { attemptId: crypto.randomUUID(), sender, entries: () => entries, isOver: () => false, send };
	const taking = new Taking({ ...work, begun: () => undefined, stopped: () => undefined });
	stops.push(taking.start());
	return { taking, send, attempt: work.attemptId };
}

const stops: (() => void)[] = [];
beforeEach(() => vi.stubGlobal('document', { cookie: '' }));
afterEach(() => {
	for (const stop of stops.splice(0)) stop();
	vi.unstubAllGlobals();
});
/** Locks and what is kept on the device have answered. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('who goes on with an attempt', () => {
	it('is nobody’s question on the device that begins it', async () => {
		const { taking, send } = sitDown();
		await soon();
		expect(send).toHaveBeenCalledOnce();
		expect(taking.onOtherDevice).toBe(false);
	});

	it('is asked where another device took it', async () => {
		const { taking, send } = sitDown({ entries: [take('another')] });
		await soon();
		expect(taking.onOtherDevice).toBe(true);
		taking.take();
		await soon();
		expect(send).toHaveBeenCalledOnce();
	});

	it('is not asked after a crash that forgot the cookies, when what the killed page had left behind is here: its take, on its way …', async () => {
		const { taking, send } = sitDown({ entries: [take('killed')], left: waiting({ kind: 'take', device: 'killed' }) });
		await soon();
		expect(taking.onOtherDevice).toBe(false);
		expect(send).not.toHaveBeenCalled();
	});

	it('… or a reply', async () => {
		const { taking } = sitDown({ entries: [take('killed')], left: waiting({ kind: 'reply', device: 'killed' }) });
		await soon();
		expect(taking.onOtherDevice).toBe(false);
	});

	it('is known from the cookie where nothing is left behind', async () => {
		const { taking, attempt } = sitDown({ entries: [take('reloaded')] });
		document.cookie = `firstline_desk=${attempt}.reloaded`;
		await soon();
		expect(taking.onOtherDevice).toBe(false);
	});
});

describe('of several tabs', () => {
	it('one has the turn, another is told so and has it when the first goes', async () => {
		const told: string[] = [];
		const tab = (name: string) => oneTab('work', { gained: () => told.push(`${name} gained`), lost: () => told.push(`${name} lost`) });
		const first = tab('first');
		await soon();
		const second = tab('second');
		stops.push(() => second.stop());
		await vi.waitFor(() => expect(told).toEqual(['first gained', 'second lost']));
		first.stop();
		await vi.waitFor(() => expect(told).toEqual(['first gained', 'second lost', 'second gained']));
	});

	it('none is told that another has it while the browser is only slow to answer', async () => {
		let grant = () => {};
		const request = (_name: string, _how: LockOptions, held: () => Promise<void>) =>
			new Promise<void>((resolve) => (grant = () => void held().then(resolve)));
		const query = vi.fn(async () => ({ held: [], pending: [] }));
		vi.stubGlobal('navigator', { locks: { request, query } });
		const told: string[] = [];
		const { stop } = oneTab('work', { gained: () => told.push('gained'), lost: () => told.push('lost') });
		stops.push(stop);
		await vi.waitFor(() => expect(query).toHaveBeenCalledTimes(2), 3000);
		expect(told).toEqual([]);
		grant();
		expect(told).toEqual(['gained']);
	});
});
