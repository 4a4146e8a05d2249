/** Why the product cannot start, in a sentence for the person at the terminal: printed without a stack. */
export class StartupError extends Error {
	override name = 'StartupError';
}
