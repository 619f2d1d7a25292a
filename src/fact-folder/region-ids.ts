import type { YamlField } from "./yaml-field";

const form = /^(\d{6}|region:[a-z0-9]+(-[a-z0-9]+)*)$/u;
const meaning =
  "a division code of six digits in quotes, such as '320100', or region: followed by a key in lowercase letters";

/** The ids of the regions. An id is unique, and every reference must be one of them. */
export class RegionIds {
  private readonly known = new Set<string>();

  /** The id of a region, in the row that describes it. */
  claim(field: YamlField): string {
    const id = field.textLike(form, meaning);
    if (this.known.has(id))
      field.refuse(`"${id}" is already the id of another region: ids are unique across the graph`);
    this.add(id);
    return id;
  }

  /** Adds an id that is correct by its origin, such as a package. */
  add(id: string): void {
    this.known.add(id);
  }

  /** The id of a region that was described before. */
  refer(field: YamlField): string {
    const id = field.text();
    if (id && !this.known.has(id)) field.refuse(`"${id}" is not a known region: describe it first, or correct it`);
    return id;
  }
}
