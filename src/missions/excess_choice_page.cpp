#include "missions/excess_choice_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/period_text.hpp"
#include "missions/body_words.hpp"
#include "platform/html/button.hpp"
#include "platform/html/checkboxes.hpp"
#include "platform/html/details.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/html/select.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::SelectItem;

std::string path_of(const ChosenExcess& chosen) {
  return "/metrics/" + chosen.metric->code + "/excess";
}

Html choice(std::string name, std::string label, std::vector<SelectItem> items,
            std::string chosen) {
  return platform::select({.name = std::move(name),
                           .label = {.text = std::move(label)},
                           .value = std::move(chosen),
                           .items = std::move(items)});
}

std::string text_of(const std::optional<base::Period>& period) {
  return period ? base::text(*period) : "";
}

Html body_choice(const ChosenExcess& chosen) {
  std::vector<SelectItem> items;
  bool is_listed = false;
  for (const Body* body : chosen.siblings) {
    items.push_back({.text = body->name, .value = body->code});
    is_listed |= body == chosen.body;
  }
  if (!is_listed)
    items.insert(items.begin(), {.text = chosen.body->name, .value = chosen.body->code});
  return choice("body", "Hold against its peers", std::move(items), chosen.body->code);
}

Html period_choice(const ChosenExcess& chosen, std::string name, std::string label,
                   const std::optional<base::Period>& period) {
  std::vector<SelectItem> items;
  for (const auto held : chosen.periods) {
    items.push_back({.text = base::reader_text(held), .value = base::text(held)});
  }
  return choice(std::move(name), std::move(label), std::move(items), text_of(period));
}

Html level_choice(const ChosenExcess& chosen) {
  return choice(
      "level", "What stands for the peers",
      {{.text = "Their mean", .value = "mean"}, {.text = "Their median", .value = "median"}},
      std::string(code_word(chosen.question.level)));
}

Html years_choice(const ChosenExcess& chosen) {
  return choice("years", "Which years count",
                {{.text = "Those with a figure of any peer", .value = "any"},
                 {.text = "Those with a figure of every peer", .value = "all"}},
                std::string(code_word(chosen.question.years)));
}

Html filter_of(const ChosenExcess& chosen) {
  platform::FilterBar bar{
      .action = path_of(chosen), .label = "Choose the body and the years", .fields = {}};
  bar.fields.push_back(body_choice(chosen));
  if (!chosen.periods.empty()) {
    bar.fields.push_back(period_choice(chosen, "from", "From", chosen.question.from));
    bar.fields.push_back(period_choice(chosen, "to", "To", chosen.question.to));
    bar.fields.push_back(level_choice(chosen));
    bar.fields.push_back(years_choice(chosen));
  }
  if (!chosen.is_default) {
    for (const Body* peer : chosen.peers) bar.kept.push_back({"peers", peer->code});
  }
  bar.clear_href = path_of(chosen);
  return platform::filter_bar(bar);
}

void add_hidden(Html& form, platform::Markup name, const std::string& value) {
  if (value.empty()) return;
  form.raw("<input type=\"hidden\" name=\"").raw(name).raw("\"").attribute("value", value);
  form.raw(">\n");
}

Html peers_of(const ChosenExcess& chosen) {
  std::vector<const Body*> offered = chosen.siblings;
  std::erase(offered, chosen.body);
  if (offered.size() < 2) return {};
  const std::string many(many_of_kind(chosen.body->kind));
  platform::Checkboxes boxes{
      .name = "peers",
      .fieldset = platform::Fieldset{.legend = {.text = "Which " + many + " to hold it against",
                                                .classes = "govuk-visually-hidden"}},
      .classes = "govuk-checkboxes--small cw-places"};
  for (const Body* peer : chosen.peers) boxes.values.push_back(peer->code);
  for (const Body* body : offered) boxes.items.push_back({.text = body->name, .value = body->code});
  Html form;
  form.raw("<form method=\"get\"").attribute("action", path_of(chosen)).raw(">\n");
  add_hidden(form, "body", chosen.body->code);
  add_hidden(form, "from", text_of(chosen.question.from));
  add_hidden(form, "to", text_of(chosen.question.to));
  add_hidden(form, "level", std::string(code_word(chosen.question.level)));
  add_hidden(form, "years", std::string(code_word(chosen.question.years)));
  form.add(platform::checkboxes(boxes)).add(platform::button({.text = "Use these peers"}));
  return platform::details(
      {.summary_text = "Choose the peers yourself", .html = form.raw("</form>\n")});
}

}  // namespace

Html excess_choice(const ChosenExcess& chosen) { return filter_of(chosen).add(peers_of(chosen)); }

}  // namespace commonweal::missions
