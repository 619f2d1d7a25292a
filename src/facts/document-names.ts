import { documentTitleForm } from "../text/document-names";
import { documentNumberForm } from "../text/document-number";

interface Document {
  readonly id: string;
  readonly title: string;
  readonly documentNumbers: readonly string[];
}

/** The normal forms of a policy's title and numbers, by which citations find it. */
export const documentNames = ({ id, title, documentNumbers }: Document) => ({
  policy: id,
  title: documentTitleForm(title),
  numbers: [...new Set(documentNumbers.map(documentNumberForm))],
});
