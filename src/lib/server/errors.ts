import { HttpError } from '@sveltejs/kit/internal';
import { m } from '#lib/paraglide/messages.js';

/** What may go wrong by somebody's doing, and the status it is answered with. Its sentence is the message `error_…`. */
const statuses = {
	'not-found': 404,
	forbidden: 403,
	'sign-in-needed': 401,
	'sign-in-failed': 400,
	'too-many-attempts': 429,
	'link-unknown': 404,
	'link-expired': 410,
	'link-revoked': 410,
	'pass-missing': 401,
	'cookies-missing': 401,
	'attempt-ended': 409,
	'client-id-conflict': 409,
	'out-of-order': 409,
	'reply-empty': 422,
	'reply-too-long': 422,
	'body-too-large': 413,
	'invalid-form': 400,
	'cross-origin': 403,
	'database-unavailable': 503,
	'setup-code-wrong': 400,
	'email-taken': 409,
	'password-length': 422,
	'password-wrong': 400,
	'code-needed': 400,
	'code-wrong': 400,
	'last-owner': 409,
	unread: 409,
	withheld: 409,
	published: 409,
	'assessment-closed': 409,
	'link-closed': 410,
	'no-tasks': 409,
	conflict: 409
} as const;

export type ErrorCode = keyof typeof statuses;

type Params = Record<string, string | number>;
type Key<Code extends string> = Code extends `${infer Head}-${infer Tail}` ? `${Head}_${Key<Tail>}` : Code;

/** The sentence for a person, in the language of the request. */
export function sentence(code: ErrorCode, params: Params = {}): string {
	const key = `error_${code.replaceAll('-', '_')}` as `error_${Key<ErrorCode>}`;
	return (m[key] as (inputs: Params) => string)(params);
}

/**
 * Thrown by the server, shown by the routes as it is: SvelteKit answers with its status and `body`, and does not log it.
 * `params` are those of the sentence, and may be read by the page ("out-of-order" carries `expected`).
 */
export class AppError extends HttpError {
	readonly name = 'AppError';
	readonly code: ErrorCode;
	readonly params: Params;

	constructor(code: ErrorCode, params: Params = {}) {
		super(statuses[code], { code, message: code });
		this.code = code;
		this.params = params;
		// Made when it is answered: only there the language is known.
		Object.defineProperty(this, 'body', { enumerable: true, get: () => ({ code, message: this.message, ...params }) });
	}

	get message(): string {
		return sentence(this.code, this.params);
	}
}
