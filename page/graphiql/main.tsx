import "graphiql/setup-workers/vite";
import "./page.css";
import { createRoot } from "react-dom/client";
import { PolicyGraphPage } from "./policy-graph-page";

const container = document.getElementById("page");
if (!container) throw new Error('index.html has no element with id "page".');
createRoot(container).render(<PolicyGraphPage />);
