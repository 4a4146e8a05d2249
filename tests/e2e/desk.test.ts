// The desk when things go wrong: no connection, odd texts, a browser that keeps nothing.
import { expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { accessible, fits, ready, test } from './browser.ts';
import { field, own, reply, write } from './desk.ts';
import { saved, sitDown, stored } from './desk-seat.ts';
import { textsOf } from './texts.ts';

const say = textsOf('en');

test('without a connection one goes on writing; afterwards every reply arrives once and in order', async ({ browser }) => {
	const { page, attempt } = await sitDown(browser);
	const words = [
		'Good afternoon, I am looking into it.',
		'I am so sorry about the present.',
		'Could you send me the order number, please?'
	];
	await page.context().setOffline(true);
	for (const text of words) await write(page, 'en', text);
	await expect(own(page).filter({ hasText: say('desk_on_device') })).toHaveCount(3);
	await expect(page.getByText(say('desk_offline'))).toBeVisible();
	await field(page).fill('still being written');
	await accessible(page);
	expect(await stored(attempt)).toEqual([]);
	await page.context().setOffline(false);
	await expect(saved(page)).toHaveCount(3);
	await expect(page.getByText(say('desk_offline'))).toBeHidden();
	expect(await stored(attempt)).toEqual(words);
	expect((await own(page).locator('p').allInnerTexts()).map((text) => text.trim())).toEqual(words);
	await expect(field(page)).toHaveValue('still being written');
	await expect(page.locator('.bubble.customer').nth(1)).toBeVisible();
});

test('a live stream that breaks is tried for at most once a second, and goes on where it was', async ({ browser }) => {
	const { page } = await sitDown(browser);
	const tries: number[] = [];
	await page.route('**/stream?*', async (route) => {
		tries.push(Date.now());
		await route.abort();
	});
	await page.reload();
	await ready(page);
	await write(page, 'en', 'Could you send me the order number, please?');
	await expect(saved(page)).toHaveCount(1);
	await expect(page.getByText(say('desk_offline'))).toBeVisible();
	await expect.poll(() => tries.length).toBeGreaterThan(4);
	expect(tries.length - 1).toBeLessThanOrEqual((tries.at(-1)! - tries[0]!) / 900);
	await expect(page.locator('.bubble.customer')).toHaveCount(1);
	await page.unroute('**/stream?*');
	await expect(page.locator('.bubble.customer')).toHaveCount(2);
	await expect(page.getByText(say('desk_offline'))).toBeHidden();
	await expect(own(page)).toHaveCount(1);
});

test('a reply that could not be sent yet is still there after a reload, and is sent then', async ({ browser }) => {
	const { page, attempt } = await sitDown(browser);
	await page.route('**/events', (route) => route.abort());
	await write(page, 'en', 'Kept on this device.');
	await expect(own(page).filter({ hasText: say('desk_on_device') })).toHaveCount(1);
	await page.reload();
	await ready(page);
	await expect(own(page).filter({ hasText: 'Kept on this device.' })).toHaveCount(1);
	expect(await stored(attempt)).toEqual([]);
	await page.unroute('**/events');
	await expect(saved(page)).toHaveCount(1);
	await write(page, 'en', 'And a second one.');
	await expect(saved(page)).toHaveCount(2);
	expect(await stored(attempt)).toEqual(['Kept on this device.', 'And a second one.']);
});

test('a browser that does not know the person any more keeps the reply until the link is opened again', async ({ browser }) => {
	const { page, attempt } = await sitDown(browser);
	const cookies = await page.context().cookies();
	await page.context().clearCookies();
	await write(page, 'en', 'Written without a pass.');
	await expect(own(page).filter({ hasText: say('desk_on_device') })).toHaveCount(1);
	await expect(page.getByRole('alert').filter({ hasText: say('desk_unknown') })).toBeVisible();
	await accessible(page);
	await page.context().addCookies(cookies);
	await expect(saved(page)).toHaveCount(1);
	expect(await stored(attempt)).toEqual(['Written without a pass.']);
});

const odd: { name: string; text: string; stored?: string }[] = [
	{ name: 'HTML', text: '<img src=x onerror="window.ran = 1"><script>window.ran = 1</script><b>bold</b> &amp;' },
	{ name: 'NUL', text: 'before\0after', stored: 'before\ufffdafter' },
	{ name: 'half a character', text: 'half \ud83d here', stored: 'half \ufffd here' },
	{ name: 'right-to-left marks', text: '\u202eexe.gpj\u202c and \u2067שלום\u2069' },
	{ name: 'many accents', text: `z${'\u0301'.repeat(200)}algo` },
	{ name: 'a word without an end', text: 'w'.repeat(3000) },
	{ name: 'what looks like a template', text: '{order_no} ${1+1} {{7*7}} %s' }
];

test('odd texts are shown as they were typed; nothing in them runs', async ({ browser }) => {
	const problems: string[] = [];
	const { page, attempt } = await sitDown(browser, {}, async (fresh) => {
		fresh.on('pageerror', (error) => problems.push(error.message));
		fresh.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
	});
	await page.evaluate(() => document.addEventListener('securitypolicyviolation', (e) => console.error(`policy: ${e.violatedDirective}`)));
	for (const { text, name } of odd) {
		// As a paste does: typing could not bring some of these in.
		await field(page).evaluate((area: HTMLTextAreaElement, value) => {
			area.value = value;
			area.dispatchEvent(new InputEvent('input', { bubbles: true }));
		}, text);
		await page.getByRole('button', { name: say('desk_send'), exact: true }).click();
		await expect(saved(page), name).toHaveCount(odd.findIndex((o) => o.name === name) + 1);
	}
	const expected = odd.map(({ text, stored: kept }) => kept ?? text);
	expect(await stored(attempt)).toEqual(expected);
	await page.reload();
	await ready(page);
	expect(
		await own(page)
			.locator('p')
			.evaluateAll((all) => all.map((p) => p.textContent))
	).toEqual(expected);
	expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
	expect(await own(page).locator('img, script, p b').count()).toBe(0);
	expect(await fits(page)).toBe(true);
	expect(problems).toEqual([]);
	await accessible(page);
});

test('an empty reply cannot be sent, and one that is too long says by how much; the text stays', async ({ browser }) => {
	const { page, attempt } = await sitDown(browser);
	const send = page.getByRole('button', { name: say('desk_send'), exact: true });
	for (const nothing of ['', '   \n ']) {
		await field(page).fill(nothing);
		await expect(send).toBeDisabled();
		await field(page).press('Enter');
	}
	await field(page).fill('x'.repeat(50_000));
	await expect(page.getByText(say('desk_too_long', { over: 46_000 }))).toBeVisible();
	await expect(send).toBeDisabled();
	await field(page).press('Enter');
	await expect(field(page)).toHaveValue(/^x{50000}$/);
	expect(await fits(page)).toBe(true);
	expect(await stored(attempt)).toEqual([]);
	await field(page).fill('Short again.');
	await send.click();
	await expect(saved(page)).toHaveCount(1);
});

test('what the desk would never send is refused with a sentence, and the conversation goes on', async ({ browser, baseURL }) => {
	const { page, attempt } = await sitDown(browser);
	const message = () => ({
		kind: 'reply',
		text: 'Made by hand.',
		clientId: randomUUID(),
		device: randomUUID(),
		clientSeq: 1,
		answersSeq: 2,
		times: { shown: 0, firstKey: null, sent: 1000 }
	});
	const post = async (data: unknown, headers: Record<string, string> = { origin: baseURL ?? '' }) => {
		const answer = await page.request.post(`/attempt/${attempt}/events`, {
			headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
			data: typeof data === 'string' ? data : JSON.stringify(data)
		});
		return { status: answer.status(), ...((await answer.json()) as { code?: string; message?: string }) };
	};
	const cases: [unknown, number, string][] = [
		['{"kind":', 400, 'invalid_form'],
		['null', 400, 'invalid_form'],
		[{ ...message(), kind: 'customer' }, 400, 'invalid_form'],
		[{ ...message(), clientId: "'; drop table attempt; --" }, 400, 'invalid_form'],
		[{ ...message(), clientSeq: -1 }, 400, 'invalid_form'],
		[{ ...message(), times: { shown: 'NaN', firstKey: null, sent: Infinity } }, 400, 'invalid_form'],
		[{ ...message(), kind: 'action', action: 'no_such_action', input: '' }, 400, 'invalid_form'],
		[{ ...message(), text: ' \0 '.replaceAll('\0', '') }, 422, 'reply_empty'],
		[{ ...message(), text: 'y'.repeat(50_000) }, 422, 'reply_too_long']
	];
	for (const [data, status, code] of cases) {
		const answer = await post(data);
		expect({ status: answer.status, message: answer.message }, JSON.stringify(data).slice(0, 80)).toEqual({
			status,
			message: say(`error_${code}`)
		});
	}
	expect(await post(message(), { origin: 'https://elsewhere.example' })).toMatchObject({ status: 403, message: say('error_cross_origin') });
	expect(await stored(attempt)).toEqual([]);
	await reply(page, 'en', 'Could you send me the order number, please?');
	expect(await stored(attempt)).toEqual(['Could you send me the order number, please?']);
});

test('a refused message does not hold up those behind it', async ({ browser }) => {
	const { page, attempt } = await sitDown(browser);
	let once = true;
	await page.route('**/events', async (route) => {
		const data = route.request().postDataJSON() as { kind: string };
		const isFirst = once && data.kind === 'reply';
		await route.continue(isFirst ? { postData: JSON.stringify({ ...data, text: ' ' }) } : {});
		once &&= !isFirst;
	});
	await write(page, 'en', 'Emptied on the way.');
	await expect(page.getByText(say('error_reply_empty'))).toBeVisible();
	await accessible(page);
	await write(page, 'en', 'The next one.');
	await write(page, 'en', 'And the one after it.');
	await expect(saved(page)).toHaveCount(2);
	expect(await stored(attempt)).toEqual(['The next one.', 'And the one after it.']);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: say('desk_copy'), exact: true }).click();
	expect(readFileSync(await (await download).path(), 'utf8')).toContain('Emptied on the way.');
	await page.getByRole('button', { name: say('desk_dismiss') }).click();
	await expect(own(page)).toHaveCount(2);
});

