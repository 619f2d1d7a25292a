import type { NormalForms } from "../engine/plan/plan-context";
import { documentNumberForm } from "../text/document-number";
import { plainText } from "../text/plain-text";

/** The normal forms of stored values that filters compare with, by the names in the mapping. */
export const normalForms: NormalForms = { documentNumber: documentNumberForm, plainText };
