// Written by npm run locales:build. Do not edit.

type Str = (strings: TemplateStringsArray, ...places: number[]) => unknown;

/** en-GB */
export default (_str: Str): Record<string, unknown> => ({
  "about.limits": "It informs. It does not replace advice from a GP or therapist who knows you.",
  "crisis.emergency.elsewhere": "Call your local emergency number or go to the nearest A&E or emergency department. 112 works in all countries of the European Union, and from many mobile phones elsewhere.",
  "crisis.emergency.hint": "Call now if you might hurt yourself, or if someone is in danger or badly hurt. Or go to the nearest A&E.",
  "crisis.for.doctor-on-call": "A doctor, when GP practices are closed and it cannot wait",
  "find.check.licence": "Ask which professional body they are registered with. Look them up in its public register.",
  "questions.hard.worse": "If you feel much worse, or think about ending your life or hurting yourself, get help at once. Call a helpline, your GP or your therapist. If you may be in danger now, call the emergency number.",
  "questions.medicine.short": "IPT is used with and without medicine. Ask your GP what fits for you.",
  "questions.start.short": "Ask a GP or a service for IPT by its name. The first time is for getting to know each other.",
  "quiz.first.life": "Grief and trouble in a relationship are not illnesses. Bereavement support, or couple therapy where both feel safe, is often a good place to start. If you stay low for more than two weeks, see your GP or try these questions again.",
  "quiz.option.medicine.text": "A GP can tell you what medicine may do for you, with or without talking.",
  "quiz.result.home.health.text": "Please also talk with a GP, and alone with the GP. Do it today if you faint, feel very unwell, or hear or see things that frighten you.",
  "quiz.result.home.young.text": "Tell an adult you trust, such as a teacher or a GP. You can ask first what they will do with what you tell them, because some adults must act to keep you safe. You can also call one of the helplines here.",
  "quiz.result.pro.child.doctor": "Start with your GP, the school, or a service for children’s mental health.",
  "quiz.result.pro.doctor": "Start with your GP, or a mental health service near you.",
  "quiz.result.urgent.doctor": "Call your GP or a health advice line, and say that you need to be seen today.",
  "quiz.result.urgent.emergency": "If you cannot be seen today, go to A&E or call the emergency number.",
  "quiz.result.urgent.postnatal": "A sudden change like this soon after a birth is an emergency. It is not your fault, and it can be treated. Call the emergency number or go to A&E now. Ask someone you feel safe with to stay with you and your baby.",
  "quiz.safety.reason.eatmed": "Fainting, fast weight loss or making yourself sick can harm your body. See a GP this week, and today if you have fainted or feel very weak.",
  "quiz.safety.reason.high": "Times of very high energy with little sleep can have many causes. Please see a GP first, today if this is happening now.",
  "quiz.safety.reason.voices": "Hearing or seeing things that others do not, or feeling that people are against you, can be frightening. There is help. Please see a GP today or tomorrow. If a voice tells you to hurt yourself or someone else, call the emergency number now.",
  "routes.doctor.text": "A GP can refer you, check your health at the same time, and tell you what is paid for where you live. You may have to wait: ask how long, and what to do meanwhile.",
  "routes.doctor.title": "Your GP",
  "routes.kind.doctor": "Through a GP",
});
