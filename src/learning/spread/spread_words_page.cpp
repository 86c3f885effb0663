#include "learning/spread/spread_words_page.hpp"

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/html/select.hpp"
#include "platform/html/tag.hpp"

namespace commonweal::learning {
namespace {

using missions::InterventionStage;
using platform::Html;

std::string number(std::size_t count) { return base::grouped(static_cast<double>(count)); }

}  // namespace

Html spread_link(const std::string& href, std::string_view text) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

Html spread_paragraph(const std::string& words) {
  if (words.empty()) return {};
  return Html().raw("<p class=\"govuk-body\">").text(words).raw("</p>\n");
}

Html spread_downloads(const std::string& path, const std::string& query) {
  Html html;
  html.raw("<ul class=\"cw-downloads\">\n<li>Download this page: ");
  html.add(spread_link(path + ".csv" + query, "CSV")).raw(", ");
  html.add(spread_link(path + ".xlsx" + query, "Excel")).raw("</li>\n<li>");
  html.add(spread_link("/api/v1" + path + query, "This page as data (JSON)"));
  return html.raw("</li>\n</ul>\n");
}

Html stage_tag(InterventionStage stage) {
  switch (stage) {
    case InterventionStage::idea:
      return platform::tag({.text = "Idea", .classes = "govuk-tag--purple"});
    case InterventionStage::promising:
      return platform::tag({.text = "Promising", .classes = "govuk-tag--yellow"});
    case InterventionStage::established:
      return platform::tag({.text = "Established", .classes = "govuk-tag--green"});
  }
  CW_CHECK(false);
}

Html mission_filter(const missions::Directory& directory, const std::string& action,
                    const std::string& chosen) {
  platform::Select field{.name = "mission",
                         .label = {.text = "Mission"},
                         .value = chosen,
                         .items = {{.text = "All missions", .value = ""}}};
  for (const auto& mission : directory.missions()) {
    field.items.push_back({.text = mission.title, .value = mission.code});
  }
  return platform::filter_bar({.action = action,
                               .label = "Choose the mission",
                               .fields = {platform::select(field)},
                               .clear_href = action});
}

std::string share_words(double share) { return base::grouped(share * 100) + "%"; }

std::string people_words(std::int64_t people) { return base::grouped(static_cast<double>(people)); }

std::string reach_words(const AdoptionToday& now) {
  if (now.with_reach == 0) return "No figure published";
  std::string words = people_words(now.reach);
  if (now.with_reach < now.bodies) words += " (of " + number(now.with_reach) + " that say)";
  return words;
}

std::string fidelity_words(const AdoptionToday& now) {
  if (!now.fidelity) return "No figure published";
  return base::grouped(*now.fidelity, 2) + " (of " + number(now.with_fidelity) + " that say)";
}

std::string bodies_in_use_words(const AdoptionToday& now) {
  if (now.bodies == 0) return now.ended == 0 ? "Nobody recorded" : "Nobody today";
  return number(now.bodies) + (now.bodies == 1 ? " body" : " bodies");
}

}  // namespace commonweal::learning
