/** A setting that cannot be used. The message names it and says what it may be. */
export class SettingInvalid extends Error {
  override readonly name = "SettingInvalid";
}
