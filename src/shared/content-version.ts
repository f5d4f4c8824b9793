/** The version of the texts. It changes when what the widgets say changes, not when the code does. */
export const contentVersion = '2026.2';

/** The day the texts were last compared with their sources, as `YYYY-MM-DD`. */
export const contentReviewed = '2026-11-28';
