/** All widgets: first the question whether they are there already, then what the package registers. */
import './hand-over.js';
import '../define/all.js';
