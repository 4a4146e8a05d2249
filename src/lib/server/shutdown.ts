import { onePerProcess } from './process.ts';

type Close = () => void | Promise<void>;

const state = onePerProcess('shutdown', () => ({
	asked: new AbortController(),
	closers: [] as Close[],
	done: undefined as Promise<void> | undefined
}));

/** Aborted when the process is asked to stop: whatever keeps a request open ends it then. */
export const stopping: AbortSignal = state.asked.signal;

/** Called once at the end, in the reverse order of registration. */
export const onShutdown = (close: Close): void => void state.closers.push(close);

/** Ends what keeps requests open: the server can then close. */
export const announceShutdown = (): void => state.asked.abort();

/** Closes everything that was registered; one failure does not keep the others from it. Asked twice, it is done once. */
export const shutDown = (): Promise<void> => (state.done ??= closeAll());

async function closeAll(): Promise<void> {
	announceShutdown();
	for (const close of state.closers.splice(0).reverse()) {
		try {
			await close();
		} catch (error) {
			console.error('while closing:', error);
		}
	}
}
