import { match as isUuid } from '../../../../params/uuid.ts';

/** The id that an address names as `?list=`; null: none. */
export function listIn(url: URL, name = 'list'): string | null {
	const id = url.searchParams.get(name) ?? '';
	return isUuid(id) ? id : null;
}
