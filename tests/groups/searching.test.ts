import { suitesOfGroup } from "./suites-of-group";

suitesOfGroup("searching");
