import {css} from 'lit';

export const commonQuestionsStyles = css`
  .stack > .questions + .disclosure {
    margin-block-start: 0;
  }

  .disclosure-body > .stack + .stack {
    margin-block-start: 1.5em;
  }

  .disclosure-body:not([hidden]):has(> .disclosure:last-child) {
    padding-block-end: 0.75em;
  }

  .claim-title {
    display: block;
  }
`;
