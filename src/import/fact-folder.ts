import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import type { Problem } from "./facts-refused";
import { YamlField } from "./yaml-field";

/** The files of a folder of facts. What cannot be read or parsed becomes a problem; what the files mean is others' matter. */
export class FactFolder {
  readonly problems: Problem[] = [];

  private constructor(private readonly files: ReadonlyMap<string, Buffer>) {}

  /** Reads every file below the folder. A folder that cannot be read has no files. */
  static async open(folder: string): Promise<FactFolder> {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const contents = await Promise.all(
      files.map(async (file) => [nameIn(folder, file), await readFile(file)] as const),
    );
    return new FactFolder(new Map(contents));
  }

  /** The root of a YAML file; a field that is not given where there is no such file. */
  yaml(file: string): YamlField {
    const lineCounter = new LineCounter();
    const document = parseDocument(this.text(file), { lineCounter, prettyErrors: false });
    for (const error of document.errors) {
      this.refuse(file, `is no YAML at line ${String(lineCounter.linePos(error.pos[0]).line)}: ${error.message}`);
    }
    const value: unknown = document.errors.length > 0 ? undefined : document.toJS();
    return new YamlField(value, file, "", this.problems);
  }

  /** A text file, every byte kept: UTF-8, without change to line ends or to a mark of byte order. */
  text(file: string): string {
    const bytes = this.files.get(file);
    if (!bytes) {
      this.refuse(file, "is missing: a folder of facts holds this file");
      return "";
    }
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      this.refuse(file, "is not UTF-8 throughout: save it as UTF-8");
      return "";
    }
  }

  /** The files whose name has this form, in order. */
  named(form: RegExp): readonly string[] {
    return [...this.files.keys()].filter((file) => form.test(file)).sort();
  }

  private refuse(file: string, message: string): void {
    this.problems.push({ file, path: "", message });
  }
}

function nameIn(folder: string, file: string): string {
  return relative(folder, file).split(sep).join("/");
}
