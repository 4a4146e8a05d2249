// A form as it comes and goes: checked by its schema, given back with what was typed and what is wrong with it, never with a secret.
import * as v from 'valibot';

export interface FormState {
	/** What was typed, to be shown again. Never a field whose name begins with "_" (passwords, codes). */
	values: Record<string, string>;
	/** One sentence for each field that needs another look, in the reader's language. */
	errors: Record<string, string>;
}

export type FormResult<T> = ({ ok: true; value: T } & FormState) | ({ ok: false } & FormState);

type Shape = v.ObjectEntries;

const isSecret = (name: string): boolean => name.startsWith('_');

/** Reads text fields by the schema's names; a file or a missing field counts as empty text. */
export function readForm<const S extends v.ObjectSchema<Shape, undefined>>(schema: S, data: FormData): FormResult<v.InferOutput<S>> {
	const fields = Object.keys(schema.entries).map((name): [string, string] => {
		const value = data.get(name);
		return [name, typeof value === 'string' ? value : ''];
	});
	const values = Object.fromEntries(fields.filter(([name]) => !isSecret(name)));
	const parsed = v.safeParse(schema, Object.fromEntries(fields));
	if (parsed.success) return { ok: true, value: parsed.output, values, errors: {} };
	const nested: Record<string, string[] | undefined> = v.flatten(parsed.issues).nested ?? {};
	const errors = Object.fromEntries(Object.entries(nested).map(([name, sentences]) => [name, sentences?.[0] ?? '']));
	return { ok: false, values, errors };
}
