import { type EditableGraph, editableGraph } from "./editable-graph";
import { citationSuite } from "./suites/citations";
import { consistencySuite } from "./suites/consistency";
import { documentationSuite } from "./suites/documentation";
import { policySuite } from "./suites/policies";
import { refusalSuite } from "./suites/refusals";
import { sourceSuite } from "./suites/sources";
import { vocabularySuite } from "./suites/vocabulary";

// One Neo4j serves all suites, in this order: each continues from what the one before it wrote.
describe("editing by mutations", () => {
  let graph: EditableGraph;
  beforeAll(async () => {
    graph = await editableGraph();
  });
  afterAll(() => graph.close());

  describe("policies", () => {
    policySuite(() => graph);
  });
  describe("refusals", () => {
    refusalSuite(() => graph);
  });
  describe("the texts of sources", () => {
    sourceSuite(() => graph);
  });
  describe("what policies point to", () => {
    vocabularySuite(() => graph);
  });
  describe("citations and amounts", () => {
    citationSuite(() => graph);
  });
  describe("docs/editing.md", () => {
    documentationSuite(() => graph);
  });
  describe("the whole graph", () => {
    consistencySuite(() => graph);
  });
});
