#include "investment/delivery/delivery_form_page.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "investment/delivery/delivery_words.hpp"
#include "platform/html/button.hpp"
#include "platform/html/input.hpp"
#include "platform/html/select.hpp"
#include "platform/http/form_body.hpp"

namespace commonweal::investment {
namespace {

using platform::Html;
using platform::Request;

std::optional<platform::ErrorMessage> message(const base::Error* fault, std::string_view field) {
  if (fault == nullptr) return std::nullopt;
  const auto found = std::ranges::find(fault->problems, field, &base::Problem::place);
  if (found == fault->problems.end()) return std::nullopt;
  return platform::ErrorMessage{.text = found->what};
}

std::string typed(const Request& request, std::string_view field) {
  return std::string(request.form(field).value_or(""));
}

struct LineInput {
  const char* name;
  const char* label;
  const char* hint;
  const char* classes;
  const char* needed;  // Said where it is empty; null where it may be.
};
constexpr LineInput kInputs[] = {
    {"year", "Year", "2026 for 2026-27.", "govuk-input--width-4",
     "Enter the year, such as 2026 for 2026-27"},
    {"value", "What was delivered in that year",
     "Pounds, people, or by how much the measure moved because of the plan: -0.1 for down by 0.1.",
     "govuk-input--width-10", "Enter what was delivered in that year"},
    {"reported_by", "Reported by", "An office, not a person.", "", "Enter the office that reports"},
    {"basis", "How it is known", "For example, the register of the service.", "",
     "Enter how it is known"},
    {"note", "Note (optional)", "", "", nullptr}};

Html input(const LineInput& one, const Request& request, const base::Error* fault) {
  const std::string hint = one.hint;
  return platform::input(
      {.name = one.name,
       .value = typed(request, one.name),
       .label = {.text = one.label},
       .hint = hint.empty() ? std::nullopt : std::optional(platform::Hint{.text = hint}),
       .error_message = message(fault, one.name),
       .classes = one.classes});
}

Html line_choice(const Request& request, const DeliveryAccount& account,
                 const missions::Directory& directory, const base::Error* fault) {
  std::vector<platform::SelectItem> items;
  items.reserve(account.lines.size());
  for (const AccountLine& line : account.lines) {
    items.push_back({.text = line_words(line, directory), .value = line_code(line)});
  }
  return platform::select({.name = "line",
                           .label = {.text = "What you report"},
                           .value = typed(request, "line"),
                           .items = std::move(items),
                           .error_message = message(fault, "line")});
}

}  // namespace

Html delivery_form(const Request& request, const DeliveryAccount& account,
                   const missions::Directory& directory, const base::Error* fault) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\" id=\"report\">Report what was delivered</h2>\n");
  html.raw("<form class=\"cw-no-print\" method=\"post\"");
  html.attribute("action", "/proposals/" + account.commitment->proposal + "/delivery");
  html.raw(" novalidate>\n<input type=\"hidden\"").attribute("name", platform::kFormToken);
  html.attribute("value", request.visitor.form_token).raw(">\n");
  html.add(line_choice(request, account, directory, fault));
  for (const auto& one : kInputs) html.add(input(one, request, fault));
  html.add(platform::button({.text = "Report it", .prevent_double_click = true}));
  return html.raw("</form>\n");
}

base::Error delivery_fault(const Request& request, const base::Error& fault) {
  base::Error told = fault;
  const auto asked_by = [](const base::Problem& problem) {
    return std::ranges::find(kInputs, std::string_view(problem.place),
                             [](const LineInput& one) { return std::string_view(one.name); });
  };
  for (auto& problem : told.problems) {
    const auto* asked = asked_by(problem);
    if (asked == std::end(kInputs) || asked->needed == nullptr) continue;
    if (typed(request, problem.place).empty()) problem.what = asked->needed;
  }
  std::ranges::stable_sort(told.problems, {}, asked_by);
  return told;
}

missions::Record delivery_sent(const Request& request, const missions::Commitment& commitment) {
  const auto words = missions::codes_in(typed(request, "line"));
  const auto word = [&](std::size_t at) { return at < words.size() ? words[at] : std::string(); };
  std::string code = commitment.code.substr(0, 30);
  std::string ending = "-" + typed(request, "year");
  for (const auto& one : words) ending += "-" + one.substr(0, 12);
  code += ending.substr(0, 64 - code.size());
  while (code.ends_with('-')) code.pop_back();
  return {
      code,
      {commitment.code, typed(request, "year"), word(0), word(1), word(2), typed(request, "value"),
       typed(request, "reported_by"), typed(request, "basis"), typed(request, "note")}};
}

}  // namespace commonweal::investment
