import type { AddCommand } from "./command";
import { addDraft } from "./draft";
import { addExport } from "./export";
import { addImport } from "./import";
import { addInfo } from "./info";
import { addTokens } from "./tokens/tokens";

/** The commands, in the order of the help text. */
export const commands: readonly AddCommand[] = [addInfo, addImport, addExport, addDraft, addTokens];
