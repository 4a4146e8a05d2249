// Compiles the interface's texts (src/lib/messages) into src/lib/paraglide, for what runs outside Vite.
import { compile } from '@inlang/paraglide-js';
import { paraglide } from './paraglide.mjs';

await compile(paraglide);
