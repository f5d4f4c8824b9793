/**
 * Reads a switch off its attribute: on where the attribute is there, but `false`, `0`, `no` and `off`
 * mean no. Settings dialogs and templates always write a value, and a switch must not be on because
 * someone said no.
 */
export const isOn = (value: string | null): boolean =>
  value !== null && !/^\s*(false|0|no|off)\s*$/i.test(value);
