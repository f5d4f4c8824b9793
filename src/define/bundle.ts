/** The bundles for clinic pages: first the question whether the kit is there already, then the kit. */
import './hand-over.js';
import './all.js';
