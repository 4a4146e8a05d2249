// What a trainee is told at the desk: hints, and how each turn was taken. A candidate's desk has none of it.
import { getContext, setContext } from 'svelte';
import type { TurnFeedback } from '../../../core/attempt/feedback.ts';
import type { Help } from '../../../core/training/types.ts';
import type Feedback from './Feedback.svelte';
import type Strip from './Strip.svelte';

export interface Hint {
	conversation: number;
	beat: string;
	text: string;
}

/** As the server hands it over. */
export interface Coached {
	help: Help;
	hints: Hint[];
	feedback: TurnFeedback[];
}

/** What shows it; handed over by the page, so that a candidate's browser does not load it. */
interface Shown {
	/** Under a turn. */
	Panel: typeof Feedback;
	/** Above the field where one writes. */
	Strip: typeof Strip;
}

const stored = 'firstline:feedback';

export class Guidance {
	readonly help: Help;
	readonly attemptId: string;
	readonly Panel: Shown['Panel'];
	readonly Strip: Shown['Strip'];
	/** Feedback is shown after each reply. Who practises without help has asked for silence, unless it was chosen otherwise. */
	on = $state(false);
	feedback = $state.raw<TurnFeedback[]>([]);
	hints = $state.raw<Hint[]>([]);
	/** Newest line of a customer's about which the server was asked. */
	#asked = 0;
	/** The hint was asked for at this line. */
	#wanted = 0;

	constructor(attemptId: string, { help, hints, feedback }: Coached, { Panel, Strip }: Shown) {
		this.attemptId = attemptId;
		this.Panel = Panel;
		this.Strip = Strip;
		this.help = help;
		this.on = help !== 'none';
		this.hints = hints;
		this.feedback = feedback;
	}

	/** What was chosen on this device before. */
	restore(): void {
		try {
			const before = localStorage.getItem(stored);
			if (before !== null) this.on = before === 'on';
		} catch {
			// Storage denied: as it is meant for this much help.
		}
	}

	set(on: boolean): void {
		this.on = on;
		try {
			localStorage.setItem(stored, on ? 'on' : 'off');
		} catch {
			// Storage denied: for this page alone, then.
		}
	}

	/** A customer has spoken. @param line seq of what he said last */
	heard(line: number): void {
		if (line <= this.#asked) return;
		this.#asked = line;
		void this.#ask(false);
	}

	/** The hint for where the customers stand now. */
	wantHint(): void {
		this.#wanted = this.#asked;
		void this.#ask(true);
	}

	/** Under the last reply of a turn: how it was taken. */
	under = (reply: number): TurnFeedback | undefined => this.feedback.find(({ replies }) => replies.at(-1) === reply);

	hintFor = (conversation: number): Hint | undefined =>
		this.help === 'hints' || this.#wanted === this.#asked ? this.hints.find((one) => one.conversation === conversation) : undefined;

	async #ask(hint: boolean): Promise<void> {
		const after = this.feedback.at(-1)?.seq ?? 0;
		try {
			const response = await fetch(`/practice/attempt/${this.attemptId}/guidance?after=${after}${hint ? '&hint' : ''}`);
			if (!response.ok) return;
			const { hints, feedback } = (await response.json()) as Coached;
			this.hints = hints;
			const known = new Set(this.feedback.map(({ seq }) => seq));
			this.feedback = [...this.feedback, ...feedback.filter(({ seq }) => !known.has(seq))];
		} catch {
			// No connection: it comes with the next line.
		}
	}
}

const key = Symbol('guidance');

export const provideGuidance = (guidance: Guidance): Guidance => setContext(key, guidance);

/** Undefined: this desk is no practice. */
export const guidanceHere = (): Guidance | undefined => getContext<Guidance | undefined>(key);
