// Withdrawing: the word has to be typed; then everything is erased, and a last page says so.
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { m } from '#lib/paraglide/messages.js';
import type { Whose } from '#lib/server/accommodations.ts';
import { passCookie } from '#lib/server/identities.ts';
import * as withdrawals from '#lib/server/withdrawals.ts';

const plain = (text: string): string => text.trim().toLowerCase();

/** @throws AppError not-found, or a redirect to the last page */
export async function withdraw({ locals, request, cookies }: RequestEvent, whose: Whose) {
	const word = m.sitting_withdraw_word();
	const typed = (await request.formData()).get('word');
	if (typeof typed !== 'string' || plain(typed) !== plain(word)) return fail(400, { problem: m.sitting_withdraw_wrong({ word }) });
	await withdrawals.withdraw(locals.db, whose);
	cookies.delete(passCookie, { path: '/' });
	redirect(303, resolve('/sitting/withdrawn'));
}
