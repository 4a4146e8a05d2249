// Moves through a timeline: by itself, by steps, or to a place.
import { clockAt, latestAt, stepFrom, type Timeline } from '#lib/core/attempt/timeline.ts';

export const speeds = [1, 2, 4, 8, 16] as const;

/** How often it moves while it plays, ms. */
const beat = 100;

export class Player {
	readonly timeline: Timeline;
	/** Ms of playing so far. */
	plays = $state(0);
	speed = $state<number>(4);
	isPlaying = $state(false);
	#timer: ReturnType<typeof setInterval> | undefined;

	constructor(timeline: Timeline) {
		this.timeline = timeline;
	}

	/** Place of the latest line; −1: none yet. */
	get latest(): number {
		return latestAt(this.timeline, this.plays);
	}

	/** Ms of attempt time. */
	get clock(): number {
		return clockAt(this.timeline, this.plays);
	}

	get isOver(): boolean {
		return this.plays >= this.timeline.length;
	}

	/** The moment whose silence is being played, if it is one. */
	get coming() {
		return this.timeline.moments[this.latest + 1] ?? null;
	}

	toggle(): void {
		if (this.isPlaying) return this.pause();
		if (this.isOver) this.plays = 0;
		this.isPlaying = true;
		let before = performance.now();
		this.#timer = setInterval(() => {
			const now = performance.now();
			this.plays = Math.min(this.timeline.length, this.plays + (now - before) * this.speed);
			before = now;
			if (this.isOver) this.pause();
		}, beat);
	}

	pause(): void {
		clearInterval(this.#timer);
		this.isPlaying = false;
	}

	seek(plays: number): void {
		this.pause();
		this.plays = Math.max(0, Math.min(this.timeline.length, plays));
	}

	step(direction: 1 | -1): void {
		this.seek(stepFrom(this.timeline, this.plays, direction));
	}
}
