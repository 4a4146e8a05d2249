// Who gets through which door: every page, request and form of the product, for every role, in one's own organisation and in another one.
// A door that is not in this table fails, so whoever makes one decides here for whom.
import { expect } from '@playwright/test';
import { test } from './browser.ts';
import { ask, pathOf, routes, settled, strangePaths, type Answer } from './routes.ts';
import { twoOrganisations, visitors, type Visitor } from './two-organisations.ts';

const owner = ['owner'] as const;
const assess = ['owner', 'manager'] as const;
const results = ['owner', 'manager', 'reviewer'] as const;
const coaching = ['owner', 'manager', 'coach'] as const;
const authors = ['owner', 'manager', 'author'] as const;
const members = ['owner', 'manager', 'author', 'reviewer', 'coach', 'trainee'] as const;

/** What each visitor is answered; more than one status: what came before decides. */
type Door = Record<Visitor, readonly (number | 'sign-in')[]>;
const door = (of: (visitor: Visitor) => Door[Visitor]): Door =>
	Object.fromEntries(visitors.map((visitor) => [visitor, of(visitor)])) as Door;
const isMember = (visitor: Visitor) => (members as readonly Visitor[]).includes(visitor);

const anybody = (...statuses: number[]): Door => door(() => statuses);
/** Members of these roles; the others may not, and who is no member is asked to sign in. */
const only = (who: readonly Visitor[], ...statuses: number[]): Door =>
	door((visitor) => (who.includes(visitor) ? statuses : isMember(visitor) ? [403] : ['sign-in']));
/** A trainee's own: for the others it is not there, whatever their role. */
const own = (...statuses: number[]): Door =>
	door((visitor) => (visitor === 'trainee' ? statuses : isMember(visitor) ? [404] : ['sign-in']));
/** Whoever holds the pass of a sitting. */
const pass = (...statuses: number[]): Door => door((visitor) => (visitor === 'candidate' ? statuses : [401]));
/** The candidate's own attempt, on the desk that trainees have, too. */
const playing = (...statuses: number[]): Door =>
	door((visitor) => (visitor === 'candidate' ? statuses : isMember(visitor) ? [404] : [401]));

