// Everything that can only be said when all files are read.
import type { Library } from '../1-parse/syntax.ts';

export function checkLibrary(library: Library): void {
	void library;
}
