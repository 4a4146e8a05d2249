const key = 'firstline:sound';

/** Two soft notes when somebody writes who is not before the agent's eyes. Off until somebody wants it; what it says is always there to read as well. */
export class Sound {
	on = $state(false);
	#context: AudioContext | undefined;

	/** What was chosen on this device before. */
	restore(): void {
		try {
			this.on = localStorage.getItem(key) === 'on';
		} catch {
			// Storage denied: it stays off.
		}
	}

	toggle(): void {
		this.on = !this.on;
		try {
			localStorage.setItem(key, this.on ? 'on' : 'off');
		} catch {
			// Storage denied: for this page alone, then.
		}
		this.ring();
	}

	ring(): void {
		if (!this.on) return;
		this.#context ??= new AudioContext();
		const { currentTime } = this.#context;
		this.#note(523, currentTime);
		this.#note(659, currentTime + 0.14);
	}

	#note(frequency: number, at: number): void {
		const context = this.#context!;
		const tone = new OscillatorNode(context, { frequency });
		const volume = new GainNode(context, { gain: 0 });
		volume.gain.setValueAtTime(0, at);
		volume.gain.linearRampToValueAtTime(0.12, at + 0.02);
		volume.gain.exponentialRampToValueAtTime(0.001, at + 0.4);
		tone.connect(volume).connect(context.destination);
		tone.start(at);
		tone.stop(at + 0.45);
	}
}
