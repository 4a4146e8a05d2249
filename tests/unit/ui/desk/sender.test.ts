import { afterEach, expect, it, vi } from 'vitest';
import { Sender } from '#lib/ui/desk/sender.svelte.ts';

afterEach(() => vi.unstubAllGlobals());

it('says nothing more of a break once the server is heard again, and says it anew when the next try fails as well', async () => {
	let answer: () => Promise<Response> = () => Promise.reject(new Error('no way'));
	vi.stubGlobal('fetch', () => answer());
	const sender = new Sender(
		'attempt',
		() => 0,
		() => undefined
	);
	await sender.send({ kind: 'note', text: 'Written without a connection.', answersSeq: 1 });
	await vi.waitFor(() => expect(sender.way).toBe('unreachable'));

	const answered = Promise.withResolvers<Response>();
	answer = () => answered.promise;
	sender.resume();
	expect(sender.way).toBe('open');
	answered.reject(new Error('still none'));
	await vi.waitFor(() => expect(sender.way).toBe('unreachable'));

	answer = () => Promise.resolve(Response.json({ seq: 2, receivedAt: 0, hash: '' }));
	sender.resume();
	await vi.waitFor(() => expect(sender.outgoing).toEqual([]));
	expect(sender.way).toBe('open');
});
