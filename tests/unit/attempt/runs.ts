/** How many random plays of each scenario: so many in `npm test`, DEEP of them in `npm run test:deep`. */
export const runs = (usually: number): number => Number(process.env['DEEP'] ?? usually);
