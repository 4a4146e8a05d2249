// What is being typed: on this device within a quarter of a second, on the server within two.
import type { Kept } from './view.ts';

/** ms from a key to this device, to the server, and to the server where this device keeps nothing or the last try failed. */
const toDevice = 250;
const toServer = 1500;
const toServerAlone = 1000;
/** Bytes that a browser still sends for a page that is gone. */
const lastBytes = 60_000;

/** Where drafts belong. */
export interface Home {
	attemptId: string;
	/** The database's time as this page knows it, wall ms. */
	time(): number;
}

/** One text in the making. Of several copies (this device, the server, another tab) the newest counts. */
export class Draft {
	text = $state('');
	/** Where the caret was in it. */
	caret = 0;
	#at: number;
	readonly #home: Home;
	readonly #key: string;
	readonly #conversation: number | null;
	#isKeptHere = true;
	#keeping: ReturnType<typeof setTimeout> | undefined;
	#uploading: ReturnType<typeof setTimeout> | undefined;

	/** @param part names it among the attempt's drafts @param conversation whose reply it is, kept on the server as well; null: on this device alone */
	constructor(home: Home, part: string, conversation: number | null, { text, at }: Kept) {
		this.#home = home;
		this.#key = `draft:${home.attemptId}:${part}`;
		this.#conversation = conversation;
		this.text = text;
		this.#at = at;
	}

	/** Another copy of it: taken if it is the newer one. */
	offer({ text, at }: Kept, caret = text.length): void {
		if (at <= this.#at) return;
		this.text = text;
		this.caret = caret;
		this.#at = at;
	}

	/** What this device has kept, from an earlier page or another tab. */
	restore(): void {
		try {
			const kept = JSON.parse(localStorage.getItem(this.#key) ?? 'null') as (Kept & { caret: number }) | null;
			if (kept) this.offer(kept, kept.caret);
		} catch {
			// Storage denied: the server's copy has to do.
		}
	}

	/** The text has become another one. */
	changed(caret = this.text.length): void {
		this.caret = caret;
		this.#at = Math.max(this.#home.time(), this.#at + 1);
		this.#keeping ??= setTimeout(this.#keep, toDevice);
		if (this.#conversation === null) return;
		this.#uploading ??= setTimeout(this.#upload, this.#isKeptHere ? toServer : toServerAlone);
	}

	/** It was sent, and must not come back as a draft: this does not wait. */
	clear(): void {
		this.text = '';
		this.changed();
		this.flush();
	}

	/** What waits to be kept is kept now. */
	flush(): void {
		if (this.#keeping) this.#keep();
		if (this.#uploading) void this.#upload();
	}

	#keep = () => {
		clearTimeout(this.#keeping);
		this.#keeping = undefined;
		const { text, caret } = this;
		try {
			// Nothing is kept as well: it is newer than what the server may still have.
			localStorage.setItem(this.#key, JSON.stringify({ text, at: this.#at, caret }));
			this.#isKeptHere = true;
		} catch {
			this.#isKeptHere = false;
		}
	};

	#upload = async () => {
		clearTimeout(this.#uploading);
		this.#uploading = undefined;
		const at = this.#at;
		if ((await this.#put(at)) || at !== this.#at) return;
		this.#uploading ??= setTimeout(this.#upload, toServer);
	};

	/** False: to be tried again. */
	async #put(at: number): Promise<boolean> {
		const body = JSON.stringify({ text: this.text, conversation: this.#conversation, at: Math.round(at) });
		try {
			const response = await fetch(`/attempt/${this.#home.attemptId}/draft`, {
				method: 'PUT',
				headers: { 'content-type': 'application/json' },
				body,
				keepalive: body.length * 3 < lastBytes
			});
			return response.ok || response.status === 400 || response.status === 413;
		} catch {
			return false;
		}
	}
}

/** All texts in the making at one desk, by name. */
export class Drafts {
	readonly #home: Home;
	readonly #all = new Map<string, Draft>();

	constructor(home: Home) {
		this.#home = home;
	}

	/** The same one for the same part. */
	of(part: string, conversation: number | null = null, kept: Kept = { text: '', at: 0 }): Draft {
		const known = this.#all.get(part);
		known?.offer(kept);
		const draft = known ?? new Draft(this.#home, part, conversation, kept);
		this.#all.set(part, draft);
		return draft;
	}

	/** What the server has, by conversation. */
	offer(kept: Record<number, Kept>): void {
		for (const [conversation, one] of Object.entries(kept)) this.#all.get(replyPart(Number(conversation)))?.offer(one);
	}

	restore(): void {
		for (const draft of this.#all.values()) draft.restore();
	}

	flush(): void {
		for (const draft of this.#all.values()) draft.flush();
	}

	/** What somebody would miss: all but the subjects of letters. */
	get written(): string[] {
		return [...this.#all].flatMap(([part, { text }]) => (part.endsWith('/subject') || text.trim() === '' ? [] : [text]));
	}
}

export const replyPart = (conversation: number): string => `${conversation}/reply`;
