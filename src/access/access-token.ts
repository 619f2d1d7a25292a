import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A token in its parts: the public one finds it, the secret one proves it. */
export interface AccessToken {
  readonly id: string;
  readonly secret: string;
}

/** The beginning by which scanners for leaked secrets, and people, recognize a token. */
const PREFIX = "pg_";
const pattern = /^pg_([0-9a-f]{16})_([A-Za-z0-9_-]{43})$/;

/** A new token, of 64 random bits to find it by and 256 to prove it. */
export const newAccessToken = (): AccessToken => ({
  id: randomBytes(8).toString("hex"),
  secret: randomBytes(32).toString("base64url"),
});

export const writeAccessToken = ({ id, secret }: AccessToken) => `${PREFIX}${id}_${secret}`;

/** The token's parts, or null if the text is not such a token. */
export function readAccessToken(text: string): AccessToken | null {
  const [, id, secret] = pattern.exec(text) ?? [];
  return id !== undefined && secret !== undefined ? { id, secret } : null;
}

/**
 * What is stored of a secret: its SHA-256, in hexadecimal. A slow, salted digest protects passwords, which can be guessed.
 * 256 random bits cannot be guessed, however fast the digest, and a fast one can be made at every request.
 */
export const digestOf = (secret: string) => createHash("sha256").update(secret).digest("hex");

/** Whether the secret has that digest, in a time that does not reveal how much of it is right. */
export function hasDigest(secret: string, digest: string): boolean {
  const own = Buffer.from(digestOf(secret), "hex");
  const expected = Buffer.from(digest, "hex");
  return own.length === expected.length && timingSafeEqual(own, expected);
}
