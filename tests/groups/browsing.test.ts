import { suitesOfGroup } from "./suites-of-group";

suitesOfGroup("browsing");
