/** The path, if it leads to a page of this site; otherwise "/". Nobody is sent elsewhere by a link that looks like ours. */
export function localPath(path: string | null): string {
	const here = 'http://here.invalid';
	const url = URL.parse(path ?? '', here);
	if (!path?.startsWith('/') || url?.origin !== here) return '/';
	// "/.//elsewhere" is a path of ours that a browser would read as another host.
	return url.pathname.replace(/^\/+/, '/') + url.search + url.hash;
}
