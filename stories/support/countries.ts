/**
 * One story for each country, for the widgets that name services. Storybook reads the names of stories
 * without running them, and does not follow `export *`: each widget's file names them.
 */
export const Australia = {args: {region: 'AU'}};
export const Brazil = {args: {region: 'BR'}};
export const Canada = {args: {region: 'CA'}};
export const France = {args: {region: 'FR'}};
export const Germany = {args: {region: 'DE'}};
export const India = {args: {region: 'IN'}};
export const Ireland = {args: {region: 'IE'}};
export const Mexico = {args: {region: 'MX'}};
export const NewZealand = {args: {region: 'NZ'}};
export const Portugal = {args: {region: 'PT'}};
export const Spain = {args: {region: 'ES'}};
export const UnitedKingdom = {args: {region: 'GB'}};
export const UnitedStates = {args: {region: 'US'}};

/** A country the kit does not know gets no other country's numbers. */
export const UnknownCountry = {args: {region: 'XX'}};
export const CountryNotSaid = {globals: {region: ''}};
