import './messages';

export { MyVisitsResolver } from './graphql/my-visits.resolver';
export { PresentedVisitsResolver } from './graphql/presented-visits.resolver';
export { VisitsResolver } from './graphql/visits.resolver';
export * from './domain/visit-life-cycle';
export { answerVisit } from './operations/answer-visit';
export { bookVisit } from './operations/book-visit';
export { changeVisit } from './operations/change-visit';
export { listPresentedVisits } from './operations/list-presented-visits';
export { readVisits } from './operations/read-visits';
export { recordVisit } from './operations/record-visit';
export { type SetUpVisit, setUpVisits } from './operations/set-up-visits';
export { Visits1700000000510 } from './storage/1700000000510-visits';
