import {str, type Msg} from '../localization/msg.js';

/** The words of "About this information", the last part of every widget. */
export function aboutTexts(msg: Msg) {
  return {
    title: msg('About this information', {
      id: 'about.title',
      desc: 'Every widget: button that shows sources, version and limits.',
    }),
    forWhom: msg(
      'For adults and young people from 12 who want to know what interpersonal psychotherapy is, and for those who care about them.',
      {
        id: 'about.for-whom',
        desc: 'Every widget, about this information: who it is for.',
      },
    ),
    limits: msg(
      'It informs. It does not replace advice from a doctor or therapist who knows you.',
      {
        id: 'about.limits',
        desc: 'Every widget, about this information: what it is not.',
      },
    ),
    evidence: msg(
      'IPT is well studied for depression. On average it helps about as much as the other main talking treatments, but not everyone. Many studies were small or had weak points. Outside depression, few compare it with other treatments. How people do after some years differs.',
      {
        id: 'about.evidence',
        desc: 'Every widget, about this information: what is known, and its limits. Sources: Cuijpers 2016, 2019, 2021.',
      },
    ),
    version: (version: string, date: string) =>
      msg(str`Texts: version ${version}, last compared with their sources on ${date}.`, {
        id: 'about.version',
        desc: 'Every widget, about this information. Placeholders: version of the texts, such as 2026.2, and a date.',
      }),
    unreviewed: msg('A clinician in your country has not approved them yet.', {
      id: 'about.unreviewed',
      desc: 'Every widget, about this information, after about.version: “them” are the texts.',
    }),
    reviewed: (name: string, date: string) =>
      msg(str`Checked by ${name} on ${date}.`, {
        id: 'about.reviewed',
        desc: 'Every widget, about this information, after about.version: who has checked the texts. Placeholders: the name of a clinician or a clinic, as the page gives it, and a date.',
      }),
    changedSince: msg('The texts have changed since then.', {
      id: 'about.changed-since',
      desc: 'Every widget, about this information, after about.reviewed: where an older version was checked.',
    }),
    sources: msg('Sources', {
      id: 'about.sources',
      desc: 'Every widget, about this information: heading before the list of sources. Common questions: button at the end of each answer that shows its sources.',
    }),
  };
}

/** What every statement in "About this information" itself rests on. */
export const aboutReferences = ['cuijpers-2016', 'cuijpers-2019', 'cuijpers-2021'] as const;
