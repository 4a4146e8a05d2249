import { expect } from '@playwright/test';
import { test } from './browser.ts';
import { signIn, signIns } from './demonstration.ts';

const own = ({ baseURL }: { baseURL?: string }) => ({ origin: baseURL ?? '' });

test('the server says how it is', async ({ request }) => {
	const answer = await request.get('/health');
	expect(answer.status()).toBe(200);
	expect(await answer.json()).toEqual({ status: 'ok', database: 'ok' });
});

for (const path of ['/', '/sign-in', '/health', '/nowhere', '/favicon.svg']) {
	test(`${path} carries the security headers`, async ({ request }) => {
		const headers = (await request.get(path)).headers();
		expect(headers).toMatchObject({
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'same-origin',
			'cross-origin-opener-policy': 'same-origin'
		});
		expect(headers['permissions-policy']).toContain('camera=()');
	});
}

test('pages have a content security policy with a nonce, and stay in no cache', async ({ request }) => {
	const headers = (await request.get('/sign-in')).headers();
	expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-/);
	expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
	expect(headers['cache-control']).toContain('no-store');
	expect(headers['strict-transport-security']).toBeUndefined();
});

test('without a proxy nobody can claim that the connection is secure', async ({ request }) => {
	const answer = await request.get('/sign-in', { headers: { 'x-forwarded-proto': 'https' } });
	expect(answer.headers()['strict-transport-security']).toBeUndefined();
});

const foreign: Record<string, string>[] = [
	{ origin: 'https://elsewhere.example' },
	{ origin: 'null' },
	{ 'sec-fetch-site': 'cross-site' },
	{}
];
for (const headers of foreign) {
	test(`a request that would change something is refused with ${JSON.stringify(headers)}`, async ({ playwright, baseURL }) => {
		const request = await playwright.request.newContext({ baseURL });
		for (const contentType of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
			const answer = await request.post('/sign-in', { headers: { ...headers, 'content-type': contentType }, data: 'email=a' });
			expect(answer.status()).toBe(403);
			expect(await answer.json()).toMatchObject({ code: 'cross-origin' });
		}
		await request.dispose();
	});
}

test('a body of more than half a megabyte is refused', async ({ request, baseURL }) => {
	const answer = await request.post('/sign-in', {
		headers: { ...own({ baseURL }), 'content-type': 'application/x-www-form-urlencoded' },
		data: `email=${'a'.repeat(600_000)}`
	});
	expect(answer.status()).toBe(413);
});

test('the page speaks the language of the browser, or the one that was chosen', async ({ request }) => {
	const htmlLanguage = async (headers: Record<string, string>) =>
		/<html lang="(\w+)"/.exec(await (await request.get('/sign-in', { headers })).text())?.[1];
	expect(await htmlLanguage({ 'accept-language': 'cs-CZ,cs;q=0.9' })).toBe('cs');
	expect(await htmlLanguage({ 'accept-language': 'de' })).toBe('en');
	expect(await htmlLanguage({ 'accept-language': 'en', cookie: 'language=cs' })).toBe('cs');
});

test('a form that outlived its session leads back to its page', async ({ request }) => {
	const headers = { accept: 'text/html', 'sec-fetch-site': 'same-origin' };
	const answer = await request.post('/organisation', { headers, form: { name: 'Acme' }, maxRedirects: 0 });
	expect(answer.headers()['location']).toBe('/sign-in?to=%2Forganisation%23unsent');
});

test('what was written into a form that outlived its session stands there again, for whoever wrote it', async ({ page, context }) => {
	const signInAgain = async (who: 'manager' | 'trainee') => {
		await page.locator('html[data-hydrated]').waitFor();
		await page.locator('input[name=email]').fill(signIns()[`${who}Email`]);
		await page.locator('input[name=_password]').fill(signIns()[`${who}Password`]);
		await page.locator('form:has(input[name=_password]) button').first().click();
	};
	const form = page.locator('form[action="?/add"]');
	const addAfterTheEnd = async () => {
		await form.locator('input[name=name]').fill('Vera Long-Letter');
		await context.clearCookies({ name: 'firstline_session' });
		await form.locator('button').click();
		await expect(page).toHaveURL(/\/sign-in\?to=/);
	};
	await signIn(page, 'manager');
	await page.goto('/people');
	await page.locator('html[data-hydrated]').waitFor();
	await addAfterTheEnd();
	await signInAgain('manager');
	await expect(page.getByRole('alert').filter({ hasText: 'has not been sent' })).toBeVisible();
	await expect(form.locator('input[name=name]')).toHaveValue('Vera Long-Letter');
	await expect(page).toHaveURL(/\/people$/);

	await addAfterTheEnd();
	await signInAgain('trainee');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page).toHaveURL(/\/people/);
	expect(await page.evaluate(() => sessionStorage.getItem('unsent-form'))).toBeNull();
});

test('who is not signed in is sent to sign in, and back', async ({ page }) => {
	await page.goto('/practice');
	await expect(page).toHaveURL(/\/sign-in\?to=%2Fpractice$/);
	await page.locator('html[data-hydrated]').waitFor();
	await page.locator('input[name=email]').fill(signIns().traineeEmail);
	await page.locator('input[name=_password]').fill(signIns().traineePassword);
	await page.locator('form:has(input[name=_password]) button').first().click();
	await expect(page).toHaveURL(/\/practice$/);
});

test('the session’s cookie cannot be read by scripts nor sent by other sites', async ({ page, context }) => {
	await signIn(page, 'trainee');
	const cookie = (await context.cookies()).find(({ name }) => name === 'firstline_session');
	expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
	expect(await page.evaluate(() => document.cookie)).not.toContain('firstline_session');
});

test('a wrong password is answered with the e-mail kept and the password gone', async ({ page }) => {
	await page.goto('/sign-in');
	await page.locator('html[data-hydrated]').waitFor();
	await page.locator('input[name=email]').fill('somebody@example.com');
	await page.locator('input[name=_password]').fill('wrong wrong wrong');
	await page.locator('form:has(input[name=_password]) button').first().click();
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(page.locator('input[name=email]')).toHaveValue('somebody@example.com');
	expect(await page.content()).not.toContain('wrong wrong wrong');
});

test('what a role may not do is refused, though the page is known', async ({ page }) => {
	await signIn(page, 'trainee');
	const answer = await page.goto('/assessments');
	expect(answer?.status()).toBe(403);
});
