import type { Language } from "../language";
import { english } from "./english";
import type { Messages } from "./messages";
import { simplified } from "./simplified";
import { traditional } from "./traditional";

/** The words of the pages in each language. */
export const messagesOf: Readonly<Record<Language, Messages>> = {
  ZH_HANS: simplified,
  ZH_HANT: traditional,
  EN: english,
};
