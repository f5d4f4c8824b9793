/**
 * Where a running script lies. It may be a module, which no `currentScript` names, or a classic script,
 * in which `import.meta` is an error of syntax; in both, the first line of a stack that has an address
 * names it. A script that stands in the page itself lies where the page does.
 */
export function addressOf(script: Element | null, stack: unknown): string {
  const own = (script as HTMLScriptElement | null)?.src;
  const [, named] = /([a-z][\w+.-]*:\/\/[^\s()]+?)(?::\d+){1,2}\)?$/im.exec(String(stack)) ?? [];
  return own || (!script && named) || document.baseURI;
}
