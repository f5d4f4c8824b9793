/** A phone number as a screen reader is given it: digit by digit, with a pause after each group. */
export const spelled = (number: string): string =>
  number
    .replace(/[-./]+/g, ' ')
    .replace(/\d+(?=\D+\d)/g, '$&,')
    .replace(/\d(?=\d)/g, '$& ')
    .replace(/\s+/g, ' ')
    .trim();
