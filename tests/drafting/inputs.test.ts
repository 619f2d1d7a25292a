import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildGraphSchema } from "../../schema/build-schema";
import { project } from "../../src/config/project";
import { policyInputOf } from "../../src/drafting/policy-input-draft";
import { receivedText } from "../../src/drafting/reading/received-text";
import { fileInputs } from "../../src/editing/file-inputs";
import { importKind } from "../../src/editing/import-kinds";
import { sharedDrafter } from "./vocabulary";

const folder = join(project.root, "bench", "drafting", "texts");
const policies = importKind(buildGraphSchema(), "policies");

describe.each(readdirSync(folder))("the draft of %s", (name) => {
  const text = receivedText(readFileSync(join(folder, name), "utf8"), "text/plain");

  test("is a policy that an import reads, but for what is open", async () => {
    const entries = (await sharedDrafter()).draft(text);
    for (const entry of entries) {
      const { problems } = fileInputs(policies, [policyInputOf("any", "source:any", entry)], false);
      const others = problems.filter(({ path }) => !entry.open.some((field) => path.includes(field)));
      expect(others).toEqual([]);
    }
  });

  test("names beside each node of the vocabulary the word that found it", async () => {
    const facts = (await sharedDrafter()).proposals(text);
    const nameless = facts.filter(
      ({ value, term }) => typeof value === "object" && "id" in value && term === undefined,
    );
    expect(nameless).toEqual([]);
  });
});
