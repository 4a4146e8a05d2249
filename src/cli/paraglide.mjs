// How the interface's texts are compiled: shared by the build, the tests and the command line.
import { fileURLToPath } from 'node:url';

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @type {import('@inlang/paraglide-js').CompilerOptions} */
export const paraglide = {
	project: here('../lib/messages/project.inlang'),
	outdir: here('../lib/paraglide'),
	strategy: ['cookie', 'preferredLanguage', 'baseLocale'],
	cookieName: 'language',
	outputStructure: 'message-modules',
	emitTsDeclarations: false
};