/** Forms are sent empty: 400 is "let in, and asked to fill it in". */
const doors: Record<string, Door> = {
	'GET /': anybody(200, 303),
	'GET /accommodations': only(owner, 200),
	'GET /account': only(members, 200),
	'GET /apply/[id]': anybody(200),
	'GET /assessments': only(results, 200),
	'GET /assessments/[id=uuid]': only(results, 200),
	'GET /assessments/[id=uuid]/apply-link': only(assess, 200),
	'GET /assessments/[id=uuid]/candidates/[invitation=uuid]': only(results, 200),
	'GET /assessments/[id=uuid]/candidates/[invitation=uuid]/replay': only(results, 200),
	'GET /assessments/[id=uuid]/compare': only(results, 200),
	'GET /assessments/[id=uuid]/erase/[invitation=uuid]': only(assess, 200),
	'GET /assessments/[id=uuid]/export': only(results, 200),
	'GET /assessments/[id=uuid]/export/attempt/[attempt=uuid]': only(owner, 200),
	'GET /assessments/[id=uuid]/fairness': only(assess, 200),
	'GET /assessments/[id=uuid]/invite-many': only(assess, 200),
	'GET /assessments/[id=uuid]/live': only(results, 200),
	'GET /assessments/[id=uuid]/outbox': only(assess, 200),
	'GET /assessments/[id=uuid]/preview': only(assess, 200),
	'GET /assessments/[id=uuid]/preview/[attempt=uuid]': only(assess, 404),
	'GET /assessments/[id=uuid]/preview/[attempt=uuid]/result': only(assess, 404),
	'GET /assessments/[id=uuid]/report/[invitation=uuid]': only(results, 200),
	'GET /assessments/drafts/[id=uuid]': only(assess, 200),
	'GET /assessments/new': only(assess, 200),
	'GET /attempt/[id]': playing(200),
	'GET /attempt/[id]/stream': playing(200),
	'GET /health': anybody(200),
	'GET /invitation/[token]': anybody(200),
	'GET /invitation/[token]/more-time': anybody(200),
	'GET /invitation/[token]/withdraw': anybody(200),
	'GET /language': anybody(400),
	'GET /library': only(authors, 200),
	'GET /organisation': only(owner, 200),
	'GET /organisation/audit': only(owner, 200),
	'GET /organisation/audit/export': only(owner, 200),
	'GET /people': only(owner, 200),
	'GET /practice': only(members, 200),
	'GET /practice/progress': only(members, 200),
	'GET /practice/attempt/[id]': own(200),
	'GET /practice/attempt/[id]/coach': own(200),
	'GET /practice/attempt/[id]/guidance': own(200),
	'GET /practice/attempt/[id]/result': own(303),
	'GET /practice/coach/[weights]': only(members, 404),
	'GET /practice/example': only(members, 404),
	'GET /practice/questions': only(members, 200),
	'GET /practice/shift': only(members, 200),
	'GET /privacy': anybody(200),
	'GET /rate/[attempt=uuid]': only(results, 404),
	'GET /reviews': only(results, 200),
	'GET /reviews/agreement/[assessment=uuid]': only(results, 200),
	'GET /scoring': only(owner, 200),
	'GET /setup': door(() => ['sign-in']),
	'GET /sign-in': anybody(200, 303),
	'GET /sitting': pass(200),
	'GET /sitting/attempt/[id]': pass(200),
	'GET /sitting/check': pass(200),
	'GET /sitting/data': pass(200),
	'GET /sitting/more-time': pass(200),
	'GET /sitting/result': pass(200),
	'GET /sitting/withdraw': pass(200),
	'GET /sitting/withdrawn': anybody(200),
	'GET /training': only(coaching, 200),
	'GET /training/assign': only(coaching, 200),
	'GET /training/courses': only(coaching, 200),
	'GET /training/courses/new': only(coaching, 200),
	'GET /training/people/[account=uuid]': only(coaching, 200),
	'GET /training/people/[account=uuid]/[attempt=uuid]': only(coaching, 200),
	'GET /training/people/[account=uuid]/export': only(coaching, 200),
	'POST /accommodations?/decline': only(owner, 400),
	'POST /accommodations?/grant': only(owner, 400),
	'POST /account?/begin': only(members, 200),
	'POST /account?/confirm': only(members, 400),
	'POST /account?/end': only(members, 400),
	'POST /account?/leave': only(members, 200),
	'POST /account?/password': only(members, 400),
	'POST /apply/[id]': anybody(400),
	'POST /assessments/[id=uuid]/apply-link?/close': only(assess, 404),
	'POST /assessments/[id=uuid]/apply-link?/make': only(assess, 400),
	'POST /assessments/[id=uuid]/candidates/[invitation=uuid]?/answer': only(assess, 400),
	'POST /assessments/[id=uuid]/candidates/[invitation=uuid]?/decide': only(assess, 400),
	'POST /assessments/[id=uuid]/candidates/[invitation=uuid]?/grant': only(assess, 400),
	'POST /assessments/[id=uuid]/candidates/[invitation=uuid]?/override': only(assess, 400),
	'POST /assessments/[id=uuid]/erase/[invitation=uuid]': only(assess, 400),
	'POST /assessments/[id=uuid]/invite-many?/forget': only(assess, 400),
	'POST /assessments/[id=uuid]/invite-many?/invite': only(assess, 303),
	'POST /assessments/[id=uuid]/invite-many?/look': only(assess, 400),
	'POST /assessments/[id=uuid]/invite-many?/stop': only(assess, 400),
	'POST /assessments/[id=uuid]/outbox?/open': only(assess, 400),
	'POST /assessments/[id=uuid]/outbox?/remind': only(assess, 200),
	'POST /assessments/[id=uuid]/outbox?/retry': only(assess, 400),
	'POST /assessments/[id=uuid]/outbox?/retryAll': only(assess, 200),
	'POST /assessments/[id=uuid]/preview/[attempt=uuid]?/leave': only(assess, 404),
	'POST /assessments/[id=uuid]/preview?/start': only(assess, 303),
	'POST /assessments/[id=uuid]?/change': only(assess, 303),
	'POST /assessments/[id=uuid]?/close': only(assess, 200, 303, 404, 409),
	'POST /assessments/[id=uuid]?/reopen': only(assess, 200, 303, 404, 409),
	'POST /assessments/[id=uuid]?/deleteView': only(results, 303),
	'POST /assessments/[id=uuid]?/extend': only(assess, 400),
	'POST /assessments/[id=uuid]?/invite': only(assess, 400),
	'POST /assessments/[id=uuid]?/link': only(assess, 400),
	'POST /assessments/[id=uuid]?/revoke': only(assess, 400),
	'POST /assessments/[id=uuid]?/saveView': only(results, 400),
	'POST /assessments/drafts/[id=uuid]?/discard': only(assess, 303, 404),
	'POST /assessments/drafts/[id=uuid]?/preview': only(assess, 404),
	'POST /assessments/drafts/[id=uuid]?/publish': only(assess, 404),
	'POST /assessments/drafts/[id=uuid]?/save': only(assess, 404),
	'POST /assessments/new': only(assess, 303),
	'POST /attempt/[id]/events': anybody(400),
	'POST /invitation/[token]': anybody(303),
	'POST /invitation/[token]/more-time': anybody(400),
	'POST /invitation/[token]/withdraw': anybody(400),
	'POST /organisation': only(owner, 400),
	'POST /people?/add': only(owner, 400),
	'POST /people?/password': only(owner, 400),
	'POST /people?/remove': only(owner, 400),
	'POST /people?/role': only(owner, 400),
	'POST /practice/attempt/[id]/result?/share': own(303),
	'POST /practice/attempt/[id]?/branch': own(400),
	'POST /practice/attempt/[id]?/leave': own(303),
	'POST /practice/questions?/answer': only(members, 400),
	'POST /practice/progress?/plan': only(members, 400),
	'POST /practice?/aside': only(members, 400),
	'POST /practice?/giveUp': only(members, 400),
	'POST /practice/shift?/begin': only(members, 200, 303, 400),
	'POST /practice?/start': only(members, 400),
	'POST /practice?/takeUp': only(members, 400),
	'POST /rate/[attempt=uuid]?/save': only(results, 400),
	'POST /rate/[attempt=uuid]?/submit': only(results, 400),
	'POST /scoring?/current': only(owner, 400),
	'POST /scoring?/discard': only(owner, 400),
	'POST /scoring?/start': only(owner, 400),
	'POST /sign-out': anybody(303),
	'POST /sitting/attempt/[id]?/leave': pass(303),
	'POST /sitting/more-time': pass(400),
	'POST /sitting/result?/groups': pass(200),
	'POST /sitting/result?/remark': pass(400),
	'POST /sitting/withdraw': pass(400),
	'POST /sitting?/choose': pass(404),
	'POST /sitting?/start': pass(303),
	'POST /training/assign': only(coaching, 400),
	'POST /training/courses/new?/arrange': only(coaching, 200),
	'POST /training/courses/new?/save': only(coaching, 400),
	'POST /training/courses?/archive': only(coaching, 400),
	'POST /training/people/[account=uuid]/[attempt=uuid]?/ask': only(coaching, 400),
	'POST /training/people/[account=uuid]/[attempt=uuid]?/comment': only(coaching, 400),
	'POST /training/people/[account=uuid]?/ask': only(coaching, 400),
	'POST /training/people/[account=uuid]?/due': only(coaching, 400),
	'POST /training/people/[account=uuid]?/end': only(coaching, 400),
	'POST /training/people/[account=uuid]?/plan': only(coaching, 400),
	'PUT /attempt/[id]/draft': anybody(400)
};

