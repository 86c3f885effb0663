#include "learning/toolkit/toolkit_filter_page.hpp"

#include <set>
#include <utility>
#include <vector>

#include "learning/toolkit/toolkit_words.hpp"
#include "platform/html/input.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/html/select.hpp"
#include "platform/http/form_text.hpp"

namespace commonweal::learning {
namespace {

using missions::Directory;
using missions::EvidenceGrade;
using missions::InterventionStage;
using platform::Html;
using platform::SelectItem;

struct Choices {
  const char* name;
  const char* label;
  const char* any;
};

Html choices(const Choices& about, std::string_view chosen, std::vector<SelectItem> items) {
  items.insert(items.begin(), {.text = about.any, .value = ""});
  return platform::select({.name = about.name,
                           .label = {.text = about.label},
                           .value = std::string(chosen),
                           .items = std::move(items)});
}

// Only services that an intervention serves: a long list of empty choices helps nobody.
std::vector<SelectItem> services(const Directory& directory) {
  std::set<std::string, std::less<>> served;
  for (const auto& one : directory.interventions()) {
    served.insert(one.services.begin(), one.services.end());
  }
  std::vector<SelectItem> items;
  for (const auto& service : directory.services()) {
    if (!served.contains(service.code)) continue;
    items.push_back({.text = with_capital(service.title), .value = service.code});
  }
  return items;
}

std::vector<SelectItem> missions_of(const Directory& directory) {
  std::vector<SelectItem> items;
  for (const auto& mission : directory.missions()) {
    items.push_back({.text = mission.title, .value = mission.code});
  }
  return items;
}

std::vector<SelectItem> outcomes(const Directory& directory) {
  std::vector<SelectItem> items;
  for (const auto& outcome : outcomes_of(directory)) {
    items.push_back({.text = outcome.title, .value = outcome.value});
  }
  return items;
}

std::vector<SelectItem> stages() {
  std::vector<SelectItem> items;
  for (const auto stage :
       {InterventionStage::established, InterventionStage::promising, InterventionStage::idea}) {
    items.push_back(
        {.text = std::string(words_of(stage)), .value = std::string(missions::code_word(stage))});
  }
  return items;
}

std::vector<SelectItem> grades() {
  std::vector<SelectItem> items;
  for (const auto grade : {EvidenceGrade::high, EvidenceGrade::moderate, EvidenceGrade::low,
                           EvidenceGrade::very_low, EvidenceGrade::not_graded}) {
    items.push_back({.text = with_capital(missions::words_of(grade)),
                     .value = std::string(missions::code_word(grade))});
  }
  return items;
}

std::vector<SelectItem> costs() {
  std::vector<SelectItem> items;
  for (const CostBand band : kCostBands) {
    items.push_back({.text = std::string(words_of(band)), .value = std::string(code_word(band))});
  }
  return items;
}

Html words_field(const ToolkitChoice& choice) {
  return platform::input({.name = "words",
                          .type = "search",
                          .value = choice.words,
                          .label = {.text = "Words"},
                          .spellcheck = false});
}

}  // namespace

base::Result<ToolkitChoice> asked_choice(const Directory& directory,
                                         const platform::Request& request) {
  auto choice =
      toolkit_choice([&](std::string_view name) { return request.query(name).value_or(""); });
  if (!choice) return choice;
  if (auto held = check_held(directory, *choice); !held) return base::fail(std::move(held));
  return choice;
}

std::string query_of(const ToolkitChoice& choice) {
  platform::Parameters parameters;
  for (auto& [name, text] : parts_of(choice)) parameters.push_back({name, text});
  return parameters.empty() ? "" : "?" + platform::encode_form(parameters);
}

Html toolkit_filter(const Directory& directory, const ToolkitChoice& choice) {
  platform::FilterBar bar{
      .action = "/interventions",
      .label = "Choose the interventions",
      .fields =
          {words_field(choice),
           choices({"service", "Service", "Any service"}, choice.service, services(directory)),
           choices({"mission", "Mission", "Any mission"}, choice.mission, missions_of(directory)),
           choices({"outcome", "Outcome", "Any outcome"}, choice.outcome, outcomes(directory)),
           choices({"stage", "Stage", "Any stage"},
                   choice.stage ? missions::code_word(*choice.stage) : "", stages()),
           choices({"grade", "Security of evidence", "Any"},
                   choice.grade ? missions::code_word(*choice.grade) : "", grades()),
           choices({"cost", "Cost of one unit", "Any cost"},
                   choice.cost ? code_word(*choice.cost) : "", costs())},
      .kept = {},
      .clear_href = choice.is_all() ? "" : "/interventions"};
  // The size of effects is an order for one outcome, which may not be the next choice.
  const bool is_kept = choice.order != ToolkitOrder::title && choice.order != ToolkitOrder::impact;
  if (is_kept) bar.kept.push_back({"sort", std::string(code_word(choice.order))});
  return platform::filter_bar(bar);
}

Html toolkit_orders(const ToolkitChoice& choice) {
  Html html;
  html.raw("<nav aria-label=\"Sort the interventions\">\n<ul class=\"cw-orders\">\n");
  for (const ToolkitOrder order : kToolkitOrders) {
    if (order == ToolkitOrder::impact && choice.outcome.empty()) continue;
    html.raw("<li>");
    if (order == choice.order) {
      html.raw("<strong aria-current=\"true\">").text(words_of(order)).raw("</strong>");
    } else {
      ToolkitChoice other = choice;
      other.order = order;
      html.raw("<a class=\"govuk-link\"").attribute("href", "/interventions" + query_of(other));
      html.raw(">").text(words_of(order)).raw("</a>");
    }
    html.raw("</li>\n");
  }
  return html.raw("</ul>\n</nav>\n");
}

}  // namespace commonweal::learning
