import { hash, verify } from '@node-rs/argon2';
import { AppError } from '../errors.ts';

/** Characters. */
export const passwordLength = { min: 12, max: 200 };

// argon2id (the package's default) at the cost that OWASP recommends: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// The same password typed on another keyboard may be other code points.
const normal = (password: string) => password.normalize('NFKC');

/** @throws AppError password-length */
export async function hashPassword(password: string): Promise<string> {
	const { length } = normal(password);
	if (length < passwordLength.min || length > passwordLength.max) throw new AppError('password-length');
	return hash(normal(password), cost);
}

let decoy: Promise<string> | undefined;

/** Takes as long for an account that does not exist (`stored` undefined) as for a wrong password. */
export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
	const against = stored ?? (await (decoy ??= hash('nobody has this password', cost)));
	const matches = await verify(against, normal(password.slice(0, 2 * passwordLength.max)));
	return stored !== undefined && matches;
}
