/** The id of what somebody looked at on one day, made by `stegvis.look_id` of her rows: it can be neither counted nor guessed. */
export const LOOK_ID = /^[0-9a-f]{32}$/;
