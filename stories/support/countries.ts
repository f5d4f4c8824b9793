/**
 * One story for each country, for the widgets that name services. Storybook reads the names of stories
 * without running them, and does not follow `export *`: each widget's file names them.
 */
export const Australia = {args: {region: 'AU'}};
export const Austria = {args: {region: 'AT'}};
export const Belgium = {args: {region: 'BE'}};
export const Brazil = {args: {region: 'BR'}};
export const Canada = {args: {region: 'CA'}};
export const Chile = {args: {region: 'CL'}};
export const China = {args: {region: 'CN'}};
export const Colombia = {args: {region: 'CO'}};
export const France = {args: {region: 'FR'}};
export const Germany = {args: {region: 'DE'}};
export const HongKong = {args: {region: 'HK'}};
export const India = {args: {region: 'IN'}};
export const Ireland = {args: {region: 'IE'}};
export const Mexico = {args: {region: 'MX'}};
export const Netherlands = {args: {region: 'NL'}};
export const NewZealand = {args: {region: 'NZ'}};
export const Poland = {args: {region: 'PL'}};
export const Portugal = {args: {region: 'PT'}};
export const Singapore = {args: {region: 'SG'}};
export const SouthAfrica = {args: {region: 'ZA'}};
export const Spain = {args: {region: 'ES'}};
export const Switzerland = {args: {region: 'CH'}};
export const Taiwan = {args: {region: 'TW'}};
export const Ukraine = {args: {region: 'UA'}};
export const UnitedKingdom = {args: {region: 'GB'}};
export const UnitedStates = {args: {region: 'US'}};

/** A country the kit does not know gets no other country's numbers. */
export const UnknownCountry = {args: {region: 'XX'}};
export const CountryNotSaid = {globals: {region: ''}};
