export { type Asker, type Review, createReview, extendWithReview } from "./review.ts";
export { addReviewer, listReviewers, revokeReviewer } from "./reviewers.ts";
export { warmReview } from "./warm-review.ts";
