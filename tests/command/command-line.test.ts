import { runCommand } from "./run";

describe("the command line", () => {
  test("--help lists the commands and opens no database", async () => {
    const { exitCode, output } = await runCommand(["--help"], { environment: { NEO4J_URI: "not an address" } });
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^Usage: policy-graph COMMAND/);
    expect(output).toMatch(/^ {2}info +show where the graph is/m);
  });

  it.each([
    ["no command", [], "Usage: policy-graph"],
    ["an unknown command", ["inport"], "unknown command 'inport'"],
    ["an unknown option", ["info", "--all"], "unknown option '--all'"],
    ["one argument too many", ["info", "more"], "too many arguments for 'info'"],
  ])("%s is reported, with the exit code of wrong usage", async (_name, args, message) => {
    const { exitCode, errors } = await runCommand(args);
    expect(exitCode).toBe(2);
    expect(errors).toContain(message);
  });

  test("a setting that cannot be used is reported in the words of the server", async () => {
    const { exitCode, errors } = await runCommand(["info"], { environment: { NEO4J_URI: "somewhere" } });
    expect(exitCode).toBe(2);
    expect(errors).toBe("NEO4J_URI must be like bolt://localhost:7687 or neo4j://db.example:7687.\n");
  });

  test("a database that does not answer is reported, with an exit code of its own", async () => {
    const environment = { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "none" };
    const { exitCode, errors } = await runCommand(["info"], { environment });
    expect(exitCode).toBe(21);
    expect(errors).toContain("Neo4j does not answer at bolt://127.0.0.1:1");
  });

  test("info counts what the graph contains", async () => {
    const { exitCode, output } = await runCommand(["info"]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^database {2}bolt:/);
    expect(output).toMatch(/^policies +10$/m);
    expect(output).toMatch(/^sources +1$/m);
  });
});
