import { readdirSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { executablesOnPath } from "./executables";

/** A folder that contains several JDKs. */
export interface JdkLocation {
  readonly folder: string;
  /** The beginning of the name of a JDK's folder; any name if absent. */
  readonly prefix?: string;
  /** The path of the JDK's home inside that folder; the folder itself if absent. */
  readonly home?: string;
}

const macBundle = "Contents/Home";

/** The folders in which package managers of Linux and macOS, SDKMAN and IDEs install JDKs. */
export function defaultJdkLocations(userHome: string): JdkLocation[] {
  const homebrew = ["/opt/homebrew/opt", "/usr/local/opt", "/home/linuxbrew/.linuxbrew/opt"];
  return [
    { folder: "/usr/lib/jvm" },
    { folder: "/usr/lib64/jvm" },
    { folder: "/Library/Java/JavaVirtualMachines", home: macBundle },
    { folder: join(userHome, "Library/Java/JavaVirtualMachines"), home: macBundle },
    ...homebrew.map((folder) => ({ folder, prefix: "openjdk@", home: "libexec/openjdk.jdk/Contents/Home" })),
    ...homebrew.map((folder) => ({ folder, prefix: "openjdk@", home: "libexec" })),
    { folder: join(userHome, ".sdkman/candidates/java") },
    { folder: join(userHome, ".jdks") },
    { folder: join(userHome, ".jdks"), home: macBundle },
  ];
}

/** The folders in the locations that exist, by name; a link and its target are both included. */
export function homesIn(locations: readonly JdkLocation[]): string[] {
  return locations.flatMap(({ folder, prefix = "", home = "" }) => {
    const names = entries(folder).filter((name) => name.startsWith(prefix));
    return names.map((name) => join(folder, name, home));
  });
}

/** The homes of the executables named java on PATH, with links resolved: bin/java is in the home. */
export function homesOnPath(environment: NodeJS.ProcessEnv): string[] {
  return executablesOnPath("java", environment).map((java) => dirname(dirname(realpathSync(java))));
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
