const daysValid = 14;

/** Until when somebody who is invited now may begin. */
export const endOfNew = (): Date => new Date(Date.now() + daysValid * 86_400_000);
