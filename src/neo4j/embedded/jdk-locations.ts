import { readdirSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { executablesOnPath } from "./executables";

/** A folder under which several JDKs stand side by side. */
export interface JdkLocation {
  readonly folder: string;
  /** How the name of a JDK's own folder begins; any name when left out. */
  readonly prefix?: string;
  /** Where, inside that folder, the JDK's home is; the folder itself when left out. */
  readonly home?: string;
}

const macBundle = "Contents/Home";

/** Where package managers of Linux and macOS, SDKMAN and IDEs put their JDKs. */
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

/** The folders of the places that exist, by name; a link and its target both appear. */
export function homesIn(locations: readonly JdkLocation[]): string[] {
  return locations.flatMap(({ folder, prefix = "", home = "" }) => {
    const names = entries(folder).filter((name) => name.startsWith(prefix));
    return names.map((name) => join(folder, name, home));
  });
}

/** The homes that the executables named java on PATH belong to, links followed: bin/java lies in the home. */
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
