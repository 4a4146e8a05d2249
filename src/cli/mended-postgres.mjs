// The database's driver, mended while it is built in. When a connection dies within a transaction, postgres 3.4.9 writes to a socket that
// is gone, which ends the whole process, or keeps half a message that holds up the connection for good (its issues 1154 and 1208); and
// what is left of that transaction goes on in whatever uses the connection next.

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
			"    if (!socket)\n      return queryError(q, Errors.connection('CONNECTION_CLOSED', options)), true\n\n    if (stream)\n      return queryError(q,"
		],
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

/** @returns {import('vite').Plugin} */
export const mendedPostgres = () => ({
	name: 'mended-postgres',
	apply: 'build',
	transform(code, id) {
		const file = Object.keys(mends).find((path) => id.endsWith(path));
		if (!file) return null;
		// A newer driver has other text: then somebody has to look whether it still needs mending.
		for (const [there, meant] of mends[file] ?? []) {
			if (code.split(there).length !== 2) throw new Error(`${file} has changed: ${JSON.stringify(there)}`);
			code = code.replace(there, () => meant);
		}
		return { code, map: null };
	}
});
