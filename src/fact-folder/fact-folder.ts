import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { Decoder, Undecodable } from "../records/decoder";
import { NotYaml, YamlReader, type YamlValue } from "../records/formats/yaml-text";
import type { Problem } from "./facts-refused";
import { YamlField } from "./yaml-field";

/** The files of a folder of facts. Reports what cannot be read or parsed; leaves the meaning of the files to others. */
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

  /** The root of a YAML file; a field without a value if the file is missing or cannot be read. */
  yaml(file: string): YamlField {
    const read = readYaml(this.text(file));
    if ("value" in read) return new YamlField(read.value, file, "", this.problems);
    for (const { line, path, message } of read.problems) {
      this.problems.push({ file, path, message: `line ${String(line ?? read.line)}: ${message}` });
    }
    // The fields of a file that cannot be read are not reported as missing.
    return new YamlField(undefined, file, "", []);
  }

  /** The text of a UTF-8 file, with every byte preserved: line ends and a byte order mark stay. */
  text(file: string): string {
    const bytes = this.files.get(file);
    if (!bytes) {
      this.refuse(file, "is missing: a folder of facts must contain this file");
      return "";
    }
    try {
      const decoder = new Decoder("utf-8", { preservesMark: true });
      const text = decoder.decode(bytes);
      decoder.end();
      return text;
    } catch (error) {
      if (!(error instanceof Undecodable)) throw error;
      this.refuse(file, `${error.message}: save it as UTF-8`);
      return "";
    }
  }

  /** The files whose name matches, in order. */
  named(form: RegExp): readonly string[] {
    return [...this.files.keys()].filter((file) => form.test(file)).sort();
  }

  private refuse(file: string, message: string): void {
    this.problems.push({ file, path: "", message });
  }
}

/** The single document of a YAML text. */
function readYaml(text: string): YamlValue {
  const yaml = new YamlReader();
  try {
    const [document, more] = [...yaml.write(text), ...yaml.end()];
    if (more) throw new NotYaml("contains more than one document", yaml.lineOf(more));
    return document ? yaml.read(document) : { line: 1, value: undefined };
  } catch (error) {
    if (!(error instanceof NotYaml)) throw error;
    return { line: error.line, problems: [{ path: "", message: `is not valid YAML: it ${error.message}` }] };
  }
}

function nameIn(folder: string, file: string): string {
  return relative(folder, file).split(sep).join("/");
}
