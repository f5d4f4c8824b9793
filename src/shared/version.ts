/** The version of the package: kept equal to package.json's by a test. */
export const version = '0.2.0';
