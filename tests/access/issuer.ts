import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { CryptoKey, JWTPayload } from "jose" with { "resolution-mode": "import" };

/** The package is published only as an ES module. */
export const jose = import("jose");

export const issuer = "https://login.example/";
export const audience = "policy-graph";
export const fallback = ["RS256", "ES256", "EdDSA"] as const;

type Algorithm = (typeof fallback)[number] | "RS384";

/** An issuer: publishes its keys, and signs. */
export interface Issuer {
  readonly address: URL;
  /** The published RSA key, for an attacker that uses it as the secret of a symmetric algorithm. */
  readonly publicPem: string;
  sign(
    claims: JWTPayload,
    options?: { algorithm?: Algorithm; key?: CryptoKey; expires?: string | null },
  ): Promise<string>;
  close(): void;
}

export async function startIssuer(): Promise<Issuer> {
  const { exportJWK, exportSPKI, generateKeyPair, SignJWT } = await jose;
  const pairs = new Map<string, CryptoKey>();
  const keys: object[] = [];
  let publicPem = "";
  for (const algorithm of fallback) {
    const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
    pairs.set(algorithm, privateKey);
    keys.push({ ...(await exportJWK(publicKey)), kid: algorithm });
    if (algorithm === "RS256") publicPem = await exportSPKI(publicKey);
  }
  const server: Server = createServer((_request, response) => {
    response.setHeader("content-type", "application/json").end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: new URL(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/keys`),
    publicPem,
    sign(claims, { algorithm = "RS256", key = pairs.get(algorithm), expires = "1h" } = {}) {
      if (!key) throw new Error(`No key signs by ${algorithm}.`);
      const header = { alg: algorithm, kid: algorithm === "RS384" ? "RS256" : algorithm };
      const token = new SignJWT({ iss: issuer, aud: audience, sub: "li.wei", ...claims }).setProtectedHeader(header);
      return (expires === null ? token : token.setExpirationTime(expires)).sign(key);
    },
    close: () => server.close(),
  };
}
