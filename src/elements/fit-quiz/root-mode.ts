/**
 * A closed root keeps the answers out of the reach of session recorders, which walk open ones. It
 * is no security boundary. Checkers such as axe need an open root: `npm run build:audit` builds
 * a bundle with this one value changed.
 */
export const rootMode: ShadowRootMode = 'closed';