/** Ends the session that asks: asked last. */
const order = [...Object.keys(doors).filter((key) => key !== 'POST /sign-out'), 'POST /sign-out'];

const outcome = ({ status, location }: Answer): number | 'sign-in' =>
	status === 303 && location.startsWith('/sign-in') ? 'sign-in' : status;

test('every door is in the table, and the table has no door that is gone', () => expect(Object.keys(doors).sort()).toEqual(routes()));

test('each role gets through its own doors alone, and what is another organisation’s is as if it were not there', async ({ baseURL }) => {
	const [here, elsewhere] = await twoOrganisations();
	const base = baseURL!;
	await test.step('what is another organisation’s', async () => {
		// What opens by knowing it is nobody's by role.
		const closed = order.filter((key) => key.includes('[') && !/\[token\]|\/apply\//.test(key));
		for (const key of closed) {
			const visitor = visitors.find((one) => ![403, 401, 'sign-in'].includes(doors[key]![one][0]!))!;
			for (const [theirs, nobodys] of strangePaths(key, here, elsewhere)) {
				const [first, second] = await Promise.all([theirs, nobodys].map((path) => ask(base, key, path, here.cookies[visitor])));
				expect.soft([first!.status, settled(first!.text, theirs)], key).toEqual([second!.status, settled(second!.text, nobodys)]);
				expect.soft(first!.status, key).not.toBe(500);
				if (key.startsWith('GET')) expect.soft(first!.status, key).toBe(404);
			}
		}
	});
	await test.step('each role', async () => {
		for (const key of order) {
			const answers = await Promise.all(visitors.map((visitor) => ask(base, key, pathOf(key, here), here.cookies[visitor])));
			for (const [i, visitor] of visitors.entries())
				expect.soft(doors[key]![visitor].map(String), `${key} for ${visitor}`).toContain(String(outcome(answers[i]!)));
		}
	});
});
