// A short live stream, to see whether one gets through: three events, half a second apart, each with the server's clock.
import { setTimeout as wait } from 'node:timers/promises';
import { clock } from '#lib/server/db/client.ts';
import { requirePass } from '#lib/server/identities.ts';

const pause = 500;
const encoder = new TextEncoder();

export const GET = async (event) => {
	await requirePass(event);
	const { db } = event.locals;
	let sent = 0;
	const stream = new ReadableStream<Uint8Array>({
		async pull(controller) {
			if (sent > 0) await wait(pause);
			controller.enqueue(encoder.encode(`data: ${await clock(db.tables)}\n\n`));
			if (++sent === 3) controller.close();
		}
	});
	return new Response(stream, { headers: { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' } });
};
