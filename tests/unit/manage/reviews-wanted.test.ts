import { describe, expect, test } from 'vitest';
import { queryOf, readWanted } from '../../../src/routes/(manage)/reviews/wanted.ts';

const read = (query: string) => readWanted(new URLSearchParams(query));
const id = '0199c2f0-0000-7000-8000-000000000001';

describe('what is wanted of the reviews', () => {
	test.each([`?assessment=${id}`, `?rate=2&task=${id}`, '?rated=yes', '?requests=3&answered=yes&text=Zofie+%26+Co', '?'])(
		'comes back from its address: %s',
		(query) => expect(queryOf(read(query))).toBe(query)
	);

	test.each(['assessment=mine', 'task=../', 'rate=0', 'rate=-1', 'unsure=1e9', 'requests=', 'rated=no', 'answered=1', 'text=++'])(
		'and what is no answer is not asked: %s',
		(query) => expect(read(query)).toEqual(read(''))
	);
});
