// The database's driver, mended while it is built in. When a connection dies within a transaction, postgres 3.4.9 writes to a socket that
// is gone, which ends the whole process, or keeps half a message that holds up the connection for good (its issues 1154 and 1208); and
// what is left of that transaction goes on in whatever uses the connection next. Between a socket's error and its close, it takes queries
// that nobody ever answers: the rollback of what has just failed waits in the connection and swallows the answer to the next transaction,
// which then hangs. What the dead server said last is told to the first who asks the new one, and a door that opens and shuts at once is
// knocked at without a pause. tests/faults/driver.test.ts shows all of it.

/** By file: what stands there, and what is meant. @type {Record<string, [string, string][]>} */
const mends = {
	'/postgres/src/connection.js': [
		[
			'    clearImmediate(nextWriteTimer)\n    socket.removeListener',
			'    clearImmediate(nextWriteTimer)\n    nextWriteTimer = chunk = null\n    socket.removeListener'
		],
		[
			'    clearImmediate(nextWriteTimer)\n    if (socket) {',
			'    clearImmediate(nextWriteTimer)\n    nextWriteTimer = chunk = null\n    if (socket) {'
		],
		[
			'    if (stream)\n      return queryError(q,',
			"    if (!socket || socket.destroyed)\n      return queryError(q, Errors.connection('CONNECTION_CLOSED', options)), true\n\n    if (stream)\n      return queryError(q,"
		],
		[
			"    if (initial)\n      return reconnect()\n\n    !hadError && (query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))\n",
			"    ;(initial || query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))\n    query = errorResponse = results = null\n    result = new Result()\n"
		],
		['return fetchArrayTypes()', 'return fetchArrayTypes().catch(noop)'],
		[
			'    const x = socket.write(chunk, fn)\n',
			"    if (!socket) {\n      chunk = nextWriteTimer = null\n      error(Errors.connection('CONNECTION_CLOSED', options))\n      return true\n    }\n    const x = socket.write(chunk, fn)\n"
		]
	],
	'/postgres/src/index.js': [
		['      , prepare = null\n\n    try {', '      , prepare = null\n      , lost = null\n\n    try {'],
		['connection.onclose = reject)', 'connection.onclose = e => (lost = e, reject(e)))'],
		[
			'        q.catch(e => uncaughtError || (uncaughtError = e))\n',
			'        q.catch(e => uncaughtError || (uncaughtError = e))\n        if (lost)\n          return q.reject(lost)\n'
		]
	]
};

/**
 * What is meant, for a file of the driver; null: it is no file of it, or needs no mending.
 * @param {string} path @param {string} code @throws {Error} when the text has changed
 */
export function mended(path, code) {
	const file = Object.keys(mends).find((name) => path.endsWith(name));
	if (!file) return null;
	// A newer driver has other text: then somebody has to look whether it still needs mending.
	for (const [there, meant] of mends[file] ?? []) {
		if (code.split(there).length !== 2) throw new Error(`${file} has changed: ${JSON.stringify(there)}`);
		code = code.replace(there, () => meant);
	}
	return code;
}

/** @returns {import('vite').Plugin} */
export const mendedPostgres = () => ({
	name: 'mended-postgres',
	apply: 'build',
	transform(code, id) {
		const meant = mended(id, code);
		return meant === null ? null : { code: meant, map: null };
	}
});
