import { ParametersRefused, readParameters } from "../../src/datasets/parameters";
import { datasetOf, schema } from "./tables";

const dataset = datasetOf(`query Everything(
  $int: Int = 7
  $float: Float
  $boolean: Boolean
  $level: RegionLevel
  $id: ID
  $text: String
  $date: Date
  $ids: [ID!]
  $instruments: [MeasureInstrument!] = [TALENT]
  $within: RegionWhere
  $order: [PolicyOrder!]
  $must: Int! = 3
) {
  policies(
    first: $int
    orderBy: $order
    where: {
      title: { contains: $text }
      publishedOn: { gte: $date }
      region: $within
      and: [{ region: { level: { eq: $level }, id: { eq: $id, in: $ids }, hasPolicies: $boolean } }]
      measures: { some: { instrument: { in: $instruments } } }
      goals: { some: { value: { gte: $float }, deadline: { eq: $must } } }
    }
  ) {
    nodes { id }
  }
}`);

const read = (search: string) => readParameters(schema, dataset, new URLSearchParams(search));
const variables = (search: string) => read(search).variables;
const encoded = encodeURIComponent;

const defaults = { int: 7, instruments: ["TALENT"], must: 3 };

describe("parameters are the variables of the query", () => {
  it.each<[string, string, Record<string, unknown>]>([
    ["none", "", {}],
    ["an Int", "int=-12", { int: -12 }],
    ["a Float", "float=1.5e3", { float: 1500 }],
    ["a Float that is whole", "float=-2", { float: -2 }],
    ["a Boolean", "boolean=false", { boolean: false }],
    ["an enum", "level=COUNTY", { level: "COUNTY" }],
    ["an ID of digits, which stays text", "id=007", { id: "007" }],
    ["a String", `text=${encoded("数字 文旅&=")}`, { text: "数字 文旅&=" }],
    ["a String that looks like a number", "text=1e3", { text: "1e3" }],
    ["a plus, which is a space", "text=a+b", { text: "a b" }],
    ["a Date", "date=2023-01-31", { date: "2023-01-31" }],
    ["a list as JSON", `ids=${encoded('["1", "2"]')}`, { ids: ["1", "2"] }],
    ["an empty list as JSON", `ids=${encoded("[]")}`, { ids: [] }],
    ["a list as the same parameter several times", "ids=1&int=2&ids=2", { ids: ["1", "2"], int: 2 }],
    ["a list as one value", "instruments=LAND", { instruments: ["LAND"] }],
    [
      "an input object as JSON",
      `within=${encoded('{"level": {"in": ["COUNTY"]}}')}`,
      { within: { level: { in: ["COUNTY"] } } },
    ],
    [
      "a list of input objects as JSON",
      `order=${encoded('[{"title": "ASC"}, {"id": "DESC"}]')}`,
      { order: [{ title: "ASC" }, { id: "DESC" }] },
    ],
    [
      "a list of input objects, each as a parameter",
      `order=${encoded('{"title": "ASC"}')}&order=${encoded('{"id": "DESC"}')}`,
      { order: [{ title: "ASC" }, { id: "DESC" }] },
    ],
    [
      "an empty value, which is null",
      "int=&level=&ids=&within=&date=",
      { int: null, level: null, ids: null, within: null, date: null },
    ],
    ["an empty String, which is itself", "text=", { text: "" }],
  ])("%s", (_name, search, expected) => {
    expect(variables(search)).toEqual({ ...defaults, ...expected });
  });

  it("and those of the table", () => {
    const none = { first: undefined, after: undefined, all: false, options: { byteOrderMark: false, formulas: false } };
    expect(read("")).toEqual({ ...none, variables: defaults });
    expect(read("first=0&after=abc")).toEqual({ ...none, variables: defaults, first: 0, after: "abc" });
    expect(read("first=200&bom=true&formulas=true")).toEqual({
      ...none,
      variables: defaults,
      first: 200,
      options: { byteOrderMark: true, formulas: true },
    });
    expect(read("all=true&bom=false")).toEqual({ ...none, variables: defaults, all: true });
  });
});

