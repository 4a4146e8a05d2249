import { AppError } from './errors.ts';

/** What the server refuses comes back as a value, for a form that is shown again with the sentence beside it; any other error goes on. */
export const orRefusal = <T>(work: Promise<T>): Promise<T | AppError> =>
	work.catch((error: unknown) => {
		if (error instanceof AppError) return error;
		throw error;
	});
