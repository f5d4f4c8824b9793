import type {TemplateMap} from '@lit/localize/internal/types.js';

/**
 * The languages this build speaks, by BCP 47 tag, with their translations by message id. English
 * is the source: its texts stand in `content/` and need no table.
 */
export const locales: Record<string, TemplateMap | undefined> = {
  en: undefined,
};
