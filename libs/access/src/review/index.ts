export { drawReviews } from './operations/draw-reviews';
export { keepReviews, reviewsAreOverdue } from './operations/keep-reviews';
