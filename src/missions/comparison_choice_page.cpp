#include "missions/comparison_choice_page.hpp"

#include <string_view>
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

// Beyond so many nobody ticks boxes; an address can still name any.
constexpr std::size_t kTickedMax = 200;

template <class T, class Text, class Value>
Html choice_field(std::string name, std::string label, const std::vector<T>& items, Text&& text,
                  Value&& value, std::string chosen, std::string any = "") {
  platform::Select select{
      .name = std::move(name), .label = {.text = std::move(label)}, .value = std::move(chosen)};
  if (!any.empty()) select.items.push_back({.text = std::move(any), .value = ""});
  for (const T& item : items) select.items.push_back({.text = text(item), .value = value(item)});
  return platform::select(select);
}

std::string capital(std::string_view words) {
  std::string text(words);
  if (!text.empty() && 'a' <= text[0] && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
  return text;
}

Html filter_of(const ChosenComparison& chosen, const std::string& path) {
  const auto& choices = chosen.choices;
  platform::FilterBar bar{.action = path, .label = "Choose what to compare"};
  if (chosen.named.empty() && choices.kinds.size() > 1) {
    bar.fields.push_back(choice_field(
        "kind", "Compare", choices.kinds, [](BodyKind kind) { return capital(many_of_kind(kind)); },
        [](BodyKind kind) { return std::string(code_word(kind)); },
        chosen.kind ? std::string(code_word(*chosen.kind)) : ""));
  }
  if (choices.regions.size() > 1) {
    bar.fields.push_back(choice_field(
        "region", "Region", choices.regions, [](const Body* body) { return body->name; },
        [](const Body* body) { return body->code; },
        chosen.region == nullptr ? "" : chosen.region->code, "All regions"));
  }
  if (choices.periods.size() > 1 && chosen.comparison) {
    bar.fields.push_back(choice_field(
        "period", "Period", choices.periods,
        [](base::Period period) { return base::reader_text(period); },
        [](base::Period period) { return base::text(period); },
        base::text(chosen.comparison->period)));
  }
  if (bar.fields.empty()) return {};
  for (const Body* body : chosen.named) bar.kept.push_back({"body", body->code});
  if (chosen.here != nullptr) bar.kept.push_back({"here", chosen.here->code});
  bar.clear_href = path;
  return platform::filter_bar(bar);
}

// Any of them, by ticking their names.
Html names_of(const ChosenComparison& chosen, const std::string& path) {
  const auto& nameable = chosen.choices.nameable;
  if (nameable.size() < 3 || nameable.size() > kTickedMax) return {};
  const std::string many(many_of_kind(nameable.front()->kind));
  platform::Checkboxes boxes{
      .name = "body",
      .fieldset = platform::Fieldset{.legend = {.text = "Which " + many + " to compare",
                                                .classes = "govuk-visually-hidden"}},
      .classes = "govuk-checkboxes--small cw-places"};
  for (const Body* body : chosen.named) boxes.values.push_back(body->code);
  for (const Body* body : nameable)
    boxes.items.push_back({.text = body->name, .value = body->code});
  Html form;
  form.raw("<form method=\"get\"").attribute("action", path).raw(">\n");
  form.add(platform::checkboxes(boxes)).add(platform::button({.text = "Compare these"}));
  return platform::details(
      {.summary_text = "Choose the " + many + " yourself", .html = form.raw("</form>\n")});
}

}  // namespace

Html comparison_choice(const ChosenComparison& chosen, const std::string& path) {
  return filter_of(chosen, path).add(names_of(chosen, path));
}

}  // namespace commonweal::missions
