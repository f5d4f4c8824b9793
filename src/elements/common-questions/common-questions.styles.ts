import {css} from 'lit';

export const commonQuestionsStyles = css`
  .questions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }

  .disclosure-body > .stack + .stack {
    margin-block-start: 1.5em;
  }

  .claim-title {
    display: block;
  }

  @container ipt (inline-size < 30em) {
    .questions {
      gap: 0;
    }
  }
`;
