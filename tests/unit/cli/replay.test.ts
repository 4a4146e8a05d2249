// `firstline replay`: an exported attempt is worked out again, and what differs is told.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { replay } from '../../../src/cli/replay.ts';
import { formatBundle, performance, readerOf, simulate } from '../../../src/lib/core/attempt/index.ts';
import type { Event } from '../../../src/lib/core/attempt/index.ts';
import { hashOf } from '../../../src/lib/core/scenario/index.ts';
import { score } from '../../../src/lib/core/scoring/index.ts';
import { loadModel } from '../../../src/lib/server/model.ts';
import { lampShop } from '../dialogue/lamp-shop.ts';

const model = await loadModel();
const folder = mkdtempSync(join(tmpdir(), 'firstline-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pinned = { seed: 'a', scenario: hashOf(lampShop), model: model.hash };
const steps = [{ do: 'reply' as const, text: 'Good evening, which order is it?' }, { do: 'finish' as const }];
const { attempt, events } = simulate(lampShop, readerOf(lampShop, model), steps, { pinned, start: 0, think: () => 5_000 });
const scorecard = score(lampShop, performance(lampShop, attempt), model);

/** Exit code, and what was printed. */
async function replayed(events: Event[], ...args: string[]): Promise<{ code: number; lines: string[] }> {
	const file = join(folder, 'bundle.json');
	writeFileSync(file, formatBundle({ format: 1, scenario: lampShop, events, scorecard }));
	const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
	try {
		const code = await replay([file, ...args]);
		return { code, lines: printed.mock.calls.map(([line]) => String(line)) };
	} finally {
		printed.mockRestore();
	}
}

describe('an exported attempt', () => {
	it('that comes out the same is proved', async () => {
		expect(await replayed(events)).toEqual({ code: 0, lines: [`✓ ${events.length} events, 1 turns: conversation and score are the same`] });
	});

	it('speaks Czech on request', async () => {
		const { lines } = await replayed(events, '--lang', 'cs');
		expect(lines).toEqual([`✓ událostí: ${events.length}, výměn: 1, rozhovor i skóre jsou stejné`]);
	});

	it('whose customer said something else is not', async () => {
		const forged = events.map((event) =>
			event.body.kind === 'customer' && event.body.move.cause === 'turn'
				? { ...event, body: { ...event.body, move: { ...event.body.move, anger: 1 } } }
				: event
		);
		const { code, lines } = await replayed(forged);
		expect(code).toBe(1);
		expect(lines[0]).toMatch(/^✗ event 4, move\n {4}stored {2}.*\n {4}now {5}/);
		expect(lines.at(-1)).toMatch(/^✗ \d+ differences in \d+ events$/);
	});

	it('that another engine played is told', async () => {
		const [first, ...rest] = events;
		const old = first?.body.kind === 'start' ? { ...first, body: { ...first.body, engine: '1' } } : first!;
		expect((await replayed([old, ...rest])).lines[0]).toMatch(/^The attempt was played by engine 1; this is \d+\.$/);
	});
});
