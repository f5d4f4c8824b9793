/**
 * Beside the styles of a widget itself: how `<details>` look as its panels do, and what waits for the
 * script. All of it goes when the script takes over.
 *
 * The fallback of the quiz may be longer than its first screen, whose room it has: then it scrolls, and its
 * end, where whom to call is said, stays in sight.
 */
export const prerenderedStyles = `
summary.disclosure-head { list-style: none; cursor: pointer; }
summary.disclosure-head::-webkit-details-marker { display: none; }
.title-of-panel { display: inline-block; }
details[open] > summary > .chevron { transform: rotate(180deg); }
.waits { visibility: hidden; }
.until-script { position: relative; }
.meanwhile { position: absolute; inset: 0; overflow: auto; }
.meanwhile ::slotted(:is(h1, h2, h3, h4, h5, h6)) { display: none; }
.meanwhile ::slotted(:last-child) { position: sticky; inset-block-end: 0; background: var(--_background); }
@media (scripting: none) { .waits { display: none; } .meanwhile { position: static; } }
`.replace(/\s*\n\s*/g, '');
