export { drawReviews } from './operations/draw-reviews';
export { keepReviews, reviewsAreOverdue } from './operations/keep-reviews';
export { readReview } from './operations/read-reviews';
