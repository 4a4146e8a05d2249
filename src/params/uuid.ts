import type { ParamMatcher } from '@sveltejs/kit';

const pattern = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** What is no id has no page: it never reaches the database. */
export const match: ParamMatcher = (value) => pattern.test(value);
