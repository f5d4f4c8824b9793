/**
 * WebDriver stands for a key without a character by a code point of Unicode's private use area:
 * https://www.w3.org/TR/webdriver2/#keyboard-actions
 *
 * @type {Record<string, string>}
 */
const codes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/**
 * @param {string} key named as in KeyboardEvent.key, with Space for the space bar
 */
export function keyCode(key) {
  const code = [...key].length === 1 ? key : codes[key];
  if (!code) {
    throw new Error(`No WebDriver code known for the key ${key}`);
  }
  return code;
}
