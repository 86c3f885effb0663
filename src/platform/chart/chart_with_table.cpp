#include "platform/chart/chart_with_table.hpp"

#include <cstddef>

#include "platform/html/details.hpp"
#include "platform/html/scroll_region.hpp"

namespace commonweal::platform {
namespace {

// A link that stands alone in a list of links says what it leads to.
Html link(const ChartDownload& file, const std::string& title) {
  Html html;
  html.raw("<a class=\"govuk-link\" download").attribute("href", file.href).raw(">");
  html.text(file.name).raw("<span class=\"govuk-visually-hidden\">: ").text(title);
  return html.raw("</span></a>");
}

Html files(const ChartWithTable& parts) {
  if (parts.downloads.empty()) return {};
  Html html;
  html.raw("<p class=\"govuk-body-s cw-chart__files govuk-!-display-none-print\">Download ");
  for (std::size_t at = 0; at < parts.downloads.size(); ++at) {
    const bool is_last = at + 1 == parts.downloads.size();
    if (at > 0) html.raw(is_last ? Markup(" or ") : Markup(", "));
    html.add(link(parts.downloads[at], parts.title));
  }
  return html.raw("</p>\n");
}

}  // namespace

Html chart_with_table(const ChartWithTable& parts) {
  Html html;
  html.add(parts.chart).add(files(parts));
  return html.add(details({.summary_text = parts.summary,
                           .html = scroll_region(parts.title + ": table", table(parts.table)),
                           .id = parts.id}));
}

}  // namespace commonweal::platform
