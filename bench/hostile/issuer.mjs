// @ts-check
import { generateKeyPairSync, sign } from "node:crypto";
import { createServer } from "node:http";

/** What the server is told of the issuer. */
const NAME = "http://issuer.example";
const AUDIENCE = "policy-graph";
const KEY = "bench";

const encoded = (/** @type {object} */ value) => Buffer.from(JSON.stringify(value)).toString("base64url");

/**
 * An issuer of JSON Web Tokens on this machine.
 * @typedef {object} Issuer
 * @property {Record<string, string>} environment settings of a server that takes its tokens
 * @property {(role: string) => string} token a good one
 * @property {() => void} close
 */

/** @param {{ answers: boolean }} options whether it ever answers who asks for its keys @returns {Promise<Issuer>} */
export async function startIssuer({ answers }) {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const keys = [{ ...publicKey.export({ format: "jwk" }), kid: KEY, alg: "RS256", use: "sig" }];
  const server = createServer((_request, response) => {
    if (answers) response.setHeader("content-type", "application/json").end(JSON.stringify({ keys }));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    environment: {
      JWT_JWKS_URL: `http://127.0.0.1:${port}/keys`,
      JWT_ISSUER: NAME,
      JWT_AUDIENCE: AUDIENCE,
    },
    token(role) {
      const seconds = Math.floor(Date.now() / 1000);
      const claims = { iss: NAME, aud: AUDIENCE, sub: "bench", role, exp: seconds + 3_600 };
      const text = `${encoded({ alg: "RS256", kid: KEY })}.${encoded(claims)}`;
      return `${text}.${sign("RSA-SHA256", Buffer.from(text), privateKey).toString("base64url")}`;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
