#include "platform/html/phase_banner.hpp"

namespace commonweal::platform {

Html phase_banner(const PhaseBanner& banner) {
  auto phase = banner.tag;
  phase.classes =
      "govuk-phase-banner__content__tag" + (phase.classes.empty() ? "" : " " + phase.classes);
  Html html;
  html.raw("<div");
  html.add(class_names({"govuk-phase-banner", "govuk-width-container", banner.classes}));
  html.add(attributes(banner.attributes)).raw(">\n<p class=\"govuk-phase-banner__content\">\n");
  html.add(tag(phase)).raw("\n<span class=\"govuk-phase-banner__text\">\n");
  return html.add(content(banner.html, banner.text)).raw("\n</span>\n</p>\n</div>\n");
}

}  // namespace commonweal::platform
