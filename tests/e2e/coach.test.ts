// A trainee is told of words that hurt while they are written, on the device alone, and can do without.
import { expect } from '@playwright/test';
import { accessible, ready, test, visit } from './browser.ts';
import { signIn } from './demonstration.ts';
import { field, scenarioOf } from './desk.ts';
import { textsOf } from './texts.ts';

const say = textsOf('en');

test('notes come and go with the words they are about; nothing is sent for them, and who switches them off is left alone', async ({
	page
}) => {
	const { title } = await scenarioOf('parcelio/late-parcel', 'en');
	const requests: string[] = [];
	page.on('request', (one) => requests.push(`${one.method()} ${new URL(one.url()).pathname} ${one.postData() ?? ''}`));
	await signIn(page, 'trainee');
	await visit(page, '/practice?language=en');
	await page.getByRole('button', { name: say('practice_start_named', { title }) }).click();
	await page.waitForURL('**/practice/attempt/**');
	await ready(page);
	const notes = page.getByRole('list', { name: say('coach_notes') }).getByRole('listitem');
	const coach = page.getByRole('checkbox', { name: say('coach_name') });
	await coach.check();
	await expect(page.getByText(say('coach_quiet'))).toBeVisible();
	await field(page).pressSequentially('calm down, it is your own fault');
	await expect(notes).toHaveText([say('coach_note_order', { words: 'calm down' }), say('coach_note_blame', { words: 'your own fault' })]);
	expect(page.workers()).toHaveLength(1);
	await accessible(page);

	await field(page).fill('Hello Denise, I am so sorry about this. May I have the order number?');
	await expect(notes).toHaveCount(0);
	await expect(page.getByText(say('coach_quiet'))).toBeVisible();
	// The draft is kept on the server as at any desk; no other request has words of it.
	await expect.poll(() => requests.some((one) => one.includes('sorry about this'))).toBe(true);
	const paths = requests.filter((one) => /calm|sorry/.test(one)).map((one) => one.split(' ').slice(0, 2).join(' '));
	expect([...new Set(paths)]).toEqual([`PUT /attempt/${new URL(page.url()).pathname.split('/').at(-1)!}/draft`]);

	await coach.uncheck();
	expect(page.workers()).toHaveLength(0);
	requests.length = 0;
	await page.reload();
	await ready(page);
	await expect(coach).not.toBeChecked();
	await field(page).fill('calm down, it is your own fault');
	await expect.poll(() => requests.some((one) => one.includes('own fault'))).toBe(true);
	await expect(notes).toHaveCount(0);
	expect(requests.filter((one) => one.includes('/coach'))).toEqual([]);
});
