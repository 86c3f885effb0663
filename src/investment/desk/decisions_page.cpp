#include "investment/desk/decisions_page.hpp"

#include <algorithm>
#include <utility>

#include "investment/desk/bid_change_page.hpp"
#include "investment/desk/bid_history_store.hpp"
#include "investment/desk/decision_change_store.hpp"
#include "investment/desk/decision_form_page.hpp"
#include "investment/desk/decision_store.hpp"
#include "investment/desk/desk_form_page.hpp"
#include "missions/known_on.hpp"
#include "missions/year_line.hpp"
#include "platform/html/notification_banner.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/summary_list.hpp"
#include "platform/html/table.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;
using platform::Html;
using platform::Request;
using platform::Response;

// "23 November 2026"
std::string day_words(const std::string& day) {
  const auto known = missions::known_on_in({.place = "", .text = day});
  return known && *known ? missions::reader_text(**known) : day;
}

platform::SummaryRow row(const char* key, std::string value) {
  return {.key = {.text = key}, .value = {.text = std::move(value)}};
}

void add_if_any(platform::SummaryList& list, const char* key, const std::string& value) {
  if (!value.empty()) list.rows.push_back(row(key, value));
}

std::string version_words(const HeldBid& bid, int version) {
  std::string words = "Version " + std::to_string(version);
  if (!says_the_same(bid, version)) words += ". The bid was changed since";
  return words;
}

Html subheading(const std::string& text) {
  return Html().raw("<h3 class=\"govuk-heading-s\">").text(text).raw("</h3>\n");
}

Html test_link(const std::string& test) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", "#" + test).raw(">Test ").text(test);
  return html.raw("</a>");
}

Html decision_html(const HeldBid& bid, const Decision& decision) {
  platform::SummaryList list;
  list.rows.push_back(row("Decided by", decision.decided_by));
  list.rows.push_back(row("On version", version_words(bid, decision.version)));
  if (decision.test) {
    list.rows.push_back({.key = {.text = "On test"}, .value = {.html = test_link(*decision.test)}});
  }
  list.rows.push_back(row("Reasons", decision.reasons));
  add_if_any(list, "Conditions", decision.conditions);
  add_if_any(list, "Why it may take from prevention", decision.raid_reason);
  if (decision.start_year)
    list.rows.push_back(row("From", missions::year_words(*decision.start_year)));
  if (decision.scale) list.rows.push_back(row("Scale", base::percent(*decision.scale)));
  if (decision.is_illustrative) {
    list.rows.push_back(row("Illustrative", "An example. Nobody has decided this."));
  }
  add_if_any(list, "Note", decision.note);
  Html html = subheading(std::string(done_words(decision.outcome)) + " on " +
                         day_words(decision.decided_on));
  return html.add(platform::summary_list(list));
}

Html decisions_html(const HeldBid& bid, const std::vector<Decision>& decisions) {
  Html html = desk_heading("Decisions");
  if (decisions.empty()) html.add(desk_paragraph("Nothing was decided on this bid yet."));
  for (const auto& decision : decisions) html.add(decision_html(bid, decision));
  return html;
}

std::vector<platform::TableCell> criterion_row(const char* title,
                                               const RecordedCriterion& criterion) {
  return {{.text = title},
          {.text = std::string(words_of(criterion.answer))},
          {.text = criterion.probability ? base::percent(*criterion.probability) : "Not said",
           .format = platform::CellFormat::numeric},
          {.text = criterion.reason}};
}

std::string kept_with(const RecordedTest& test) {
  return "Kept with " + base::grouped(static_cast<double>(test.draws)) + " draws, seed " +
         std::to_string(test.seed) + ", method " + test.method +
         ". Digest of what went in: " + test.digest + ".";
}

