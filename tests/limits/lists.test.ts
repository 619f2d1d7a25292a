import { validateSync } from "class-validator";
import { getNullableType, type GraphQLType, isInputObjectType, isListType, isObjectType } from "graphql";
import { buildGraphSchema } from "../../schema/build-schema";
import type { CheckingClass } from "../../src/engine/mapping/extensions";

/** More entries than any list accepts: an edit's lists are the longest. */
const TOO_MANY = 3_001;

interface Holder {
  readonly extensions: { readonly checkedBy?: readonly CheckingClass[] };
}

const listsOf = (holder: Holder, position: string, members: readonly { name: string; type: unknown }[]) =>
  members
    .filter(({ type }) => isListType(getNullableType(type as GraphQLType)))
    .map(({ name }) => ({
      position: `${position}.${name}`,
      name,
      classes: holder.extensions.checkedBy ?? [],
    }));

const types = Object.values(buildGraphSchema().getTypeMap()).filter(({ name }) => !name.startsWith("__"));
const lists = types.flatMap((type) => {
  if (isInputObjectType(type)) return listsOf(type, type.name, Object.values(type.getFields()));
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => listsOf(field, `${type.name}.${field.name}`, field.args));
});

describe("a list of a client has a maximum length", () => {
  it.each(lists)("$position", ({ name, classes }) => {
    const caps = classes.flatMap((Checked) => {
      const values = Object.assign(new Checked(), { [name]: Array.from({ length: TOO_MANY }, String) });
      return validateSync(values, { forbidUnknownValues: false })
        .filter(({ property }) => property === name)
        .flatMap(({ constraints = {} }) => Object.keys(constraints));
    });
    expect(caps.some((cap) => cap === "arrayMaxSize" || cap === "listSize")).toBe(true);
  });

  it("there are such lists", () => {
    expect(lists.length).toBeGreaterThan(15);
  });
});
