import type { PartsPlan } from "../plan/plan";
import { fragment, type Fragment } from "./fragment";
import { writeList } from "./layout";
import { writeText } from "./write-text";

/** The text in which parts are found, what the finder needs besides, the texts to cut, and the object of all parts. */
export const writeParts = ({ searched, values, texts }: PartsPlan, object: Fragment): Fragment =>
  writeList([
    fragment(writeText(searched)),
    writeList(values.map(fragment)),
    writeList(texts.map((text) => fragment(writeText(text)))),
    object,
  ]);
