import type { Language } from '../../core/scenario/types.ts';
import type { Moment, Note, Writing } from '../../core/training/coach.ts';
import type { CoachData } from '../../core/training/coach-scene.ts';
import type { FromWorker, ToWorker } from './messages.ts';

const key = 'firstline:coach';

/** After the last key, ms: the hand stops for a moment; a word is written out; the reply may be all there is. */
const after = { look: 150, pause: 700, rest: 2000 };

const workers: Record<Language, () => Worker> = {
	en: () => new Worker(new URL('./en.worker.ts', import.meta.url), { type: 'module' }),
	cs: () => new Worker(new URL('./cs.worker.ts', import.meta.url), { type: 'module' })
};

/** Reads along while somebody practises: on this device alone, in a worker, and only when the keys rest. */
export class Coach {
	on = $state(false);
	state = $state<'loading' | 'ready' | 'failed'>('loading');
	notes = $state.raw<Note[]>([]);

	readonly #language: Language;
	readonly #url: string;
	#worker: Worker | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#text = '';
	#sent: readonly string[] = [];
	/** What the worker is reading; null: nothing. */
	#asked: Writing | null = null;
	/** A look that became due meanwhile. */
	#next: Moment | null = null;

	/** @param url where the scene of this conversation is */
	constructor(language: Language, url: string) {
		this.#language = language;
		this.#url = url;
	}

	/** What was chosen on this device before. @param meant whether it is on where nobody has chosen */
	restore(meant: boolean): void {
		this.on = meant;
		try {
			this.on = (localStorage.getItem(key) ?? (meant ? 'on' : 'off')) === 'on';
		} catch {
			// Storage denied: as it is meant.
		}
	}

	toggle(): void {
		this.on = !this.on;
		try {
			localStorage.setItem(key, this.on ? 'on' : 'off');
		} catch {
			// Storage denied: for this page alone, then.
		}
	}

	/** The customer has spoken: from now on the coming turn is read against that. */
	async meet(): Promise<void> {
		try {
			const response = await fetch(this.#url);
			if (!response.ok) throw new Error(String(response.status));
			const { scene, weights } = (await response.json()) as CoachData;
			if (!this.on) return;
			this.#tell({ scene, weights: `/practice/coach/${weights}` });
			this.state = 'ready';
			this.#look('paused');
		} catch {
			this.close('failed');
		}
	}

	/** @param sent bubbles of the same turn */
	wrote(text: string, sent: readonly string[]): void {
		[this.#text, this.#sent] = [text, sent];
		if (text.trim() === '') this.#show([]);
		const inWord = /[\p{L}\p{N}]$/u.test(text.slice(-2));
		this.#later(after.look, inWord ? 'typing' : 'paused');
	}

	close(state: 'loading' | 'failed' = 'loading'): void {
		clearTimeout(this.#timer);
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#asked = null;
		this.#show([]);
		this.state = state;
	}

	#later(ms: number, moment: Moment): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#look(moment);
			if (moment === 'typing') this.#later(after.pause - after.look, 'paused');
			else if (moment === 'paused') this.#later(after.rest - after.pause, 'resting');
		}, ms);
	}

	#look(moment: Moment): void {
		if (!this.#worker || this.#text.trim() === '') return;
		if (this.#asked) {
			this.#next = moment;
			return;
		}
		this.#asked = { text: this.#text, sent: this.#sent, moment, shown: this.notes.map((note) => note.key) };
		this.#tell({ writing: this.#asked });
	}

	#tell(message: ToWorker): void {
		this.#worker ??= this.#opened();
		this.#worker.postMessage(message);
	}

	#opened(): Worker {
		const worker = workers[this.#language]();
		worker.onmessage = ({ data }: MessageEvent<FromWorker>) => ('failed' in data ? this.close('failed') : this.#heard(data.notes));
		worker.onerror = () => this.close('failed');
		return worker;
	}

	/** What was written over meanwhile is not told. */
	#heard(notes: Note[]): void {
		if (this.#asked?.text === this.#text) this.#show(notes);
		const next = this.#next;
		this.#asked = this.#next = null;
		if (next) this.#look(next);
	}

	/** What is there already stays as it is, so that it is not read out again. */
	#show(notes: Note[]): void {
		const words = (all: Note[]) => all.map((note) => `${note.key} ${note.words}`).join('\n');
		if (words(notes) !== words(this.notes)) this.notes = notes;
	}
}