Html test_html(const HeldBid& bid, const RecordedTest& test) {
  Html html;
  html.raw("<h3 class=\"govuk-heading-s\"").attribute("id", test.code).raw(">Test ");
  html.text(test.code).raw(", ").text(day_words(test.tested_on)).raw("</h3>\n");
  html.add(desk_paragraph(version_words(bid, test.version) + "." +
                          (test.is_illustrative ? " The bid's figures are examples." : "")));
  html.add(platform::scroll_region(
      "Answers of test " + test.code,
      platform::table({.caption = "What it answered",
                       .caption_classes = "govuk-visually-hidden",
                       .head = {{.text = "Criterion"},
                                {.text = "Answer"},
                                {.text = "Probability", .format = platform::CellFormat::numeric},
                                {.text = "Reason"}},
                       .rows = {criterion_row("Affordable", test.affordable),
                                criterion_row("Mission critical", test.mission_critical),
                                criterion_row("Ten years", test.ten_year)},
                       .first_cell_is_header = true})));
  if (test.prevention == RecordedRaid::stopped) {
    html.add(
        desk_paragraph("Stopped: it takes from protected prevention. " + test.prevention_reason));
  }
  return html.add(desk_paragraph(kept_with(test)));
}

Html tests_html(const HeldBid& bid, const std::vector<RecordedTest>& tests) {
  Html html = desk_heading("Mission tests that were recorded");
  if (tests.empty()) html.add(desk_paragraph("No test of this bid was recorded yet."));
  for (const auto& test : tests) html.add(test_html(bid, test));
  return html;
}

Html versions_html(const std::vector<BidVersion>& versions) {
  Html html = desk_heading("Versions");
  for (const auto& version : versions) {
    html.add(subheading("Version " + std::to_string(version.number) + ", " +
                        day_words(version.written_on) + ": " +
                        std::string(code_word(version.state))));
    const bool is_first = &version == &versions.back();
    html.add(is_first ? desk_paragraph("The first that is shown.")
                      : bid_changes_html(version.changes));
  }
  return html;
}

Html done_html(const Request& request) {
  const auto done = request.query("done").value_or("");
  if (done != "tested" && done != "decided") return {};
  return platform::notification_banner(
      {.text = done == "tested" ? "The test was recorded." : "The decision was recorded.",
       .kind = platform::NotificationBanner::Kind::success});
}

Html head_html(const HeldBid& bid) {
  Html html;
  html.raw("<span class=\"govuk-caption-l\">").text(bid.proposal.title).raw("</span>\n");
  html.raw("<h1 class=\"govuk-heading-l\">Tests, decisions and versions</h1>\n");
  return html.add(desk_paragraph("The bid is " + std::string(code_word(bid.proposal.state)) +
                                 ". Its latest version is " + std::to_string(bid.version()) + "."));
}

}  // namespace

Response decisions_response(const Request& request, const Holdings& holdings, const HeldBid& bid,
                            const base::Error* fault) {
  const auto rights = bid_rights(holdings.transaction, request.visitor, bid.proposal);
  const auto history = bid_history(holdings.transaction, bid, rights);
  const auto test = standing_test(holdings.transaction, bid);
  Html main;
  main.raw("<div class=\"cw-measure\">\n");
  main.add(fault != nullptr ? desk_fault_summary(*fault) : done_html(request));
  main.add(head_html(bid));
  main.add(decision_forms({.request = request,
                           .bid = bid,
                           .rights = rights,
                           .test = test ? &*test : nullptr,
                           .kept = kept_records(holdings.transaction, bid.proposal.code),
                           .fault = fault}));
  main.add(decisions_html(bid, history.decisions));
  main.add(tests_html(bid, history.tests));
  main.add(versions_html(history.versions)).raw("</div>\n");
  return desk_response(
      request, {.title = "Tests, decisions and versions",
                .trail = {{.text = bid.proposal.title, .href = "/proposals/" + bid.proposal.code}},
                .main = std::move(main),
                .fault = fault});
}

base::Result<Response> show_decisions(const Request& request, const Holdings& holdings) {
  auto bid = held_bid(holdings.transaction, request.visitor, request.field("proposal").text);
  if (!bid) return base::fail(std::move(bid));
  return decisions_response(request, holdings, *bid, nullptr);
}

}  // namespace commonweal::investment
