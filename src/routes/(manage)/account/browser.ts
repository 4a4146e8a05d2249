// A browser by the name that people know it by. What it calls itself is a long history of pretending to be another.

const browsers: readonly [RegExp, string][] = [
	[/\bEdgA?\//, 'Edge'],
	[/\b(OPR|Opera)\//, 'Opera'],
	[/\bSamsungBrowser\//, 'Samsung Internet'],
	[/\b(Firefox|FxiOS)\//, 'Firefox'],
	[/\b(Chrome|CriOS|Chromium|HeadlessChrome)\//, 'Chrome'],
	[/\bSafari\//, 'Safari']
];

const systems: readonly [RegExp, string][] = [
	[/\b(iPhone|iPad)\b/, 'iOS'],
	[/\bAndroid\b/, 'Android'],
	[/\bWindows\b/, 'Windows'],
	[/\bMac OS X\b/, 'macOS'],
	[/\bCrOS\b/, 'ChromeOS'],
	[/\bLinux\b/, 'Linux']
];

const first = (list: readonly [RegExp, string][], agent: string): string | null => list.find(([sign]) => sign.test(agent))?.[1] ?? null;

/** @param agent the header "User-Agent" */
export const browserIn = (agent: string): { browser: string | null; system: string | null } => ({
	browser: first(browsers, agent),
	system: first(systems, agent)
});
