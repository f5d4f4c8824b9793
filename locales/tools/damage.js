/** Something a person has to put right. Its message says where it is and how. */
export class Damage extends Error {}
