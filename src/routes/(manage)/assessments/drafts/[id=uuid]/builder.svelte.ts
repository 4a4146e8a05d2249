// A draft in the hands of one person: changed here, and kept on the server as they go along.
import { tick } from 'svelte';
import { deserialize } from '$app/forms';
import { changed, type Deed, type Draft, type DraftTask } from '#lib/core/assessing/draft.ts';

/** A task keeps its key wherever it is moved to. */
export interface Row extends DraftTask {
	key: number;
}

/** `conflict`: somebody else has saved meanwhile. `gone`: it is no draft any more. */
export type Keeping = 'saved' | 'saving' | 'unsaved' | 'conflict' | 'gone';

/** What a form comes back with that did not do all it should: nothing was kept and why, or what was kept is this version. */
export interface Refusal extends Record<string, unknown> {
	refused?: string;
	version?: number;
}

/** ms after the last key; and between two tries while the server does not answer. */
const pause = 600;
const retry = 5000;

export class Builder {
	draft: Omit<Draft, 'tasks'> & { tasks: Row[] };
	keeping = $state<Keeping>('saved');
	version = $state(0);
	/** The form that holds everything; null until the page is there. */
	form: HTMLFormElement | null = null;
	#keys = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#dirty = false;
	#running: Promise<void> | null = null;

	constructor(draft: Draft, version: number) {
		this.draft = $state({ ...draft, tasks: draft.tasks.map((task) => this.#row(task)) });
		this.version = version;
	}

	#row = (task: DraftTask): Row => ({ ...task, key: ++this.#keys });

	/** Moves, adds or takes away, and keeps it. */
	do(deed: Deed): void {
		this.draft.tasks = changed(this.draft.tasks, deed).map((task) => ('key' in task ? (task as Row) : this.#row(task)));
		this.touch();
	}

	/** Something was changed: it is kept in a moment. */
	touch(after = pause): void {
		this.#dirty = true;
		// Not before it is: what is said to be saved can be relied on.
		if (this.keeping === 'saved') this.keeping = 'saving';
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.save(), after);
	}

	/** Keeps what has changed, one save after another. @param deed "overwrite": whatever somebody else has saved */
	async save(deed = ''): Promise<void> {
		clearTimeout(this.#timer);
		await this.#running;
		if (deed !== '') this.keeping = 'saving';
		else if (!this.#dirty || this.keeping === 'conflict' || this.keeping === 'gone') return;
		this.#running = this.#send(deed);
		await this.#running;
	}

	/** Whoever leaves the page leaves nothing behind. */
	leave(): void {
		if (this.#dirty && this.form && this.keeping !== 'conflict') navigator.sendBeacon('?/save', this.fields());
		this.#dirty = false;
	}

	/** What is saved takes the place of what is here. */
	forget(): void {
		clearTimeout(this.#timer);
		this.#dirty = false;
	}

	fields(deed = ''): FormData {
		const fields = new FormData(this.form ?? undefined);
		fields.set('version', String(this.version));
		if (deed !== '') fields.set('deed', deed);
		return fields;
	}

	async #send(deed: string): Promise<void> {
		this.keeping = 'saving';
		await tick();
		this.#dirty = false;
		try {
			const headers = { 'x-sveltekit-action': 'true' };
			const response = await fetch('?/save', { method: 'POST', headers, body: this.fields(deed) });
			const result = deserialize<{ version: number }, Refusal>(await response.text());
			if (result.type === 'success' && result.data) this.#kept(result.data.version);
			else if (result.type === 'failure') this.refused(result.data ?? {});
			else throw new Error('not kept');
		} catch {
			this.keeping = 'unsaved';
			this.touch(retry);
		}
	}

	refused({ refused, version }: Refusal): void {
		if (version !== undefined) this.version = version;
		if (refused !== undefined) this.keeping = refused === 'conflict' ? 'conflict' : 'gone';
	}

	#kept(version: number): void {
		this.version = version;
		this.keeping = this.#dirty ? 'saving' : 'saved';
	}
}
