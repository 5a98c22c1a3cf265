/** What a budget line pays for: work that its holder does itself, or employments that departments call money off for. */
export const LINE_PURPOSES = ['activity', 'employment'] as const;
export type LinePurpose = (typeof LINE_PURPOSES)[number];

/** the employments that are targeted at participants of day activity have their own funding, and no other has. */
export const EMPLOYMENT_KIND = 'municipal_targeted_employment';
