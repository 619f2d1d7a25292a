import { buildGraphSchema } from "../../schema/build-schema";
import type { EditProblem } from "../editing/edit-refused";
import { fileInputs, recordOfPath } from "../editing/file-inputs";
import { importKind, type ImportKind } from "../editing/import-kinds";
import type { Problem } from "./facts-refused";

/** A record of a file of facts, with its position in the file: `[2]` in a list, empty for the whole file. */
export interface InputRecord {
  readonly file: string;
  readonly at: string;
  readonly value: unknown;
}

/** An input that was read, with the record that it comes from. */
export interface FileInput<Input> extends InputRecord {
  readonly input: Input;
}

/** Reads records of files as the inputs of mutations. Reports each problem at its position in its file. */
export class InputFiles {
  private readonly schema = buildGraphSchema();

  constructor(private readonly problems: Problem[]) {}

  /** The inputs of these records; those with a problem are left out. */
  read<Input>(argument: ImportKind["argument"], records: readonly InputRecord[]): readonly FileInput<Input>[] {
    const kind = importKind(this.schema, argument);
    return records.flatMap((record) => {
      const { inputs, problems } = fileInputs(kind, [record.value], false);
      this.report([record], problems);
      return problems.length > 0 ? [] : [{ ...record, input: inputs[0] as Input }];
    });
  }

  /** Reports problems whose paths begin with the positions of records among these. */
  report(records: readonly InputRecord[], problems: readonly EditProblem[]): void {
    for (const { path, message } of problems) {
      const found = recordOfPath(records, path);
      if (!found) throw new Error(`No record has the path ${path}: ${message}`);
      const { file, at } = found.record;
      this.problems.push({ file, path: [at, found.within].filter(Boolean).join("."), message });
    }
  }
}
