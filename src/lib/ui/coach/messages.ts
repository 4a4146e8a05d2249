// What page and worker say to each other. One text at a time: the next one is sent when the worker has answered.
import type { Note, Writing } from '../../core/training/coach.ts';
import type { Scene } from '../../core/training/coach-scene.ts';

/** The scene comes before the first text, and whenever it is another one. `weights`: where the language's weights are. */
export type ToWorker = { scene: Scene; weights: string } | { writing: Writing };

/** `failed`: the weights did not come. */
export type FromWorker = { notes: Note[] } | { failed: true };
