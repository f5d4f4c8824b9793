/** The names of the kit's own files, in whatever folder. */
const ownFile = /\/ipt-(widgets|crisis-help)(\.[\w-]+)?\.js$/;

/** The script tags on the page that load the kit, as far as it still has its name. */
export const ownScripts = (): HTMLScriptElement[] =>
  [...document.scripts].filter(
    ({src}) => src && ownFile.test(new URL(src, document.baseURI).pathname),
  );

export const ownScript = (): HTMLScriptElement | undefined => ownScripts()[0];
