import { readSettings } from "../../src/config/settings";

const jwt = {
  JWT_JWKS_URL: "https://login.example/keys",
  JWT_ISSUER: "https://login.example/",
  JWT_AUDIENCE: "policy-graph",
};

test.each([
  [{}, "open"],
  [{ HOST: "127.0.0.1" }, "open"],
  [{ HOST: "::1" }, "open"],
  [{ HOST: "0.0.0.0" }, "token"],
  [{ HOST: "graph.example" }, "token"],
  [{ HOST: "0.0.0.0", READ_ACCESS: "open" }, "open"],
  [{ READ_ACCESS: "token" }, "token"],
])("with %j, reading is %s", (environment, reading) => {
  expect(readSettings(environment).access.reading).toBe(reading);
});

test("by default, the page and introspection are on, and JSON Web Tokens are off", () => {
  expect(readSettings({}).access).toMatchObject({ page: true, introspection: true, jwt: undefined });
  expect(readSettings({ PAGE: "off", INTROSPECTION: "off" }).access).toMatchObject({
    page: false,
    introspection: false,
  });
});

test("no origin may frame the page, unless EMBED_ORIGINS names it", () => {
  expect(readSettings({}).access.embedOrigins).toEqual([]);
  const named = { EMBED_ORIGINS: "https://portal.example, http://localhost:8080" };
  expect(readSettings(named).access.embedOrigins).toEqual(["https://portal.example", "http://localhost:8080"]);
});

test("no shared cache stores an answer that needs a token", () => {
  expect(readSettings({}).cacheControl).toBe("no-cache");
  expect(readSettings({ READ_ACCESS: "token" }).cacheControl).toBe("private, no-cache");
  expect(readSettings({ CACHE_CONTROL: "public, max-age=60" }).cacheControl).toBe("public, max-age=60");
});

test("JSON Web Tokens use asymmetric algorithms, with the role in `role`", () => {
  expect(readSettings(jwt).access.jwt).toEqual({
    keys: new URL("https://login.example/keys"),
    issuer: "https://login.example/",
    audience: "policy-graph",
    algorithms: ["RS256", "ES256", "EdDSA"],
    roleClaim: "role",
  });
  const chosen = {
    ...jwt,
    JWT_ALGORITHMS: "ES384, PS256",
    JWT_ROLE_CLAIM: "roles",
    JWT_JWKS_URL: "http://[::1]:8080/k",
  };
  expect(readSettings(chosen).access.jwt).toMatchObject({ algorithms: ["ES384", "PS256"], roleClaim: "roles" });
});

test.each([
  [{ READ_ACCESS: "closed" }, "READ_ACCESS must be open or token."],
  [{ PAGE: "no" }, "PAGE must be on or off."],
  [{ EMBED_ORIGINS: "*" }, "EMBED_ORIGINS must be origins separated by commas, such as https://portal.example."],
  [{ EMBED_ORIGINS: "https://portal.example/page" }, "EMBED_ORIGINS must be origins"],
  [{ INTROSPECTION: "false" }, "INTROSPECTION must be on or off."],
  [{ READ_ACCESS: "token", CACHE_CONTROL: "public, max-age=60" }, "CACHE_CONTROL must not contain public or s-maxage"],
  [{ READ_ACCESS: "token", CACHE_CONTROL: "s-maxage=60" }, "CACHE_CONTROL must not contain public or s-maxage"],
  [{ ...jwt, JWT_ISSUER: "" }, "JWT_ISSUER must be set"],
  [{ ...jwt, JWT_AUDIENCE: "" }, "JWT_AUDIENCE must be set"],
  [{ ...jwt, JWT_JWKS_URL: "http://login.example/keys" }, "JWT_JWKS_URL must be an https:// address"],
  [{ ...jwt, JWT_JWKS_URL: "keys.json" }, "JWT_JWKS_URL must be an https:// address"],
  [{ ...jwt, JWT_ALGORITHMS: "RS256,none" }, "JWT_ALGORITHMS must be asymmetric algorithms"],
  [{ ...jwt, JWT_ALGORITHMS: "HS256" }, "JWT_ALGORITHMS must be asymmetric algorithms"],
  [{ ...jwt, JWT_ALGORITHMS: "rs256" }, "JWT_ALGORITHMS must be asymmetric algorithms"],
])("%j is refused", (environment, message) => {
  expect(() => readSettings(environment)).toThrow(message);
});
