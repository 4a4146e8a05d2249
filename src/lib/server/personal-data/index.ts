// Everything that an organisation has about one candidate, for that person to take along: as JSON for machines, as a page to read.
export { parts } from './parts.ts';
export type { Part } from './parts.ts';
export { asHtml } from './html.ts';
export { asJson } from './json.ts';
export { streamOf } from './stream.ts';
