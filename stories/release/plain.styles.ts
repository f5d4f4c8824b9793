import {css} from 'lit';

export const plainStyles = css`
  body {
    max-width: 44em;
    margin: 0 auto;
    padding: 1em;
    font:
      1em/1.5 'Noto Sans',
      system-ui,
      sans-serif;
  }
`;
