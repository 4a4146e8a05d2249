// People's own scorecards, beside the automatic one: made without a name and a score in sight, kept as they were submitted, compared afterwards.
export { agreement } from './ratings/agreement.ts';
export type { Agreed, AgreementReport } from './ratings/agreement.ts';
export { blind } from './ratings/blind.ts';
export { compared } from './ratings/compared.ts';
export type { Compared } from './ratings/compared.ts';
export { save, submit } from './ratings/keep.ts';
export type { Rated } from './ratings/rated.ts';
export type { Page } from './ratings/page.ts';
export { requests } from './ratings/requests.ts';
export type { WantedRequests } from './ratings/requests.ts';
export { ofInvitation } from './ratings/shown.ts';
export type { RatingsShown } from './ratings/shown.ts';
export { codeOf, highestBonus, judged, longest, steps, totalOf } from './ratings/scale.ts';
export type { Comment, Missing, RatingDraft } from './ratings/scale.ts';
export { waiting, wantedRatings } from './ratings/waiting.ts';