const denied: [string, () => void][] = [
	[
		'reading it throws',
		() => {
			for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
				Object.defineProperty(window, name, {
					get() {
						throw new DOMException('denied', 'SecurityError');
					}
				});
		}
	],
	[
		'it is full',
		() => {
			const full = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
			Storage.prototype.setItem = full;
			IDBObjectStore.prototype.put = full;
		}
	]
];
for (const [how, init] of denied) {
	test(`F28 a browser that keeps nothing says so and works all the same, to the result: ${how}`, async ({ browser }) => {
		const { page, attempt } = await sitDown(browser, {}, async (fresh) => void (await fresh.addInitScript(init)));
		await write(page, 'en', 'Nothing is kept here.');
		await expect(saved(page)).toHaveCount(1);
		await expect(page.getByText(say('desk_not_durable'))).toBeVisible();
		await accessible(page);
		await field(page).fill('half a sentence');
		await page.waitForResponse((response) => response.url().endsWith('/draft') && response.request().postData()?.includes('half') === true);
		await page.reload();
		await ready(page);
		await expect(field(page)).toHaveValue('half a sentence');
		expect(await stored(attempt)).toEqual(['Nothing is kept here.']);
		const end = page.getByRole('button', { name: say('desk_finish'), exact: true });
		await end.click();
		await page.getByRole('dialog').locator(end).click();
		await page.getByRole('button', { name: say('sitting_next'), exact: true }).click();
		await page.getByRole('link', { name: say('sitting_result'), exact: true }).click();
		await expect(page.getByRole('heading', { level: 1, name: say('result_heading') })).toBeVisible();
	});
}

