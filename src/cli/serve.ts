// The server: the built pages behind plain http. A proxy in front may speak https (TRUST_PROXY=1).
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { config } from '../lib/server/config.ts';
import { securityHeaders } from '../lib/server/headers.ts';
import { log } from '../lib/server/log.ts';
import { projectFolder } from '../lib/server/project.ts';
import { state } from '../lib/server/running-state.ts';
import { announceShutdown, shutDown } from '../lib/server/shutdown.ts';
import { greeting } from './greeting.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** ms that open requests get to finish when the server is asked to stop. */
const grace = 5000;

/** Builds as SvelteKit's handler wants them: how it learns protocol and address. */
function prepareEnvironment(): void {
	process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
	process.env.BODY_SIZE_LIMIT ??= '512K';
	if (config.trustProxy) process.env.ADDRESS_HEADER ??= 'x-forwarded-for';
}

function listener(handler: Handler) {
	return (request: IncomingMessage, response: ServerResponse): void => {
		// Only a proxy knows that the browser speaks https; without one nobody may claim it.
		if (!config.trustProxy) request.headers['x-forwarded-proto'] = 'http';
		else if (!request.headers['x-forwarded-for']) request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? '';
		for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
		handler(request, response, () => response.writeHead(404).end());
	};
}

/** A reply takes milliseconds: whoever sends slower than this is no browser of a person. ms */
function limitTimes(server: Server): void {
	server.headersTimeout = 15_000;
	server.requestTimeout = 60_000;
	server.keepAliveTimeout = 65_000;
}

const listen = (server: Server): Promise<void> =>
	new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(config.port, config.host, resolve);
	});

async function close(server: Server): Promise<void> {
	announceShutdown();
	const closed = new Promise((resolve) => server.close(resolve));
	// Connections become idle one after another, as what they were busy with ends: a live stream, a last reply.
	const idle = setInterval(() => server.closeIdleConnections(), 50);
	const cut = setTimeout(() => server.closeAllConnections(), grace);
	await closed;
	clearInterval(idle);
	clearTimeout(cut);
}

function sentenceFor(error: unknown): string | null {
	const { name, code, message } = error as NodeJS.ErrnoException;
	if (name === 'StartupError') return message;
	const { host, port } = config;
	if (code === 'EADDRINUSE') return `Port ${port} is taken by another program. Choose another by PORT, such as PORT=${port + 1} npm start.`;
	if (code === 'EACCES') return `This user may not listen on port ${port}. Choose one above 1023 by PORT.`;
	if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST is "${host}", which is no address of this machine.`;
	return null;
}

let server: Server | undefined;

async function stop(exitCode: number): Promise<void> {
	if (server?.listening) await close(server);
	await shutDown();
	process.exit(exitCode);
}

function fail(error: unknown): void {
	const sentence = sentenceFor(error);
	if (sentence) console.error(`\n${sentence}`);
	else log.fatal({ error }, 'the server has to stop');
	void stop(1);
}

// Asked by a signal, or because the start script that we belong to is gone.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
process.once('disconnect', () => void stop(0));
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
	// A new build has replaced the files under this server: whoever asked for an old one reloads, nobody loses a conversation.
	const replaced = error.code === 'ENOENT' && error.path?.startsWith(join(projectFolder, 'build'));
	if (replaced) log.warn({ path: error.path }, 'a file of the build is gone; restart the server');
	else fail(error);
});
// Nothing that matters lives in this process, so a forgotten promise is no reason to leave everybody alone.
process.on('unhandledRejection', (error) => log.error({ error }, 'a promise failed that nobody waited for'));

try {
	prepareEnvironment();
	console.log('• Starting the database and the server …');
	// Its init opens the database and starts the loop.
	const { handler } = (await import(pathToFileURL(join(projectFolder, 'build', 'handler.js')).href)) as { handler: Handler };
	const { welcome } = (await state.opening)!;
	server = createServer({ connectionsCheckingInterval: 5_000 }, listener(handler));
	limitTimes(server);
	await listen(server);
	const address = server.address();
	console.log(greeting(welcome, config.host, typeof address === 'object' && address ? address.port : config.port));
} catch (error) {
	fail(error);
}
