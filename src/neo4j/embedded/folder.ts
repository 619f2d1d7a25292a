import { chmod, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { StartFailure } from "../../config/start-failure";

/** The paths inside the folder that an embedded database owns. */
export interface FolderLayout {
  /** Neo4j's libraries; several folders may share one. */
  readonly lib: string;
  /** Neo4j's home: its data and its logs. */
  readonly database: string;
  readonly password: string;
  /** The file with the database's address, while it runs. */
  readonly address: string;
  /** The file with the output of the database's process. */
  readonly log: string;
}

export function folderLayout(folder: string): FolderLayout {
  const database = join(folder, "database");
  return {
    lib: join(folder, "lib"),
    database,
    password: join(folder, "password"),
    address: join(folder, "address"),
    log: join(database, "logs", "launcher.log"),
  };
}

/**
 * Creates the folder and the database's folder in it, accessible only to their owner. An existing folder keeps its mode,
 * because it may not be ours to close; the database's folder is always closed.
 * @throws StartFailure folderUnusable
 */
export async function makeFolder(folder: string): Promise<FolderLayout> {
  const layout = folderLayout(folder);
  try {
    await mkdir(join(layout.database, "logs"), { recursive: true, mode: 0o700 });
    await chmod(layout.database, 0o700);
  } catch (error) {
    throw new StartFailure("folderUnusable", `The data folder ${folder} cannot be used: ${String(error)}`);
  }
  return layout;
}
