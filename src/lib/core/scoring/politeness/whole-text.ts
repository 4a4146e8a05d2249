/** Rules of acts that are part of the sum and of no words in particular: they span the whole text, and nobody underlines them. */
export const wholeText: ReadonlySet<string> = new Set(['model-rest', 'advice']);
