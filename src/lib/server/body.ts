import * as v from 'valibot';
import { AppError } from './errors.ts';

/** A request's JSON in the given shape. @throws AppError invalid-form, body-too-large */
export async function parseBody<S extends v.GenericSchema>(request: Request, schema: S): Promise<v.InferOutput<S>> {
	const body: unknown = await request.json().catch((error: { status?: number }) => {
		if (error.status === 413) throw new AppError('body-too-large');
	});
	const parsed = v.safeParse(schema, body);
	if (!parsed.success) throw new AppError('invalid-form');
	return parsed.output;
}
