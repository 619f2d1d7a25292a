import { type EditableGraph, editableGraph } from "./editable-graph";
import { citationSuite } from "./suites/citations";
import { bodySuite } from "./suites/bodies";
import { consistencySuite } from "./suites/consistency";
import { dateSuite } from "./suites/dates";
import { documentationSuite } from "./suites/documentation";
import { mergingSuite } from "./suites/merging-bodies";
import { documentSuite } from "./suites/documents";
import { numberSuite } from "./suites/numbers";
import { policySuite } from "./suites/policies";
import { refusalSuite } from "./suites/refusals";
import { sourceSuite } from "./suites/sources";
import { standingSuite } from "./suites/standing";
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
  describe("dates", () => {
    dateSuite(() => graph);
  });
  describe("refusals", () => {
    refusalSuite(() => graph);
  });
  describe("the texts of sources", () => {
    sourceSuite(() => graph);
  });
  describe("numbers and subjects", () => {
    numberSuite(() => graph);
  });
  describe("what policies point to", () => {
    vocabularySuite(() => graph);
  });
  describe("citations and amounts", () => {
    citationSuite(() => graph);
  });
  describe("bodies", () => {
    bodySuite(() => graph);
  });
  describe("merging bodies", () => {
    mergingSuite(() => graph);
  });
  describe("docs/editing.md", () => {
    documentationSuite(() => graph);
  });
  describe("the origin of sources", () => {
    standingSuite(() => graph);
  });
  describe("documents", () => {
    documentSuite(() => graph);
  });
  describe("the whole graph", () => {
    consistencySuite(() => graph);
  });
});
