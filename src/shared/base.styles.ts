import {controlStyles} from './controls.styles.js';
import {layoutStyles} from './layout.styles.js';
import {textStyles} from './text.styles.js';

/** How the plain elements look inside every widget: one quiet hand for all of them. */
export const baseStyles = [layoutStyles, textStyles, controlStyles];
