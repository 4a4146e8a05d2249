// Faults are injected into the built server: it is built first, unless it is up to date.
import { build } from '../../src/cli/prepare.mjs';

export default function setup(): void {
	build((text: string) => console.log(text));
}
