// Which failures mean that the database cannot be reached just now, so that trying again helps.

const codes = new Set([
	...['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'],
	...['CONNECTION_CLOSED', 'CONNECTION_DESTROYED', 'CONNECTION_ENDED', 'CONNECT_TIMEOUT'],
	// too many connections, shutting down, starting up, terminated, disk full, the statement took too long
	...['53300', '57P01', '57P02', '57P03', '08006', '53100', '57014']
]);

/** Follows the causes: the query builder wraps what the driver threw. */
export function isUnavailable(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const code = 'code' in error ? String(error.code) : '';
	return codes.has(code) || isUnavailable(error.cause);
}

/** Seconds after which a client may try again. */
export const retryAfter = '2';
