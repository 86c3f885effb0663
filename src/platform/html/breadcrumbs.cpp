#include "platform/html/breadcrumbs.hpp"

namespace commonweal::platform {
namespace {

Html item_of(const Breadcrumb& item) {
  const auto words = content(item.html, item.text);
  Html html;
  html.raw("<li class=\"govuk-breadcrumbs__list-item\"");
  if (item.href.empty()) return html.raw(" aria-current=\"page\">").add(words).raw("</li>\n");
  html.raw(">\n<a class=\"govuk-breadcrumbs__link\"").attribute("href", item.href);
  return html.add(attributes(item.attributes)).raw(">").add(words).raw("</a>\n</li>\n");
}

}  // namespace

Html breadcrumbs(const Breadcrumbs& breadcrumbs) {
  const char* collapse =
      breadcrumbs.collapse_on_mobile ? "govuk-breadcrumbs--collapse-on-mobile" : "";
  Html html;
  html.raw("<nav").add(class_names({"govuk-breadcrumbs", breadcrumbs.classes, collapse}));
  html.add(attributes(breadcrumbs.attributes)).attribute("aria-label", breadcrumbs.label_text);
  html.raw(">\n<ol class=\"govuk-breadcrumbs__list\">\n");
  for (const auto& item : breadcrumbs.items) html.add(item_of(item));
  return html.raw("</ol>\n</nav>\n");
}

}  // namespace commonweal::platform
