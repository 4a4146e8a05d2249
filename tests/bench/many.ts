// Many replies at once, as one browser sends them: a desk with a long conversation.
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright';

/** Sends so many replies to the attempt before this page, and shows them. */
export async function writeMany(page: Page, count: number): Promise<void> {
	const attempt = new URL(page.url()).pathname.split('/').at(-1) ?? '';
	const device = randomUUID();
	for (let clientSeq = 1; clientSeq <= count; clientSeq++) {
		const times = { shown: 0, firstKey: null, sent: 0 };
		const from = { clientId: randomUUID(), device, clientSeq, answersSeq: 2 };
		const answer = await page.request.post(`/attempt/${attempt}/events`, {
			headers: { origin: new URL(page.url()).origin },
			data: { kind: 'reply', text: `One more message that goes over a line or two, number ${String(clientSeq)}`, times, ...from }
		});
		if (!answer.ok()) throw new Error(await answer.text());
	}
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor();
	await page
		.locator('.bubble.agent')
		.nth(count - 1)
		.waitFor();
}

/** Keys as somebody quick types them; what each costs the page with all that follows from it, ms. */
export const keyTimes = (page: Page, text: string): Promise<number[]> =>
	page.locator('main textarea').evaluate(async (field: HTMLTextAreaElement, typed) => {
		const times: number[] = [];
		for (const key of typed) {
			const begun = performance.now();
			field.setRangeText(key, field.value.length, field.value.length, 'end');
			field.dispatchEvent(new InputEvent('input', { inputType: 'insertText', data: key, bubbles: true }));
			await new Promise<void>((resolve) => queueMicrotask(resolve));
			// What the key changed is laid out as well.
			void field.getBoundingClientRect();
			times.push(performance.now() - begun);
			await new Promise((resolve) => setTimeout(resolve, 60));
		}
		return times;
	}, text);
