import './messages';

export { PlacedHereResolver } from './graphql/placed-here.resolver';
export { PlacementsResolver } from './graphql/placements.resolver';
export { DAY_ACTIVITY_STEPS } from './domain/placement-life-cycle';
export { endDayActivity, endPlacement } from './operations/end-placement';
export { moveEnd } from './operations/move-end';
export { listPlacedHere } from './operations/list-placed-here';
export { planPlacement } from './operations/plan-placement';
export { readPlacements } from './operations/read-placements';
export { readSeats } from './operations/read-seats';
export { type SetUpPlacement, setUpPlacements } from './operations/set-up-placements';
export { startPlacement } from './operations/start-placement';
export { PlacedHere1700000000584 } from './storage/1700000000584-placed-here';
export { Placements1700000000512 } from './storage/1700000000512-placements';
export { PlacementEnds1700000000557 } from './storage/1700000000557-placement-ends';
export { SeatForWhom1700000000559 } from './storage/1700000000559-seat-for-whom';
export { SeatsCountedOnce1700000000558 } from './storage/1700000000558-seats-counted-once';
