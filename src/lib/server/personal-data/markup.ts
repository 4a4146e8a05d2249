// HTML by hand for a file that stands alone: everything that comes from outside is escaped here.
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);

export const element = (name: string, text: string): string => `<${name}>${escape(text)}</${name}>\n`;

/** "22 November 2026, 15:04" in universal time. */
export const moment = (date: Date, locale: 'en' | 'cs'): string =>
	date.toLocaleString(locale === 'en' ? 'en-GB' : 'cs-CZ', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'UTC' });

/** Names beside values; those without a value are left out. */
export function facts(rows: readonly (readonly [string, string | null])[]): string {
	const known = rows.flatMap(([name, value]) =>
		value === null || value === '' ? [] : [`<dt>${escape(name)}</dt><dd>${escape(value)}</dd>`]
	);
	return known.length === 0 ? '' : `<dl>${known.join('\n')}</dl>\n`;
}

export const head = (title: string, locale: string): string => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
section { margin-top: 2.5rem; border-top: 1px solid; }
dt { font-weight: 600; }
dd { margin: 0 0 0.5rem; white-space: pre-wrap; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
td:last-child { white-space: pre-wrap; }
</style>
</head>
<body>
`;

export const foot = '</body>\n</html>\n';
