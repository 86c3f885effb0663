// Starts the components of GOV.UK Frontend. Pages are complete without it.
import { initAll } from "./govuk-frontend.min.js";

initAll();
