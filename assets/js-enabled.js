// Runs first in <body>: tells the stylesheet and the components that scripts run here. A file of
// its own because the content security policy allows no script inside a page.
document.body.className +=
  " js-enabled" +
  ("noModule" in HTMLScriptElement.prototype ? " govuk-frontend-supported" : "");
