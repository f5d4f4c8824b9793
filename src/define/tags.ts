/** The tags of the kit, as pages write them. A file with one of them defines only that. */
export const tags = [
  'ipt-common-questions',
  'ipt-crisis-help',
  'ipt-find-therapist',
  'ipt-fit-quiz',
  'ipt-phase-timeline',
  'ipt-problem-areas',
] as const;
export type Tag = (typeof tags)[number];

export type Widget = CustomElementConstructor & {observedAttributes: string[]};

/** The class behind a tag, where it is defined on this page. */
export const widgetBehind = (tag: string) => customElements.get(tag) as Widget | undefined;
