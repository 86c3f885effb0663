#include "investment/portfolio/portfolio_form_page.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "investment/values/values_parts_page.hpp"
#include "platform/html/button.hpp"
#include "platform/html/details.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/html/input.hpp"
#include "platform/html/radios.hpp"
#include "platform/http/form_body.hpp"

namespace commonweal::investment {
namespace {

using platform::Html;
using platform::HtmlTable;

constexpr std::string_view kBids = "bids";

std::optional<platform::ErrorMessage> message_at(const base::Error* fault, std::string_view field) {
  if (fault == nullptr) return std::nullopt;
  const auto found = std::ranges::find(fault->problems, field, &base::Problem::place);
  if (found == fault->problems.end()) return std::nullopt;
  return platform::ErrorMessage{.text = found->what};
}

// A number of a table: its row and column say what it is, its label says it again to who hears it.
Html cell_input(const BuilderForm& form, std::string name, std::string label) {
  const std::string value(sent_in(form.sent, name));
  return platform::input({.name = name,
                          .inputmode = "decimal",
                          .value = value,
                          .label = {.text = std::move(label), .classes = "govuk-visually-hidden"},
                          .error_message = message_at(form.fault, name),
                          .classes = "govuk-input--width-5"});
}

Html line_input(const BuilderForm& form, const char* name, const char* label, const char* hint) {
  return platform::input({.name = name,
                          .inputmode = "decimal",
                          .value = std::string(sent_in(form.sent, name)),
                          .label = {.text = label},
                          .hint = platform::Hint{.text = hint},
                          .error_message = message_at(form.fault, name),
                          .suffix = {.text = "%"},
                          .classes = "govuk-input--width-5"});
}

Html missions_table(const BuilderForm& form) {
  HtmlTable table{.caption = "What progress counts, by mission",
                  .head = {{.text = "Mission"},
                           {.text = "Weight"},
                           {.text = "At least so many % of the gap (optional)"}},
                  .rows = {}};
  for (const auto& [code, name] : form.offer.missions) {
    table.rows.push_back(
        {{.text = name},
         {.html = cell_input(form, std::string(kWeightField) + code, "Weight of " + name)},
         {.html = cell_input(form, std::string(kMinimumField) + code,
                             "Least % of the gap of " + name + " that must be closed")}});
  }
  return wide_table(std::move(table));
}

Html departments_table(const BuilderForm& form) {
  HtmlTable table{.caption = "Limits, by department",
                  .head = {{.text = "Department"}, {.text = "% of each limit held"}},
                  .rows = {}};
  for (const auto& [code, name] : form.offer.departments) {
    table.rows.push_back({{.text = name},
                          {.html = cell_input(form, std::string(kLimitsField) + code,
                                              "% of each limit held of " + name)}});
  }
  return wide_table(std::move(table));
}

Html places_table(const BuilderForm& form) {
  if (form.offer.places.empty()) return {};
  HtmlTable table{.caption = "Fairness, by place",
                  .head = {{.text = "Place"}, {.text = "At least so many % of the gap (optional)"}},
                  .rows = {}};
  for (const auto& [code, name] : form.offer.places) {
    table.rows.push_back(
        {{.text = name},
         {.html = cell_input(form, std::string(kFairField) + code,
                             "Least % of the gap closed by people reached in " + name)}});
  }
  return wide_table(std::move(table));
}

Html bid_choice(const BuilderForm& form, const OfferedBid& bid) {
  const std::string name = std::string(kBidField) + bid.code;
  return platform::select({.name = name,
                           .label = {.text = bid.title, .classes = "govuk-visually-hidden"},
                           .value = std::string(sent_in(form.sent, name)),
                           .items = {{.text = "Free to be chosen", .value = ""},
                                     {.text = "Must be in", .value = "in"},
                                     {.text = "Must be out", .value = "out"}},
                           .error_message = message_at(form.fault, name)});
}

bool has_chosen_bids(const BuilderForm& form) {
  return std::ranges::any_of(form.sent, [](const auto& one) {
    return one.first.starts_with(kBidField) && !one.second.empty();
  });
}

Html bids_fields(const BuilderForm& form) {
  if (form.offer.bids.size() > kBidFieldsMax) {
    return paragraph(
        "There are too many bids for a field each. At the shell, --with and --without name "
        "those that must be in or out.");
  }
  HtmlTable table{.caption = "Bids that must be in or out",
                  .head = {{.text = "Bid"}, {.text = "Department"}, {.text = "In the portfolio"}},
                  .rows = {}};
  for (const OfferedBid& bid : form.offer.bids) {
    table.rows.push_back(
        {{.text = bid.title}, {.text = bid.department}, {.html = bid_choice(form, bid)}});
  }
  Html html;
  if (const auto message = message_at(form.fault, kBids)) {
    html.add(platform::error_message(*message));
  }
  html.add(wide_table(std::move(table)));
  return platform::details({.summary_text = "Bids that must be in or out (optional)",
                            .html = std::move(html),
                            .id = std::string(kBids),
                            .open = has_chosen_bids(form)});
}

Html aim_fields(const BuilderForm& form) {
  Html html = platform::radios(
      {.name = "aim",
       .value = std::string(sent_in(form.sent, "aim")),
       .fieldset = platform::Fieldset{.legend = {.text = "What to aim at",
                                                 .classes = "govuk-fieldset__legend--m"}},
       .error_message = message_at(form.fault, "aim"),
       .items = {
           {.text = "The most progress on average",
            .value = "average",
            .hint = platform::Hint{.text = "What is expected of each bid is taken as it is."}},
           {.text = "The most progress where things go badly",
            .value = "worst",
            .hint = platform::Hint{
                .text = "The mean of the worst of 200 scenarios. Also says how often each bid is "
                        "chosen among them."}}}});
  return html.add(line_input(form, "tail", "Share of scenarios that counts as the worst, in %",
                             "Only where things go badly: 10 is the worst tenth."));
}

std::vector<platform::SelectItem> mission_items(const BuilderForm& form) {
  std::vector<platform::SelectItem> items = {{.text = "None", .value = ""}};
  for (const auto& [code, name] : form.offer.missions) {
    items.push_back({.text = name, .value = code});
  }
  return items;
}

Html frontier_field(const BuilderForm& form, const char* name, const char* label) {
  return platform::select({.name = name,
                           .label = {.text = label},
                           .value = std::string(sent_in(form.sent, name)),
                           .items = mission_items(form),
                           .error_message = message_at(form.fault, name)});
}

Html frontier_fields(const BuilderForm& form) {
  Html html = frontier_field(form, "frontier-first", "First mission");
  html.add(frontier_field(form, "frontier-second", "Second mission"));
  return platform::fieldset(
      {.legend = {.text = "Frontier between two missions (optional)",
                  .classes = "govuk-fieldset__legend--m"},
       .html = Html()
                   .raw("<p class=\"govuk-hint\">")
                   .text("The portfolios of which none has more of one without less of the other.")
                   .raw("</p>\n")
                   .add(html)});
}

}  // namespace

Html portfolio_form(const BuilderForm& form) {
  Html html;
  html.raw("<form class=\"cw-no-print\" method=\"post\" action=\"/portfolio\" novalidate>\n");
  html.raw("<input type=\"hidden\"").attribute("name", platform::kFormToken);
  html.attribute("value", form.visitor.form_token).raw(">\n");
  html.add(missions_table(form)).add(departments_table(form)).add(places_table(form));
  html.add(line_input(form, "prevention",
                      "Least share of spending that is prevention, in % "
                      "(optional)",
                      "The floor that is held where this is empty, if there is one."));
  html.add(bids_fields(form)).add(aim_fields(form)).add(frontier_fields(form));
  html.add(line_input(form, "gap", "How near to the best is near enough, in % (optional)",
                      "Empty: proven to the end up to 60 bids, and to 0.5% above."));
  html.add(platform::button({.text = "Find the best portfolio", .prevent_double_click = true}));
  return html.raw("</form>\n");
}

SentFields sent_fields(const platform::Request& request) {
  SentFields sent;
  for (const auto& [name, value] : request.form_parameters) sent.emplace_back(name, value);
  return sent;
}

Html portfolio_faults(const base::Error* fault) {
  if (fault == nullptr) return {};
  platform::ErrorSummary summary;
  for (const auto& [place, what] : fault->problems) {
    summary.error_list.push_back({.text = what, .href = place.empty() ? "" : "#" + place});
  }
  if (fault->unlisted > 0) {
    summary.error_list.push_back(
        {.text = "There are " + std::to_string(fault->unlisted) + " further problems."});
  }
  return platform::error_summary(summary);
}

}  // namespace commonweal::investment
