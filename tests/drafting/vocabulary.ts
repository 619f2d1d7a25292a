import { dataVocabulary } from "../../src/command/draft-vocabulary";
import { Drafter } from "../../src/drafting/draft";

let drafter: Promise<Drafter> | undefined;

/** A drafter with the vocabulary of data/, shared by the tests of a suite. */
export function sharedDrafter(): Promise<Drafter> {
  drafter ??= dataVocabulary().then((vocabulary) => new Drafter(vocabulary));
  return drafter;
}
