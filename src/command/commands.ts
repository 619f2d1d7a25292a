import type { AddCommand } from "./command";
import { addInfo } from "./info";

/** The commands, in the order of the help text. */
export const commands: readonly AddCommand[] = [addInfo];
