#include "missions/known_on_page.hpp"

#include "platform/html/inset_text.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;

Html link(const std::string& href, std::string_view words) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(words).raw("</a>");
}

}  // namespace

Html known_on_notice(const KnownOn& known_on, const std::string& now_link) {
  Html html;
  if (!known_on) return html;
  html.raw("<p class=\"govuk-body\">");
  html.text("These are the figures as known on " + reader_text(*known_on) +
            ", at the end of the day. Titles, sources and the question that the page opens with "
            "are those of today.");
  html.raw("</p>\n<p class=\"govuk-body\">");
  html.add(link(now_link, "See the figures as known now")).raw("</p>\n");
  return platform::inset_text({.html = std::move(html), .id = "known-on-notice"});
}

Html nothing_known(const NothingKnown& nothing) {
  Html html;
  html.raw("<p class=\"govuk-body\">No figures for ").text(nothing.body);
  html.text(" had been recorded by the end of " + reader_text(nothing.day) + ".");
  if (nothing.first) {
    html.text(" The first were recorded on " + base::reader_text(*nothing.first) + ".");
  }
  html.raw("</p>\n<p class=\"govuk-body\">");
  return html.add(link(nothing.now_link, "See the figures as known now")).raw("</p>\n");
}

}  // namespace commonweal::missions
