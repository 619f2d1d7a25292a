import { StartFailure } from "../../config/start-failure";

/** Sizes in the format of the JVM and Neo4j: a whole number and k, m or g (powers of 1024). */
export interface Memory {
  readonly heap: string;
  readonly pageCache: string;
}

/**
 * The embedded database's memory: NEO4J_HEAP (default 1g) and NEO4J_PAGE_CACHE (default 512m).
 * @throws StartFailure settingInvalid
 */
export function memoryFrom(environment: NodeJS.ProcessEnv): Memory {
  return { heap: size(environment, "NEO4J_HEAP", "1g"), pageCache: size(environment, "NEO4J_PAGE_CACHE", "512m") };
}

function size(environment: NodeJS.ProcessEnv, name: string, fallback: string): string {
  const value = environment[name] ?? fallback;
  if (/^[1-9]\d{0,9}[kmg]$/i.test(value)) return value;
  throw new StartFailure(
    "settingInvalid",
    `${name} is not a size: write a whole number and k, m or g, such as ${fallback}`,
  );
}
