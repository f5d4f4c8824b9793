import {css} from 'lit';

export const leafletStyles = css`
  @page {
    size: A4;
    margin: 12mm 16mm;
  }
  body {
    max-width: 48em;
    margin: 0 auto;
    padding: 1em;
    color: #1c2733;
    background: #fff;
    font:
      10.5pt/1.38 'Noto Sans',
      'Noto Sans Arabic',
      'Noto Sans Devanagari',
      'Noto Sans SC',
      system-ui,
      sans-serif;
  }
  h1 {
    margin: 0;
    color: #174a5b;
    font-size: 24pt;
    line-height: 1.2;
  }
  h2 {
    margin: 0 0 0.3em;
    color: #174a5b;
    font-size: 12.5pt;
    line-height: 1.3;
    break-after: avoid;
  }
  p,
  ul,
  ol {
    margin: 0 0 0.5em;
  }
  ul,
  ol {
    padding-inline-start: 1.3em;
  }
  li {
    margin-block-end: 0.3em;
    break-inside: avoid;
  }
  a {
    color: inherit;
  }
  section {
    margin-block-start: 5mm;
  }
  .lead {
    margin-block-start: 0.4em;
    font-size: 12.5pt;
  }
  .help {
    padding: 3mm 5mm;
    border: 1.5pt solid #174a5b;
    border-radius: 2mm;
    break-inside: avoid;
  }
  .help h2 ~ h2 {
    margin-block-start: 0.6em;
  }
  /* Room for what only the clinic knows: its name and number. */
  .write-here {
    margin-block-start: 1em;
    padding-block-end: 6mm;
    border-block-end: 0.75pt solid #5c6b78;
  }
  footer {
    margin-block-start: 5mm;
    color: #47535f;
    font-size: 7.5pt;
  }
  footer h2 {
    font-size: 8.5pt;
  }
  footer ul {
    columns: 2;
    column-gap: 6mm;
    padding: 0;
    list-style: none;
  }
  footer li {
    margin-block-end: 0.15em;
  }
  @media print {
    body {
      max-width: none;
      padding: 0;
    }
    .second-page {
      margin-block-start: 0;
      break-before: page;
    }
  }
`;
