export const lokalize = {name: 'lokalize', version: () => undefined, locales: []};
