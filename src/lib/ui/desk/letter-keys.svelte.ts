const key = 'firstline:letter-keys';

/** Whether single letters are shortcuts: some people's voice or hand types them unasked. */
export class LetterKeys {
	on = $state(true);

	/** What was chosen on this device before. */
	restore(): void {
		try {
			this.on = localStorage.getItem(key) !== 'off';
		} catch {
			// Storage denied: they are on.
		}
	}

	set(on: boolean): void {
		this.on = on;
		try {
			localStorage.setItem(key, on ? 'on' : 'off');
		} catch {
			// Storage denied: for this page alone, then.
		}
	}
}
