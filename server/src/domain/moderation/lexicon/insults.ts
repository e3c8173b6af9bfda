/** What a person is called who is accused of a crime, or of being unfit for a profession. */
export const insults: readonly string[] = [
  'a crook',
  'a thief',
  'a fraud',
  'a scammer',
  'a con man',
  'a con artist',
  'a liar',
  'a rapist',
  'a pedophile',
  'a child molester',
  'a predator',
  'corrupt',
  'crooked',
  'incompetent',
  'on the take',
];
