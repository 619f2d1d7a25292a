/** A document whose words cannot be read as it is. The message begins after the path of the file, and says what to do. */
export class DocumentUnreadable extends Error {
  override readonly name = "DocumentUnreadable";
}
