// Lines of JSON on the standard output. Never bodies, never secrets, never what somebody wrote: messages and ids alone.
import pino from 'pino';
import { config } from './config.ts';

interface Described {
	name: string;
	message: string;
	code?: string;
	stack?: string;
	cause?: Described;
}

/** A failed query's message holds its parameters, that of SQLSTATE class 22 a value, and either may be what somebody wrote: it is left out. */
export function describe(error: unknown): Described {
	if (!(error instanceof Error)) return { name: typeof error, message: 'not an error' };
	const { name, message, stack, cause } = error;
	const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
	const hasValues = ('query' in error && 'params' in error) || Boolean(code?.startsWith('22'));
	return {
		name: error.constructor.name === 'Object' ? name : error.constructor.name,
		message: hasValues ? 'a query failed' : message,
		...(code && { code }),
		...(stack && { stack: frames(stack) }),
		...(cause instanceof Error && { cause: describe(cause) })
	};
}

/** The frames alone: a stack begins with the message. */
const frames = (stack: string): string =>
	stack
		.split('\n')
		.filter((line) => /^\s+at /.test(line))
		.join('\n');

export const log = pino({ level: config.logLevel, base: null, errorKey: 'error', serializers: { error: describe } });
