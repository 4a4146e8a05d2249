/** Names of facts, beats and all the rest: plain letters, so that both languages can share them. */
export const nameShape = /^[a-z][a-z0-9_-]{0,39}$/;

/** Words that conditions need for themselves. */
export const reserved: ReadonlySet<string> = new Set(['and', 'or', 'not', 'when', 'otherwise']);

export const isName = (text: string): boolean => nameShape.test(text) && !reserved.has(text);
