// @ts-check
import neo4j from "neo4j-driver";

/** The driver of NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD, with the product's own options. */
export function openDriver() {
  const { NEO4J_URI = "", NEO4J_USER = "neo4j", NEO4J_PASSWORD = "" } = process.env;
  return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 100,
    notificationFilter: { minimumSeverityLevel: "OFF" },
    telemetryDisabled: true,
  });
}

/** The one line by which a server tells that it answers. @param {string} url */
export const announce = (url) => console.log(`Endpoint  ${url}`);
