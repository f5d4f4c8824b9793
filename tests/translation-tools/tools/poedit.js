export const poedit = {name: 'poedit', version: () => undefined, locales: []};
