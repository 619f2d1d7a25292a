import { boltProxy, type BoltProxy } from "../support/bolt-proxy";
import { runningServer, type RunningServer } from "../support/running-server";
import { sharedNeo4j } from "../support/lent-neo4j";
import { openTestDatabase } from "../support/test-database";

describe("when the database is gone", () => {
  let proxy: BoltProxy;
  let server: RunningServer;
  beforeAll(async () => {
    // A database that has just been started plans its first statements for longer than the deadline of these tests.
    const patient = await runningServer();
    await patient.data(query);
    await fetch(`${patient.url}/health/ready`);
    await patient.close();
  });
  beforeEach(async () => {
    proxy = await boltProxy((await sharedNeo4j()).uri);
    server = await runningServer(openTestDatabase({ uri: proxy.uri, statementTimeout: 6_000 }));
    await server.data(query);
  });
  afterEach(async () => {
    await proxy.restore();
    await server.close();
    await proxy.close();
  });

  const query = '{ region(id: "320100") { name } }';

  async function expectUnavailable(): Promise<void> {
    const sentAt = Date.now();
    const { data, errors } = await server.request(query);
    expect(Date.now() - sentAt).toBeLessThan(8_000);
    expect(data).toEqual({ region: null });
    expect(errors?.[0]?.extensions).toEqual({ code: "SERVICE_UNAVAILABLE" });
    expect(errors?.[0]?.message).toMatch(/^The database does not answer now/);
    expect(JSON.stringify(errors)).not.toMatch(/ECONN|bolt|neo4j|MATCH|127\.0\.0\.1|stack/i);
  }

  async function ready(): Promise<number> {
    return (await fetch(`${server.url}/health/ready`)).status;
  }

  it("an error is returned in time if connections are refused, and the server recovers by itself", async () => {
    await proxy.cut();
    await expectUnavailable();
    expect(await ready()).toBe(503);
    await proxy.restore();
    expect(await server.data(query)).toEqual({ region: { name: "南京市" } });
    expect(await ready()).toBe(200);
  });

  it("an error is returned in time if the database hangs, and the server recovers by itself", async () => {
    proxy.silence();
    await expectUnavailable();
    expect(await ready()).toBe(503);
    await proxy.restore();
    expect(await server.data(query)).toEqual({ region: { name: "南京市" } });
  });

  it("the server is not ready while a query is not answered in time, even if a simpler statement is", async () => {
    expect(await ready()).toBe(200);
    proxy.holdAnswers((statement) => statement.includes("Policy"));
    expect(await server.data(query)).toEqual({ region: { name: "南京市" } });
    expect(await ready()).toBe(503);
    await proxy.restore();
    expect(await ready()).toBe(200);
  });

  it("an error is returned in time if the database hangs before a connection, and the server recovers by itself", async () => {
    await proxy.restore();
    proxy.silence();
    await expectUnavailable();
    await proxy.restore();
    expect(await server.data(query)).toEqual({ region: { name: "南京市" } });
  });

  it("an error is returned if connections break in their handshake, and the server recovers by itself", async () => {
    proxy.hangUp();
    await expectUnavailable();
    expect(await ready()).toBe(503);
    await proxy.restore();
    expect(await server.data(query)).toEqual({ region: { name: "南京市" } });
  });

  it("a client does not notice a connection that broke while it was idle", async () => {
    await proxy.cut();
    await proxy.restore();
    const answers = await Promise.all(Array.from({ length: 8 }, () => server.request(query)));
    expect(answers.map(({ errors }) => errors)).toEqual(answers.map(() => undefined));
  });

  it("a wrong password is not shown as the client's fault", async () => {
    const refused = await runningServer(openTestDatabase({ password: "wrong" }));
    const { errors } = await refused.request(query);
    expect(errors?.[0]?.extensions).toEqual({ code: "SERVICE_UNAVAILABLE" });
    await refused.close();
  });

  it("the server remains alive", async () => {
    await proxy.cut();
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  });
});
