// Lists of any length, a page at a time.

/** Rows shown at once. */
export const perPage = 50;

export interface Page<T> {
	rows: T[];
	/** How many there are on all pages. */
	all: number;
	/** From 1; the first one for who asks beyond the last. */
	page: number;
	pages: number;
}

/** @param read rows from an offset on, each with the number of all */
export async function pageOf<T extends { all: number }>(
	wanted: number,
	read: (offset: number) => Promise<T[]>
): Promise<Page<Omit<T, 'all'>>> {
	const found = await read((wanted - 1) * perPage);
	if (found.length === 0 && wanted > 1) return pageOf(1, read);
	const all = found[0]?.all ?? 0;
	return { rows: found.map(({ all: _, ...row }) => row), all, page: wanted, pages: Math.max(1, Math.ceil(all / perPage)) };
}