describe("an invalid parameter is refused", () => {
  const refusal = (search: string) => {
    try {
      read(search);
    } catch (error) {
      if (error instanceof ParametersRefused)
        return error.problems.map(({ parameter, message }) => `${parameter} ${message}`);
      throw error;
    }
    return [];
  };

  const known =
    "is unknown: this dataset accepts int, float, boolean, level, id, text, date, ids, instruments, within, order, must, first, after, all, bom, formulas";

  it.each([
    ["an unknown parameter", "regoin=1", [`regoin ${known}`]],
    [
      "a name that every JavaScript object has",
      "__proto__=1&constructor=2",
      [`__proto__ ${known}`, `constructor ${known}`],
    ],
    ["a variable twice that is not a list", "int=1&int=1", ["int occurs more than once, but is not a list"]],
    ["a parameter of the table twice", "all=true&all=true", ["all occurs more than once"]],
    ["invalid JSON", "within=level", ["within must be JSON"]],
    ["invalid JSON in a list", `ids=${encoded("[1,")}`, ["ids must be JSON"]],
    ["invalid JSON for a list of input objects", "order=x", ["order must be JSON"]],
    ["invalid JSON for several", "order=x&order=y", ["order must be JSON"]],
    ["a name that is not a valid one", "=1", [`"" ${known}`]],
    ["a text for an Int", "int=many", ['int got invalid value "many"; Int cannot represent non-integer value: "many"']],
    ["a fraction for an Int", "int=1.5", ["int got invalid value 1.5; Int cannot represent non-integer value: 1.5"]],
    [
      "hexadecimal digits",
      "int=0x10",
      ['int got invalid value "0x10"; Int cannot represent non-integer value: "0x10"'],
    ],
    ["a space for a Float", "float=+", ['float got invalid value " "; Float cannot represent non numeric value: " "']],
    [
      "an Int beyond 32 bits",
      "int=4294967296",
      ["int got invalid value 4294967296; Int cannot represent non 32-bit signed integer value: 4294967296"],
    ],
    [
      "a text for a Boolean",
      "boolean=1",
      ['boolean got invalid value "1"; Boolean cannot represent a non boolean value: "1"'],
    ],
    [
      "an unknown value of the enum",
      "level=CITY",
      ['level got invalid value "CITY"; Value "CITY" does not exist in "RegionLevel" enum'],
    ],
    [
      "null in a list",
      `ids=${encoded("[null]")}`,
      ['ids got invalid value null at "ids[0]"; Expected non-nullable type "ID!" not to be null'],
    ],
    ["null for a non-null variable", "must=", ['must of non-null type "Int!" must not be null']],
    [
      "an unknown field",
      `within=${encoded('{"zzzzz": 1}')}`,
      ['within got invalid value { zzzzz: 1 }; Field "zzzzz" is not defined by type "RegionWhere"'],
    ],
    ["first that is not a number", "first=ten", ["first must be a whole number from 0 to 200"]],
    ["first below 0", "first=-1", ["first must be a whole number from 0 to 200"]],
    ["first beyond the size of a page", "first=201", ["first must be a whole number from 0 to 200"]],
    ["first that is empty", "first=", ["first must be a whole number from 0 to 200"]],
    ["all that is not a Boolean", "all=1", ["all must be true or false"]],
    [
      "all with first and after",
      "all=true&after=a",
      ["all returns every row, so it cannot be combined with first or after"],
    ],
    [
      "all faults together",
      "nope=1&int=1&int=2&within=x&first=many&all=yes&level=CITY&boolean=1",
      [
        `nope ${known}`,
        "int occurs more than once, but is not a list",
        "within must be JSON",
        "first must be a whole number from 0 to 200",
        "all must be true or false",
        'boolean got invalid value "1"; Boolean cannot represent a non boolean value: "1"',
        'level got invalid value "CITY"; Value "CITY" does not exist in "RegionLevel" enum',
      ],
    ],
  ])("%s", (_name, search, expected) => {
    expect(refusal(search)).toEqual(expected);
  });

  it("if the table has no pages, first and after are not in the list of accepted parameters", () => {
    const whole = datasetOf('query ($policy: ID = "a") { policy(id: $policy) { measures { id } } }');
    const message = (search: string) => {
      expect(() => readParameters(schema, whole, new URLSearchParams(search))).toThrow(ParametersRefused);
      try {
        readParameters(schema, whole, new URLSearchParams(search));
      } catch (error) {
        return (error as ParametersRefused).message;
      }
      return "";
    };
    expect(message("nope=1")).toBe("nope is unknown: this dataset accepts policy, all, bom, formulas");
    const withoutPages = "cannot be used: the rows of this dataset come in no pages";
    expect(message("first=1&after=a&all=true")).toBe(`first ${withoutPages}; after ${withoutPages}`);
  });
});
