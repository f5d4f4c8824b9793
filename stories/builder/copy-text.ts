/**
 * Copies HTML as what it says and as code: an editor that shows pages as they will be pastes the first, a
 * field for HTML the second.
 */
export function copyText(html: string): Promise<void> {
  const {clipboard} = navigator;
  if (typeof ClipboardItem === 'undefined') return clipboard.writeText(html);
  const as = (type: string) => new Blob([html], {type});
  return clipboard.write([
    new ClipboardItem({'text/html': as('text/html'), 'text/plain': as('text/plain')}),
  ]);
}
