#include "investment/portfolio/portfolio_form_page.hpp"

#include <map>
#include <string>
#include <utility>

#include "base/counted.hpp"
#include "base/number_text.hpp"
#include "investment/portfolio/limit_years_page.hpp"
#include "investment/values/value_view.hpp"
#include "investment/values/values_parts_page.hpp"
#include "platform/html/button.hpp"
#include "platform/html/details.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/html/fieldset.hpp"
#include "platform/html/input.hpp"
#include "platform/html/select.hpp"
#include "platform/http/form_body.hpp"

namespace commonweal::investment {
namespace {

using platform::Html;
using platform::SelectItem;

struct PortfolioField {
  std::string name;
  std::string label;
  std::string hint = {};
  std::string usual = {};   // Until something is sent.
  std::string suffix = {};  // "%"
};

std::string sent_or(const PortfolioForm& form, const PortfolioField& field) {
  const auto sent = form.request.form(field.name);
  return sent ? std::string(*sent) : field.usual;
}

std::optional<platform::ErrorMessage> message_at(const PortfolioForm& form, std::string_view name) {
  if (form.fault == nullptr) return std::nullopt;
  for (const auto& problem : form.fault->problems) {
    if (problem.place == name) return platform::ErrorMessage{.text = problem.what};
  }
  return std::nullopt;
}

std::optional<platform::Hint> hint_of(const PortfolioField& field) {
  if (field.hint.empty()) return std::nullopt;
  return platform::Hint{.text = field.hint};
}

Html number_field(const PortfolioForm& form, const PortfolioField& field) {
  return platform::input({.name = field.name,
                          .inputmode = "decimal",
                          .value = sent_or(form, field),
                          .label = {.text = field.label},
                          .hint = hint_of(field),
                          .error_message = message_at(form, field.name),
                          .suffix = {.text = field.suffix},
                          .spellcheck = false,
                          .classes = "govuk-input--width-5"});
}

Html choice(const PortfolioForm& form, const PortfolioField& field, std::vector<SelectItem> items) {
  return platform::select({.name = field.name,
                           .label = {.text = field.label},
                           .value = sent_or(form, field),
                           .items = std::move(items),
                           .hint = hint_of(field),
                           .error_message = message_at(form, field.name)});
}

Html group(std::string legend, Html html) {
  return platform::fieldset(
      {.legend = {.text = std::move(legend), .classes = "govuk-fieldset__legend--m"},
       .html = std::move(html)});
}

Html mission_fields(const PortfolioForm& form) {
  Html html;
  for (const auto& [code, name] : form.builder.missions) {
    html.add(number_field(form, {.name = weight_field(code),
                                 .label = name + ": how much its progress counts",
                                 .usual = "1"}));
    html.add(number_field(form, {.name = minimum_field(code),
                                 .label = name + ": least progress",
                                 .hint = "Percent of the gap to its targets. Empty: none.",
                                 .suffix = "%"}));
  }
  return group("Missions", std::move(html));
}

Html money_fields(const PortfolioForm& form) {
  Html html;
  for (const auto& [code, name] : form.builder.departments) {
    html.add(number_field(form, {.name = limit_field(code),
                                 .label = name + ": percent of its limits",
                                 .hint = "100 is as they are held; 105 adds a twentieth.",
                                 .usual = "100",
                                 .suffix = "%"}));
  }
  html.add(number_field(form, {.name = std::string(kPreventionField),
                               .label = "Least share of spending that is prevention",
                               .hint = "Percent. Empty: no floor beyond what is protected.",
                               .suffix = "%"}));
  return group("Money", std::move(html));
}

std::vector<SelectItem> mission_items(const PortfolioForm& form) {
  std::vector<SelectItem> items = {{.text = "None", .value = ""}};
  for (const auto& [code, name] : form.builder.missions) {
    items.push_back({.text = name, .value = code});
  }
  return items;
}

Html search_fields(const PortfolioForm& form) {
  Html html;
  html.add(number_field(
      form, {.name = std::string(kTailField),
             .label = "Guard against the worst",
             .hint = "Percent of 200 scenarios: 10 looks for the portfolio whose worst tenth is "
                     "best. Empty: the best on average.",
             .suffix = "%"}));
  html.add(choice(form,
                  {.name = std::string(kFirstField),
                   .label = "Weigh this mission",
                   .hint = "Every portfolio is shown that has more of one only by less of the "
                           "other."},
                  mission_items(form)));
  html.add(choice(form, {.name = std::string(kSecondField), .label = "against this one"},
                  mission_items(form)));
  html.add(number_field(form, {.name = std::string(kGapField),
                               .label = "Stop when proven to within",
                               .hint = "Percent. Empty: proven to the end up to 60 bids, to 0.5% "
                                       "above.",
                               .suffix = "%"}));
  return group("Search", std::move(html));
}

bool has_fault(const PortfolioForm& form, std::string_view start) {
  if (form.fault == nullptr) return false;
  for (const auto& problem : form.fault->problems) {
    if (problem.place.starts_with(start)) return true;
  }
  return false;
}

Html place_fields(const PortfolioForm& form) {
  Html html;
  for (const auto& [code, name] : form.builder.places) {
    html.add(number_field(form, {.name = fair_field(code),
                                 .label = name + ": least progress by people reached there",
                                 .suffix = "%"}));
  }
  if (html.empty()) return html;
  return platform::details({.summary_text = "Fairness: the least progress in a place",
                            .html = std::move(html),
                            .open = has_fault(form, "fair-")});
}

Html bid_fields(const PortfolioForm& form) {
  Html html;
  for (const auto& [code, title, department] : form.builder.bids) {
    html.add(choice(form, {.name = bid_field(code), .label = title, .hint = department},
                    {{.text = "Free", .value = ""},
                     {.text = "Must be in", .value = "in"},
                     {.text = "Must be out", .value = "out"}}));
  }
  return platform::details({.summary_text = "Bids that must be in, or out",
                            .html = std::move(html),
                            .open = has_fault(form, "bid-")});
}

Html the_form(const PortfolioForm& form) {
  Html html;
  html.raw("<form method=\"post\" action=\"/portfolio\" novalidate>\n<input type=\"hidden\"");
  html.attribute("name", platform::kFormToken);
  html.attribute("value", form.request.visitor.form_token).raw(">\n");
  html.add(mission_fields(form)).add(money_fields(form)).add(search_fields(form));
  html.add(place_fields(form)).add(bid_fields(form));
  html.add(platform::button({.text = "Find the best portfolio", .prevent_double_click = true}));
  return html.raw("</form>\n");
}

// A row for each limit, a column for each year.
Html limits_table(const PortfolioBuilder& builder) {
  std::vector<YearOfLimit> all;
  for (const auto& it : builder.limits) {
    const std::string name = it.department + (it.budget.empty() ? "" : ", " + it.budget) +
                             (it.is_illustrative ? " (illustrative)" : "");
    all.push_back({name, it.year, large_pounds_words(it.pounds)});
  }
  return limits_by_year("What is free for bids, in the money of each year", all);
}

Html summary_of(const PortfolioForm& form) {
  if (form.fault == nullptr) return {};
  platform::ErrorSummary summary;
  for (const auto& problem : form.fault->problems) {
    summary.error_list.push_back(
        {.text = problem.what, .href = problem.place.empty() ? "" : "#" + problem.place});
  }
  return platform::error_summary(summary);
}

Html introduction(const PortfolioBuilder& builder) {
  Html html = page_title("Choose a portfolio");
  html.raw("<p class=\"govuk-body-l\">")
      .text(base::counted(builder.bids.size(), "public bid", "public bids"))
      .text(" can be chosen from. The best portfolio makes the most progress within every limit.")
      .raw("</p>\n");
  return html.add(paragraph(
      "Progress is the share of the gap between where a metric is going and its target that the "
      "bids close. Which bids start when, and at what scale, is found by a mixed-integer program, "
      "and the answer says how sure it is to be the best, what one more million would buy, and "
      "why each other bid lost."));
}

Html who_may(const platform::Visitor& visitor) {
  Html html;
  if (visitor.account) {
    return html.add(paragraph("You do not have the right to test bids. The Treasury does."));
  }
  html.raw("<p class=\"govuk-body\">The Treasury chooses portfolios here. ");
  html.raw("<a class=\"govuk-link\" href=\"/sign-in\">Sign in</a> to do so, or take the ");
  html.raw("<a class=\"govuk-link\" href=\"/proposals.json\">bids as JSON</a> and run ");
  return html.raw("<code>commonweal proposal portfolio proposals.json</code> yourself.</p>\n");
}

}  // namespace

Html portfolio_form(const PortfolioForm& form) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n").add(summary_of(form)).add(introduction(form.builder));
  if (form.builder.bids.empty()) {
    html.add(paragraph("No public bid is held. Somebody must submit one first."));
  } else if (platform::may_enter(form.request.visitor, platform::Right::test_proposals)) {
    html.add(the_form(form));
  } else {
    html.add(who_may(form.request.visitor));
  }
  html.raw("</div>\n").add(heading("The limits"));
  if (form.builder.limits.empty()) {
    return html.add(paragraph("No limit is held, so money binds nothing. See \"Envelopes\"."));
  }
  return html.add(limits_table(form.builder));
}

}  // namespace commonweal::investment
