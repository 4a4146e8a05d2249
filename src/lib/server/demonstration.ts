// A made-up organisation to look around in.
import { randomBytes } from 'node:crypto';
import { addMember, found } from './auth/index.ts';
import { withOrganisation, type Db } from './db/client.ts';

/** How to get into the demonstration. */
export interface SignIns {
	managerEmail: string;
	managerPassword: string;
	traineeEmail: string;
	traineePassword: string;
	/** Path of a candidate's invitation that nobody has used yet; null: there is none. */
	invitationPath: string | null;
}

const newPassword = () => randomBytes(12).toString('base64url');

/** Fills an empty database. Passwords are new each time. */
export async function seedDemonstration(db: Db): Promise<SignIns> {
	const manager = { name: 'Marta Hollins', email: 'manager@example.com', password: newPassword() };
	const trainee = { name: 'Tom Reyl', email: 'trainee@example.com', password: newPassword() };
	const { organisationId } = await found(db, { name: 'Demonstration', language: 'en', demonstration: true }, manager);
	await withOrganisation(db, organisationId, (tx) => addMember(tx, organisationId, 'trainee', trainee));
	return {
		managerEmail: manager.email,
		managerPassword: manager.password,
		traineeEmail: trainee.email,
		traineePassword: trainee.password,
		invitationPath: null
	};
}
