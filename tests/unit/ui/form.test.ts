import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readForm } from '../../../src/lib/ui/form.ts';

const schema = v.object({
	name: v.pipe(v.string(), v.trim(), v.nonEmpty('a name, please')),
	_password: v.pipe(v.string(), v.minLength(3, 'too short'), v.regex(/\d/, 'no digit'))
});

function sent(fields: Record<string, string | Blob>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.set(name, value);
	return data;
}

describe('a form that comes in', () => {
	it('gives the checked values', () => {
		const read = readForm(schema, sent({ name: ' Eva ', _password: 'abc1' }));
		expect(read).toMatchObject({ ok: true, value: { name: 'Eva', _password: 'abc1' }, errors: {} });
	});

	it('gives back what was typed, as it was typed, and one sentence for each field that needs another look', () => {
		expect(readForm(schema, sent({ name: '  ', _password: 'ab' }))).toEqual({
			ok: false,
			values: { name: '  ' },
			errors: { name: 'a name, please', _password: 'too short' }
		});
	});

	it('never gives back a secret, whether the form is right or wrong', () => {
		for (const _password of ['abc1', 'a']) {
			expect(readForm(schema, sent({ name: 'Eva', _password })).values).toEqual({ name: 'Eva' });
		}
	});

	it('takes a missing field and a file for empty text, and leaves out what the schema does not know', () => {
		const read = readForm(schema, sent({ name: new Blob(['Eva']), role: 'owner' }));
		expect(read.values).toEqual({ name: '' });
		expect(Object.keys(read.errors)).toEqual(['name', '_password']);
	});
});
