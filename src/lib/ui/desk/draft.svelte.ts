// What is being typed: on this device after each key, on the server within two seconds.

/** One text in the making. */
export class Draft {
	text = $state('');
	readonly #attemptId: string;
	readonly #key: string;
	readonly #conversation: number | null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param part names it among the attempt's drafts @param conversation whose reply it is, kept on the server as well; null: on this device alone */
	constructor(attemptId: string, part: string, conversation: number | null = null, text = '') {
		this.#attemptId = attemptId;
		this.#key = `draft:${attemptId}:${part}`;
		this.#conversation = conversation;
		this.text = text;
	}

	/** What this device kept is newer than what the server has, or the same. */
	restore(): void {
		try {
			this.text = localStorage.getItem(this.#key) ?? this.text;
		} catch {
			// Storage denied: the server's copy has to do.
		}
	}

	save(): void {
		const { text } = this;
		try {
			if (text === '') localStorage.removeItem(this.#key);
			else localStorage.setItem(this.#key, text);
		} catch {
			// Storage denied, as above.
		}
		if (this.#conversation === null) return;
		clearTimeout(this.#timer);
		// What was sent must not come back as a draft: emptying it does not wait.
		this.#timer = setTimeout(() => void this.#upload(text), text === '' ? 0 : 1500);
	}

	clear(): void {
		this.text = '';
		this.save();
	}

	#upload = (text: string) =>
		fetch(`/attempt/${this.#attemptId}/draft`, {
			method: 'PUT',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ text, conversation: this.#conversation }),
			keepalive: true
		}).catch(() => undefined);
}
