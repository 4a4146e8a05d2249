// A wire that can be bad: plain TCP between clients and servers, slow, lossy, cut, frozen, or deaf in one direction.
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { randomFrom } from './random.ts';

/** Each way. ms; `rate`: bytes a second; `loss`: how likely a piece is lost and comes again only after `stall`. */
export interface Weather {
	latency: number;
	jitter: number;
	rate: number;
	loss: number;
	stall: number;
}

export const fair: Weather = { latency: 0, jitter: 0, rate: Infinity, loss: 0, stall: 0 };

interface Sky {
	weather: Weather;
	frozen: boolean;
	/** Called instead of delivering what the server says. */
	swallowed: (() => void) | null;
	random: () => number;
}

export interface Proxy {
	port: number;
	url: string;
	/** When each connection was made, ms of performance.now(). */
	connected: number[];
	weather(change: Partial<Weather>): void;
	/** New connections lead to these ports in turn, and past one where nobody listens. */
	lead(ports: readonly number[]): void;
	/** Ends every connection, or those to one port; new ones are made all the same. */
	cut(port?: number): void;
	/** Ends every connection without a goodbye, as a machine does that has lost power. */
	reset(): void;
	/** Nobody listens there any more, or somebody does again. */
	refuse(isRefused: boolean): Promise<void>;
	/** Down: every connection ends, new ones end at once. */
	down(isDown: boolean): void;
	/** Nothing moves, and nobody is told. */
	freeze(isFrozen: boolean): void;
	/**
	 * Nothing moves any more on the connections that there are; new ones are as they should be. A firewall that has forgotten them does so.
	 * @param noticed ms after which the server's own system finds that nobody is there
	 */
	strand(noticed: number): void;
	/** From now on nothing that the server says arrives, until `restore`. Resolves when something was swallowed. */
	swallow(): Promise<void>;
	/** Ends every connection; new ones hear everything again. */
	restore(): void;
	close(): Promise<void>;
}

/** One direction: pieces arrive in order, each when its way is over. */
function lane(from: Socket, to: Socket, sky: Sky, isAnswer: boolean): () => void {
	const queue: { at: number; bytes: Buffer | null }[] = [];
	let last = 0;
	let timer: NodeJS.Timeout | undefined;
	const pump = () => {
		clearTimeout(timer);
		if (sky.frozen) return;
		for (let next = queue[0]; next && next.at <= performance.now() + 0.5; next = queue[0]) {
			queue.shift();
			if (next.bytes) to.write(next.bytes);
			else to.destroySoon();
		}
		if (queue[0]) timer = setTimeout(pump, queue[0].at - performance.now());
		if (queue.length > 64 || to.writableNeedDrain) from.pause();
		else from.resume();
	};
	const push = (bytes: Buffer | null) => {
		if (isAnswer && sky.swallowed) return bytes && sky.swallowed();
		const { latency, jitter, rate, loss, stall } = sky.weather;
		const way = latency + (sky.random() * 2 - 1) * jitter + (sky.random() < loss ? stall : 0);
		last = Math.max(last, performance.now() + way) + ((bytes?.length ?? 0) / rate) * 1000;
		queue.push({ at: last, bytes });
		pump();
	};
	from.on('data', push);
	from.on('close', () => push(null));
	to.on('drain', pump);
	pump();
	return pump;
}

/** @param ports of 127.0.0.1 */
export async function startProxy(ports: readonly number[], seed = 1): Promise<Proxy> {
	let sky: Sky = { weather: fair, frozen: false, swallowed: null, random: randomFrom(seed) };
	const wires = new Map<Socket, { port: number; upstream: Socket; pumps: (() => void)[] }>();
	const connected: number[] = [];
	let [targets, turn, isDown] = [ports, 0, false];
	const join = (client: Socket, place: number, tries: number): void => {
		const port = targets[place % targets.length] ?? 0;
		const upstream = connect({ port, host: '127.0.0.1', noDelay: true });
		upstream.once(
			'error',
			() => (upstream.connecting || !wires.has(client)) && (tries > 1 ? join(client, place + 1, tries - 1) : client.destroy())
		);
		upstream.once('connect', () => {
			upstream.on('error', () => undefined);
			wires.set(client, { port, upstream, pumps: [lane(client, upstream, sky, false), lane(upstream, client, sky, true)] });
			client.once('close', () => wires.delete(client));
			if (client.destroyed || isDown) [client, upstream].forEach((end) => end.destroy());
		});
	};
	const server = createServer({ noDelay: true, pauseOnConnect: true }, (client) => {
		client.on('error', () => undefined);
		connected.push(performance.now());
		if (isDown) client.destroy();
		else join(client, turn++, targets.length);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const cut = (only?: number) => [...wires].forEach(([client, wire]) => (only ?? wire.port) === wire.port && client.destroy());
	return {
		port,
		url: `http://127.0.0.1:${port}`,
		connected,
		weather: (change) => void (sky.weather = { ...sky.weather, ...change }),
		lead: (to) => void (targets = to),
		cut,
		reset: () => [...wires.keys()].forEach((client) => client.resetAndDestroy()),
		async refuse(isRefused) {
			if (isRefused === !server.listening) return;
			if (!isRefused) return void (await once(server.listen(port, '127.0.0.1'), 'listening'));
			server.close();
			cut();
		},
		down: (down) => ((isDown = down), down && cut()),
		freeze(isFrozen) {
			sky.frozen = isFrozen;
			for (const { pumps } of wires.values()) for (const pump of pumps) pump();
		},
		strand(noticed) {
			sky.frozen = true;
			sky = { ...sky, frozen: false };
			const stranded = [...wires.values()];
			setTimeout(() => stranded.forEach(({ upstream }) => upstream.destroy()), noticed).unref();
		},
		swallow: () => new Promise((resolve) => (sky.swallowed = resolve)),
		restore: () => ((sky.swallowed = null), cut()),
		async close() {
			cut();
			if (server.listening) await once(server.close(), 'close');
		}
	};
}
