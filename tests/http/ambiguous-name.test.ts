import { runningServer, type RunningServer } from "../support/running-server";

describe("a region's name", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runningServer();
  });
  afterAll(() => server.close());

  it("that several regions have is an error that lists them", async () => {
    const { data, errors } = await server.request('{ here: region(name: "鼓楼区") { id } }');
    expect(data).toEqual({ here: null });
    expect(errors?.[0]?.message).toMatch(/^here\.name matches \d regions: use the id of one of them/);
    expect(errors?.[0]?.extensions["code"]).toBe("AMBIGUOUS_NAME");
    expect(errors?.[0]?.extensions["candidates"]).toContainEqual({ id: "320106", fullName: "江苏省南京市鼓楼区" });
  });

  it("is clear with the city before it", async () => {
    expect(await server.data('{ region(name: "南京鼓楼区") { id } }')).toEqual({ region: { id: "320106" } });
  });
});
