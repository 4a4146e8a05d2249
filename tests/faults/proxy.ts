// A wire that can be cut: plain TCP between a client and the server, which on request swallows what the server answers.
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface Proxy {
	url: string;
	/** From now on nothing that the server says arrives. Resolves when it has said something that was swallowed. */
	swallow(): Promise<void>;
	/** Ends every connection; new ones lead to `port`, and everything arrives again. */
	restore(port: number): void;
	close(): Promise<void>;
}

export async function startProxy(port: number): Promise<Proxy> {
	const sockets = new Set<Socket>();
	let target = port;
	let swallowed: (() => void) | null = null;
	const server = createServer((client) => {
		const upstream = connect(target, '127.0.0.1');
		for (const socket of [client, upstream]) {
			sockets.add(socket);
			socket.on('error', () => undefined);
			socket.on('close', () => {
				sockets.delete(socket);
				// While answers are swallowed the client hears nothing, not even that the other side is gone.
				if (socket === client || !swallowed) [client, upstream].forEach((end) => end.destroy());
			});
		}
		client.pipe(upstream);
		upstream.on('data', (bytes) => (swallowed ? swallowed() : client.write(bytes)));
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	const cut = () => sockets.forEach((socket) => socket.destroy());
	return {
		url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
		swallow: () => new Promise((resolve) => (swallowed = resolve)),
		restore(to) {
			target = to;
			swallowed = null;
			cut();
		},
		async close() {
			cut();
			server.close();
			await once(server, 'close');
		}
	};
}
