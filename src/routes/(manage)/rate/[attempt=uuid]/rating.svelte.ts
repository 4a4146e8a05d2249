// One's own rating on the page: every change is saved soon, and tried again until the server has it.
import { deserialize } from '$app/forms';
import type { RatingDraft } from '#lib/server/ratings.ts';

/** After the last change, and between two tries, ms. */
const soon = 500;
const again = 3_000;

export class Rating {
	draft: RatingDraft;
	state: 'saved' | 'saving' | 'unsaved' | 'refused' | null;
	/** What the server has. */
	#kept: string;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(draft: RatingDraft) {
		this.draft = $state(draft);
		this.state = $state(null);
		this.#kept = JSON.stringify(draft);
	}

	get json(): string {
		return JSON.stringify(this.draft);
	}

	get isKept(): boolean {
		return this.json === this.#kept;
	}

	/** To be called after each change. */
	changed(): void {
		clearTimeout(this.#timer);
		if (this.isKept || this.state === 'refused') return;
		this.#timer = setTimeout(() => void this.save(), soon);
	}

	/** @param keepalive the page goes away */
	async save(keepalive = false): Promise<void> {
		clearTimeout(this.#timer);
		if (this.isKept || this.state === 'refused') return;
		const { json } = this;
		this.state = this.state === 'unsaved' ? 'unsaved' : 'saving';
		const result = await this.#post(json, keepalive).catch(() => null);
		if (result?.type === 'success') this.#kept = json;
		if (result && result.type !== 'success') this.state = 'refused';
		else if (result) this.state = this.isKept ? 'saved' : 'saving';
		else this.state = 'unsaved';
		if (this.state !== 'refused' && !this.isKept) this.#timer = setTimeout(() => void this.save(), result ? soon : again);
	}

	async #post(json: string, keepalive: boolean) {
		const body = new FormData();
		body.set('draft', json);
		const answer = await fetch('?/save', { method: 'POST', body, keepalive, headers: { 'x-sveltekit-action': 'true' } });
		// A server that is away or being replaced is asked again.
		if (answer.status >= 500) throw new Error(answer.statusText);
		return deserialize(await answer.text());
	}

	/** What is on its way is no longer needed: the whole is sent. */
	stop(): void {
		clearTimeout(this.#timer);
	}
}
