// Made-up people: their addresses belong to nobody, their passwords are new each time.
import { randomBytes } from 'node:crypto';

export const newPassword = (): string => randomBytes(12).toString('base64url');

export const emailOf = (name: string): string =>
	`${name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z]+/g, '.')}@example.com`;
