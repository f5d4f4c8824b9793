/**
 * Beside the styles of a widget itself: how `<details>` look as its panels do, and what waits for the
 * script. All of it goes when the script takes over.
 */
export const prerenderedStyles = `
summary.disclosure-head { list-style: none; cursor: pointer; }
summary.disclosure-head::-webkit-details-marker { display: none; }
.title-of-panel { display: inline-block; }
details[open] > summary > .chevron { transform: rotate(180deg); }
.waits { visibility: hidden; }
.until-script { display: grid; }
.until-script > * { grid-area: 1 / 1; min-inline-size: 0; }
.until-script ::slotted(:is(h1, h2, h3, h4, h5, h6)) { display: none; }
@media (scripting: none) { .waits { display: none; } }
`.replace(/\s*\n\s*/g, '');
