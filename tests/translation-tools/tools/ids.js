/** The ids of a PO or XLIFF file, in its order. @param {string} text */
export const idsOf = (text) =>
  [...text.matchAll(/^msgctxt "(.*)"|<trans-unit id="([^"]*)"/gm)].map(([, po, xliff]) => po ?? xliff); // prettier-ignore
