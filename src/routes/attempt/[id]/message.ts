import * as v from 'valibot';

const text = v.pipe(v.string(), v.maxLength(100_000)); // longer ones are told their limit by core
const ms = v.pipe(v.number(), v.safeInteger());

const name = v.pipe(v.string(), v.maxLength(100));
const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(100));

/** A customer of a queue, from 1; otherwise 0 or left out. */
export const conversation = v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(9)));

const fromClient = {
	clientId: v.pipe(v.string(), v.uuid()),
	device: v.pipe(v.string(), v.uuid()),
	clientSeq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
	answersSeq: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
	conversation
};

/** What the desk sends: one shape for each thing that a candidate can do. */
export const messageSchema = v.variant('kind', [
	v.object({
		kind: v.literal('reply'),
		text,
		subject: v.optional(v.pipe(v.string(), v.maxLength(10_000))),
		times: v.object({ shown: ms, firstKey: v.nullable(ms), sent: ms }),
		...fromClient
	}),
	v.object({
		kind: v.literal('action'),
		action: name,
		input: v.pipe(v.string(), v.maxLength(500)),
		...fromClient
	}),
	v.object({
		kind: v.literal('mark'),
		block: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
		text,
		priority: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)),
		replaces: v.nullable(ms),
		...fromClient
	}),
	v.object({ kind: v.literal('unmark'), mark: ms, ...fromClient }),
	v.object({ kind: v.literal('note'), text, ...fromClient }),
	v.object({ kind: v.literal('tag'), tag: v.nullable(name), ...fromClient }),
	v.object({ kind: v.literal('choose'), item: name, best: place, worst: place, ...fromClient }),
	v.object({ kind: v.literal('reflect'), item: name, text, ...fromClient }),
	v.object({ kind: v.literal('take'), ...fromClient }),
	v.object({
		kind: v.literal('notice'),
		notice: v.variant('what', [
			v.object({ what: v.literal('insertion'), chars: ms, source: v.picklist(['articles', 'elsewhere']) }),
			v.object({ what: v.picklist(['away', 'slept']), ms })
		]),
		...fromClient
	}),
	v.object({ kind: v.literal('finish'), ...fromClient })
]);
