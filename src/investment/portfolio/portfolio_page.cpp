#include "investment/portfolio/portfolio_page.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/counted.hpp"
#include "investment/portfolio/portfolio_form_page.hpp"
#include "investment/portfolio/portfolio_offer_store.hpp"
#include "investment/values/value_view.hpp"
#include "investment/values/values_parts_page.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/own/empty_state.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;
using platform::Html;
using platform::Request;
using platform::Response;

constexpr const char* kTitle = "Choose among bids";

Html opening(const PortfolioOffer& offer) {
  Html html = page_title(kTitle);
  html.raw("<div class=\"cw-measure\">\n<p class=\"govuk-body-l\">");
  html.text("Which bids together make the most progress on the missions within every limit of ");
  html.text("spending?").raw("</p>\n");
  html.add(
      paragraph("The program chooses bids, the years they start in and, where a bid allows it, "
                "their scale. It proves how near its answer is to the best there can be, says "
                "what one more million buys, and why each other bid lost. Ministers decide: this "
                "funds nothing."));
  html.raw("<p class=\"govuk-body\">");
  html.text(base::counted(offer.bids.size(), "public bid", "public bids"));
  html.text(" may be chosen: see ").add(link_to({"the register of bids", "/proposals"}));
  return html.raw(". Drafts are not among them.</p>\n</div>\n");
}

// Who may not ask reads why, and what they can do.
Html why_not(const Request& request) {
  Html html;
  html.raw("<p class=\"govuk-body\">A search takes a processor for up to an hour, so only people ");
  html.raw("with the role Treasury can ask for one here. ");
  if (request.visitor.is_guest()) {
    html.raw("If you have that role, ");
    html.add(link_to({"sign in", "/sign-in?to=%2Fportfolio"})).raw(".");
  } else {
    html.raw("Your roles do not hold it: ask an administrator of this service for it.");
  }
  html.raw(
      "</p>\n<p class=\"govuk-body\">Anybody can do the same on a machine of their own: take ");
  html.add(link_to({"the bids with all that they rest on", "/proposals.json"}));
  html.raw(" and run <code>commonweal proposal portfolio proposals.json</code>.</p>\n");
  return platform::inset_text({.html = std::move(html)}).raw("\n");
}

using LimitRows = std::map<std::pair<std::string, EnvelopeBudget>, std::map<int, OfferedLimit>>;

std::vector<platform::TableCell> row_of(const LimitRows::value_type& held,
                                        const std::set<int>& years) {
  const auto& [key, by_year] = held;
  bool is_made_up = false;
  std::vector<platform::TableCell> row = {{.text = key.first},
                                          {.text = std::string(words_of(key.second))}};
  for (const int year : years) {
    const auto found = by_year.find(year);
    const bool is_held = found != by_year.end();
    row.push_back(number_cell(is_held ? large_pounds_words(found->second.pounds) : "Not held"));
    is_made_up = is_made_up || (is_held && found->second.is_illustrative);
  }
  row.push_back({.text = is_made_up ? "Illustrative" : "As published"});
  return row;
}

Html limits_table(const PortfolioOffer& offer) {
  LimitRows rows;
  std::set<int> years;
  for (const OfferedLimit& limit : offer.limits) {
    rows[{limit.name, limit.budget}].emplace(limit.year, limit);
    years.insert(limit.year);
  }
  platform::HtmlTable table{.caption = "Limits that are held, in the money of each year",
                            .head = {{.text = "Department"}, {.text = "Budget"}},
                            .rows = {}};
  for (const int year : years) table.head.push_back(number_cell(year_words(year)));
  table.head.push_back({.text = "Figures"});
  for (const auto& held : rows) table.rows.push_back(row_of(held, years));
  return wide_table(std::move(table));
}

Html limits_part(const PortfolioOffer& offer) {
  Html html = heading("What may be spent");
  if (offer.limits.empty()) {
    return html.add(paragraph("No limit is held, so nothing holds the bids to one."));
  }
  html.raw("<div class=\"cw-measure\">\n");
  html.add(
      paragraph("What is free for new bids where that is held, and all that may be spent "
                "otherwise. Where no limit is held for a year, what bids spend in it is held to "
                "none, and the answer says so. Illustrative limits are made up so that bids can "
                "be tried; the envelopes say how."));
  html.raw("</div>\n").add(limits_table(offer));
  html.raw("<p class=\"govuk-body\">Where they are from: ");
  html.add(link_to({"envelopes", "/envelopes"})).raw(". As data: ");
  html.add(link_to({"limits", "/api/v1/envelopes"})).raw(", ");
  return html.add(link_to({"bids", "/api/v1/proposals"})).raw(".</p>\n");
}

// The address may say how the form is filled in: a result leads back to what was asked for. A
// mission that it leaves out of its weights has none.
SentFields first_fields(const Request& request, const PortfolioOffer& offer) {
  const auto is_weight = [](const auto& field) { return field.first.starts_with(kWeightField); };
  SentFields fields;
  for (const auto& [name, value] : request.query_parameters) fields.emplace_back(name, value);
  const bool has_weights = std::ranges::any_of(fields, is_weight);
  for (auto& field : usual_portfolio(offer)) {
    if (!has_weights || !is_weight(field)) fields.push_back(std::move(field));
  }
  return fields;  // The first of a name counts.
}

Html ask_part(const Request& request, const PortfolioOffer& offer, const base::Error* fault) {
  if (!may_enter(request.visitor, platform::Right::test_proposals)) return why_not(request);
  if (offer.bids.empty()) {
    return platform::empty_state({.title = "There is no bid to choose",
                                  .text = "A bid can be chosen once its department submits it.",
                                  .action_text = "Go to the register of bids",
                                  .action_href = "/proposals"});
  }
  const auto sent = fault == nullptr ? first_fields(request, offer) : sent_fields(request);
  Html html = heading("What to look for");
  html.raw("<div class=\"cw-measure\">\n");
  html.add(
      paragraph("Progress is the share of the gap between where a mission’s core metrics go as "
                "things are and their targets. A mission of weight 0 does not count. The search "
                "runs as a job, whose page shows how far it is and then its result."));
  html.add(
      portfolio_form({.offer = offer, .visitor = request.visitor, .sent = sent, .fault = fault}));
  return html.raw("</div>\n");
}

Response page_of(const Request& request, const Holdings& holdings, const base::Error* fault) {
  const PortfolioOffer offer = load_portfolio_offer(holdings);
  Html main = portfolio_faults(fault);
  main.add(opening(offer)).add(ask_part(request, offer, fault)).add(limits_part(offer));
  auto page = investment_page(kTitle, std::move(main), request, {{"Bids", "/proposals"}});
  if (fault != nullptr) page.state = platform::PageState::in_error;
  auto response = platform::ok_html(platform::layout(page));
  if (fault != nullptr) response.status = platform::http_status(fault->code);
  return response;
}

}  // namespace

base::Result<Response> show_portfolio(const Request& request, const Holdings& holdings) {
  return page_of(request, holdings, nullptr);
}

Response portfolio_refused(const Request& request, const Holdings& holdings,
                           const base::Error& fault) {
  return page_of(request, holdings, &fault);
}

}  // namespace commonweal::investment
