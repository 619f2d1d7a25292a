import { normalizeName } from "../../text/normalized-name";
import type { TraditionalWriter } from "../../text/traditional";
import type { RegionFacts } from "../facts";
import { RegionLevel } from "../../../schema/enums";
import type { Division } from "./division";
import type { RegionWords } from "./region-words";

type FullNames = Pick<RegionFacts, "fullName" | "fullNameHant" | "fullNameEn">;
type Names = Pick<RegionFacts, "name" | "nameHant" | "nameEn">;

/** The full names of a region below another: names of wider regions come first, but not that of the nation. */
export function fullNames(
  { name, nameHant, nameEn }: Names,
  above: (FullNames & { readonly level: RegionLevel }) | undefined,
): FullNames {
  if (!above || above.level === RegionLevel.NATION) {
    return { fullName: name, fullNameHant: nameHant, fullNameEn: nameEn };
  }
  return {
    fullName: above.fullName + name,
    fullNameHant: above.fullNameHant + nameHant,
    fullNameEn: `${above.fullNameEn}, ${nameEn}`,
  };
}

/** The forms by which the aliases of a region are found. */
export function aliasForms(
  aliases: readonly string[],
  read: RegionWords["read"],
  toTraditional: TraditionalWriter,
): readonly string[] {
  return distinct(
    aliases.flatMap((alias) => [
      ...[alias, toTraditional(alias)].map(normalizeName),
      ...typed(/\p{Script=Han}/u.test(alias) ? read(alias).join("") : alias),
    ]),
  );
}

/** A region with every form of its names. `above` is its parent. */
export function regionFacts(
  division: Division,
  { names, nameEn, placeEn, read }: RegionWords,
  above: RegionFacts | undefined,
  toTraditional: TraditionalWriter,
): RegionFacts {
  const { id, name, level, parent, aliases = [], members = [] } = division;
  const nameHant = toTraditional(name);
  return {
    ...{ id, name, nameHant, nameEn },
    ...fullNames({ name, nameHant, nameEn }, above),
    ...{ level, parent },
    nameForms: distinct([...names, ...[...names, nameHant].map(normalizeName)]),
    pinyinForms: distinct([...names.map((form) => read(form).join("")), placeEn, nameEn].flatMap(typed)),
    aliases,
    aliasForms: aliasForms(aliases, read, toTraditional),
    members,
  };
}

/** A form in Latin letters as people type it: for ü, many keyboards have v, and people often type u. */
function typed(form: string): readonly string[] {
  const letters = normalizeName(form);
  return [letters, letters.replace(/ü/gu, "v"), letters.replace(/ü|(?<=[ln])v/gu, "u")];
}

const distinct = (forms: readonly string[]) => [...new Set(forms)];