test('on a phone everything is within reach, also after two hundred messages, in the dark, without motion', async ({ browser }) => {
	test.slow();
	const { page, attempt } = await sitDown(browser, {
		viewport: { width: 360, height: 640 },
		isMobile: true,
		hasTouch: true,
		colorScheme: 'dark',
		reducedMotion: 'reduce'
	});
	await accessible(page);
	for (const part of ['desk_brief', 'desk_articles', 'desk_actions', 'desk_conversation']) {
		await page.getByRole('button', { name: say(part), exact: true }).click();
		expect(await fits(page), part).toBe(true);
		await accessible(page);
	}
	await page.evaluate(
		async ({ id, words }) => {
			const device = crypto.randomUUID();
			for (let clientSeq = 1; clientSeq <= 200; clientSeq++) {
				const times = { shown: 0, firstKey: null, sent: 0 };
				const body = {
					kind: 'reply',
					text: `${words} ${clientSeq}`,
					clientId: crypto.randomUUID(),
					device,
					clientSeq,
					answersSeq: 2,
					times
				};
				const answer = await fetch(`/attempt/${id}/events`, {
					method: 'POST',
					headers: { 'content-type': 'application/json' },
					body: JSON.stringify(body)
				});
				if (!answer.ok) throw new Error(await answer.text());
			}
		},
		{ id: attempt, words: 'One more small message that goes over two lines on a phone, number' }
	);
	await expect(own(page)).toHaveCount(200);
	await expect(own(page).last()).toBeInViewport();
	await expect(field(page)).toBeInViewport();
	await expect(page.getByRole('button', { name: say('desk_send'), exact: true })).toBeInViewport();
	await expect(page.getByRole('button', { name: say('desk_brief'), exact: true })).toBeInViewport();
	await expect(page.getByRole('button', { name: say('desk_finish'), exact: true })).toBeInViewport();
	expect(await fits(page)).toBe(true);
	const moving = await page.evaluate(() => document.getAnimations().filter((a) => a.playState === 'running').length);
	expect(moving).toBe(0);
	await accessible(page);

	// Much enlarged, or on its side: the page scrolls, and has done so to the newest words and the field below them.
	await page.setViewportSize({ width: 640, height: 360 });
	await page.reload();
	await ready(page);
	await expect(own(page).last()).toBeInViewport();
	await expect(field(page)).toBeInViewport({ ratio: 1 });
	expect(await fits(page)).toBe(true);
});
