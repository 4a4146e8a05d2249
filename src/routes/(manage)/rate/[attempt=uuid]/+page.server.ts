import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { requireAction } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import * as ratings from '#lib/server/ratings.ts';
import { orRefusal } from '#lib/server/refusal.ts';
import { readDraft } from './draft.ts';

export const load = async (event) => {
	const { organisationId, accountId } = requireAction(event, 'see-results');
	const { db } = event.locals;
	const { attempt } = event.params;
	const seen = await ratings.blind(db, organisationId, accountId, attempt);
	return { ...seen, compared: seen.submittedAt ? await ratings.compared(db, organisationId, accountId, attempt) : null };
};

type Attempt = RequestEvent<{ attempt: string }>;

/** What was submitted before is said; anything else goes on as it is. */
function submittedBefore(refusal: AppError) {
	if (refusal.code !== 'conflict') throw refusal;
	return fail(refusal.status, { refused: m.rating_submitted_before() });
}

async function draftOf(event: Attempt): Promise<ratings.RatingDraft> {
	const draft = readDraft((await event.request.formData()).get('draft'));
	if (!draft) error(400, { message: m.rating_invalid(), code: 'invalid-form' });
	return draft;
}

export const actions = {
	save: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'see-results');
		const done = await orRefusal(ratings.save(event.locals.db, organisationId, accountId, event.params.attempt, await draftOf(event)));
		return done instanceof AppError ? submittedBefore(done) : { saved: true };
	},
	submit: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'see-results');
		const { attempt } = event.params;
		const missing = await orRefusal(ratings.submit(event.locals.db, organisationId, accountId, attempt, await draftOf(event)));
		if (missing instanceof AppError) return submittedBefore(missing);
		const sentences = { scores: m.rating_missing_scores, words: m.rating_missing_words };
		if (missing) return fail(422, { refused: sentences[missing]() });
		redirect(303, event.url.pathname);
	}
};
