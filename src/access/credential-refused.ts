/** Why a credential was refused: it is needed and absent, it is not valid here, or it proves a user without a role. */
export type RefusalKind = "missing" | "invalid" | "roleless";

/** A credential that was refused. The message says what to do, and never what the credential was compared with. */
export class CredentialRefused extends Error {
  override readonly name = "CredentialRefused";

  constructor(
    readonly kind: RefusalKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
