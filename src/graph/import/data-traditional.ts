import { project } from "../../config/project";
import { FactFolder } from "../../fact-folder/fact-folder";
import { readTraditional } from "../../fact-folder/read-traditional";
import type { TraditionalWriter } from "../../text/traditional";

/** Writes traditional Chinese with the reviewed exceptions of data/, for edits and imports alike. */
export const dataTraditional = async (): Promise<TraditionalWriter> =>
  readTraditional(await FactFolder.open(project.facts));
