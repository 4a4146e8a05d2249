// What somebody wrote into a form whose session had ended when it was sent: kept in this tab until they are back on its page.

/** One field's value, or an option that was ticked. Never a password, and nothing hidden. */
type Entry = [name: string, value: string];

export interface UnsentForm {
	/** Who wrote it; nobody else gets it back. */
	writer: string;
	/** The page it stands on, and its action there. */
	page: string;
	action: string;
	/** Tells forms of one action apart: one for each row of a list, say. */
	hidden: Entry[];
	written: Entry[];
}

/** Part of the address that says: a form of this page was sent in vain. */
export const unsentForm = 'unsent';

const key = 'unsent-form';

const entriesOf = (form: HTMLFormElement): { hidden: Entry[]; written: Entry[] } => {
	const hidden: Entry[] = [];
	const written: Entry[] = [];
	for (const [name, value] of new FormData(form)) {
		const field = form.elements.namedItem(name);
		// A name with a bar before it is a secret's: a password, a code.
		if (typeof value !== 'string' || name.startsWith('_')) continue;
		(field instanceof HTMLInputElement && field.type === 'hidden' ? hidden : written).push([name, value]);
	}
	return { hidden, written };
};

const actionOf = (form: HTMLFormElement): string => form.getAttribute('action') ?? '';

/** To be called whenever a form is sent: nobody knows yet whether its session is still there. */
export function keepForm(form: HTMLFormElement, writer: string): void {
	const { hidden, written } = entriesOf(form);
	if (form.method !== 'post' || written.length === 0 || form.querySelector('input[type=password]') !== null) return;
	const kept: UnsentForm = { writer, page: location.pathname, action: actionOf(form), hidden, written };
	try {
		sessionStorage.setItem(key, JSON.stringify(kept));
	} catch {
		// Storage denied or full: what was written is gone, as it was before.
	}
}

/** What this writer is owed on this page. Only once: it is forgotten by asking. */
export function takeForm(writer: string, page: string): UnsentForm | null {
	try {
		const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as UnsentForm | null;
		sessionStorage.removeItem(key);
		return kept?.writer === writer && kept.page === page ? kept : null;
	} catch {
		return null;
	}
}

/** Writes it into its form on the page, opens what hides it, and goes there. False: there is no such form at the moment. */
export function fillForm(unsent: UnsentForm): boolean {
	const same = (form: HTMLFormElement): boolean =>
		actionOf(form) === unsent.action && JSON.stringify(entriesOf(form).hidden) === JSON.stringify(unsent.hidden);
	const form = [...document.forms].find(same);
	if (form === undefined) return false;
	for (let box = form.closest('details'); box !== null; box = box.parentElement?.closest('details') ?? null) box.open = true;
	const fields = [...form.elements].filter(isField);
	for (const name of new Set(fields.map((field) => field.name))) {
		const values = unsent.written.filter(([of]) => of === name).map(([, value]) => value);
		for (const field of fields.filter((field) => field.name === name)) fill(field, values);
	}
	fields.find(({ name }) => unsent.written.some(([of]) => of === name))?.focus();
	return true;
}

type FieldElement = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isField = (element: Element): element is FieldElement =>
	(element instanceof HTMLInputElement && !['hidden', 'submit', 'file', 'password'].includes(element.type)) ||
	element instanceof HTMLTextAreaElement ||
	element instanceof HTMLSelectElement;

/** The page is told as if it had been typed, so that what depends on the field follows. */
function fill(field: FieldElement, values: string[]): void {
	if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
		field.checked = values.includes(field.value);
	} else if (field instanceof HTMLSelectElement && field.multiple) {
		for (const option of field.options) option.selected = values.includes(option.value);
	} else {
		const value = values.shift();
		if (value === undefined) return;
		field.value = value;
	}
	field.dispatchEvent(new Event('input', { bubbles: true }));
	field.dispatchEvent(new Event('change', { bubbles: true }));
}
