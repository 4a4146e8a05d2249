import * as v from 'valibot';

const text = v.pipe(v.string(), v.maxLength(100_000)); // longer ones are told their limit by core
const ms = v.pipe(v.number(), v.safeInteger());

const fromClient = {
	clientId: v.pipe(v.string(), v.uuid()),
	device: v.pipe(v.string(), v.uuid()),
	clientSeq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
	answersSeq: v.pipe(v.number(), v.safeInteger(), v.minValue(0))
};

/** What the desk sends: one shape for each thing that a candidate can do. */
export const messageSchema = v.variant('kind', [
	v.object({ kind: v.literal('reply'), text, times: v.object({ shown: ms, firstKey: v.nullable(ms), sent: ms }), ...fromClient }),
	v.object({
		kind: v.literal('action'),
		action: v.pipe(v.string(), v.maxLength(100)),
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
	v.object({ kind: v.literal('finish'), ...fromClient })
]);
