// The sockets of a pool, so that those can be ended on which nothing is heard any more: a database whose machine has lost its power, or
// whose network drops everything, never says goodbye, and by itself a connection waits for minutes.
import { connect, type Socket } from 'node:net';

/** What the driver knows of the place. */
interface Place {
	host: string[];
	port: number[];
	/** Of a Unix socket. */
	path?: string | false;
}

export interface Wires {
	/** A new one, as the driver asks for it. */
	open(place: Place): Socket;
	/** Notes what was heard until now; what it returns ends those on which nothing came since. */
	watch(): () => void;
}

export function wires(): Wires {
	const all = new Set<Socket>();
	let opened = 0;
	return {
		open({ host, port, path }) {
			const turn = opened++ % host.length;
			// The driver checks the host's name in its certificate.
			const place = { host: host[turn] ?? '', port: port[turn] ?? 0 };
			const socket = Object.assign(path ? connect(path) : connect(place), place);
			all.add(socket);
			return socket;
		},
		watch() {
			// Not by an event: the driver takes away all listeners of a socket that it encrypts.
			for (const socket of all) if (socket.destroyed) all.delete(socket);
			const heard = [...all].map((socket) => ({ socket, bytes: socket.bytesRead }));
			return () => {
				for (const { socket, bytes } of heard) if (socket.bytesRead === bytes) socket.destroy();
			};
		}
	};
}
