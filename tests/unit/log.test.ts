import { expect, test } from 'vitest';
import { describe as tell } from '../../src/lib/server/log.ts';

const secret = 'what the candidate wrote';

const failedQuery = Object.assign(new Error(`Failed query: insert … params: ${secret}`, { cause: databaseError() }), {
	query: 'insert …',
	params: [secret]
});

function databaseError(): Error {
	return Object.assign(new Error('duplicate key value violates unique constraint "candidate_email"'), {
		code: '23505',
		detail: `Key (email)=(${secret}) exists`
	});
}

const cases: [string, unknown, string][] = [
	['a failed query with its parameters', failedQuery, '23505'],
	['a database error with its detail', databaseError(), 'candidate_email'],
	[
		'a value that could not be read',
		Object.assign(new Error(`invalid input syntax for type uuid: "${secret}"`), { code: '22P02' }),
		'22P02'
	],
	['something thrown that is no error', secret, 'string'],
	['an error with further properties', Object.assign(new Error('no'), { body: secret }), 'Error']
];

test.each(cases)('the log tells %s without what somebody wrote', (_title, error, told) => {
	const line = JSON.stringify(tell(error));
	expect(line).toContain(told);
	expect(line).not.toContain(secret);
});

test('a bug is told with its place', () => {
	const { name, message, stack } = tell(new TypeError('x is not a function'));
	expect([name, message]).toEqual(['TypeError', 'x is not a function']);
	expect(stack).toContain('log.test.ts');
});
