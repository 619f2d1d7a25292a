import "./style/explorer.css";
import { createRoot } from "react-dom/client";
import { Frame } from "./frame/frame";

const container = document.getElementById("root");
if (!container) throw new Error('index.html has no element with id "root".');
createRoot(container).render(<Frame />);
