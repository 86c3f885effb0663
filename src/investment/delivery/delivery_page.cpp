#include "investment/delivery/delivery_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "investment/delivery/delivery_form_page.hpp"
#include "investment/delivery/delivery_reading_store.hpp"
#include "investment/delivery/delivery_words.hpp"
#include "missions/funded_words.hpp"
#include "missions/site_page.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/own/empty_state.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/summary_list.hpp"
#include "platform/html/table.hpp"
#include "platform/html/warning_text.hpp"

namespace commonweal::investment {
namespace {

using missions::Commitment;
using missions::Holdings;
using platform::Html;
using platform::Request;
using platform::Response;
using platform::TableCell;

Html link(const std::string& href, const std::string& text) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

Html paragraph(const std::string& words) {
  return Html().raw("<p class=\"govuk-body\">").text(words).raw("</p>\n");
}

TableCell number(std::string words) {
  return {.text = std::move(words), .format = platform::CellFormat::numeric};
}

std::string body_name(const Holdings& holdings, const std::string& code) {
  const missions::Body* body = holdings.directory.find_body(code);
  return body == nullptr ? code : body->name;
}

Html line_table(const AccountLine& line, const std::string& caption) {
  platform::HtmlTable table{
      .caption = caption + ": " + share_words(line),
      .caption_classes = "govuk-table__caption--s",
      .head = {{.text = "Year"}, number("Promised"), number("Delivered"), number("To be expected")},
      .first_cell_is_header = true};
  for (const auto& [year, promised, delivered, expected] : line.years) {
    table.rows.push_back({{.text = missions::year_words(year)},
                          number(amount_words(line, promised)),
                          number(delivered ? amount_words(line, *delivered) : "Not reported"),
                          number(delivered ? "" : amount_words(line, expected))});
  }
  return platform::scroll_region(table.caption, platform::table(table));
}

Html facts(const Commitment& commitment, const Holdings& holdings) {
  const auto row = [](std::string key, std::string value) {
    return platform::SummaryRow{.key = {.text = std::move(key)},
                                .value = {.text = std::move(value)}};
  };
  return platform::summary_list(
      {.rows = {row("State", std::string(missions::words_of(commitment.state))),
                row("Funded body", body_name(holdings, commitment.body)),
                row("Who answers for it", commitment.officer),
                row("Decided", commitment.decided_on + " by " + commitment.decided_by)}});
}

Html question_section(const DeliveryReading& reading) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\">Stop, go on or scale?</h2>\n");
  Html words;
  words.raw("<p><strong>").text(std::string(words_of(reading.answer.leaning)));
  words.raw("</strong></p>\n<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& reason : reading.answer.reasons) words.raw("<li>").text(reason).raw("</li>\n");
  words.raw("</ul>\n");
  html.add(platform::inset_text({.html = std::move(words)}));
  html.raw("\n<p class=\"govuk-body\">The figures ask. Ministers decide, with their reasons: ");
  html.add(link("/proposals/" + reading.commitment->proposal + "/decisions", "decisions"));
  return html.raw(".</p>\n");
}

Html reports_table(const DeliveryReading& reading) {
  if (reading.deliveries.empty()) return paragraph("Nothing has been reported yet.");
  platform::HtmlTable table{.caption = "Reports",
                            .caption_classes = "govuk-table__caption--s",
                            .head = {{.text = "Year"},
                                     {.text = "Of what"},
                                     {.text = "Reported by"},
                                     {.text = "How it is known"},
                                     {.text = "Note"}},
                            .first_cell_is_header = true};
  for (const Delivery& one : reading.deliveries) {
    table.rows.push_back({{.text = missions::year_words(one.year)},
                          {.text = std::string(words_of(one.what))},
                          {.text = one.reported_by},
                          {.text = one.basis},
                          {.text = one.note}});
  }
  return platform::scroll_region(table.caption, platform::table(table));
}

Html fault_summary(const base::Error* fault) {
  if (fault == nullptr) return {};
  platform::ErrorSummary summary;
  for (const auto& [place, what] : fault->problems) {
    summary.error_list.push_back({.text = what, .href = place.empty() ? "" : "#" + place});
  }
  return platform::error_summary(summary);
}

Html main_part(const Request& request, const Holdings& holdings, const DeliveryReading& reading,
               const base::Error* fault) {
  const Commitment& commitment = *reading.commitment;
  Html html;
  html.raw("<div class=\"cw-measure\">\n").add(fault_summary(fault));
  html.raw("<span class=\"govuk-caption-xl\">").text(commitment.title).raw("</span>\n");
  html.raw("<h1 class=\"govuk-heading-xl\">Promised and delivered</h1>\n");
  if (commitment.is_illustrative) {
    html.add(platform::warning_text(
        {.text = "This is an example that nobody has decided.", .icon_fallback_text = "Warning"}));
  }
  html.add(facts(commitment, holdings)).raw("\n").add(question_section(reading)).raw("</div>\n");
  for (const AccountLine& line : reading.account.lines) {
    html.add(line_table(line, line_words(line, holdings.directory)));
  }
  html.raw("<div class=\"cw-measure\">\n");
  html.add(
      paragraph("To be expected: what was promised, times the share delivered so far. Where "
                "no change of a measure is reported, the share of people reached is taken."));
  html.add(reports_table(reading));
  if (may_report(holdings.transaction, request.visitor, commitment)) {
    html.add(delivery_form(request, reading.account, holdings.directory, fault));
  }
  html.raw("<ul class=\"cw-downloads\">\n<li>");
  html.add(
      link("/api/v1/proposals/" + commitment.proposal + "/delivery", "This page as data (JSON)"));
  return html.raw("</li>\n</ul>\n</div>\n");
}

Response response_of(const Request& request, const Holdings& holdings,
                     const DeliveryReading& reading, const base::Error* fault) {
  const Commitment& commitment = *reading.commitment;
  auto page = missions::site_page("Promised and delivered: " + commitment.title,
                                  main_part(request, holdings, reading, fault), request.visitor);
  missions::mark_part(page, "/proposals");
  if (fault != nullptr) page.state = platform::PageState::in_error;
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "Proposals", .href = "/proposals"},
                      {.text = commitment.title, .href = "/proposals/" + commitment.proposal},
                      {.text = "Delivery"}};
  auto response = platform::ok_html(platform::layout(page));
  if (fault != nullptr) response.status = platform::http_status(fault->code);
  return response;
}

std::vector<TableCell> list_row(const DeliveryReading& reading, const Holdings& holdings) {
  const Commitment& commitment = *reading.commitment;
  Html title = link("/proposals/" + commitment.proposal + "/delivery", commitment.title);
  if (commitment.is_illustrative) title.raw("<br>").text("An example");
  Html lines;
  lines.raw("<ul class=\"govuk-list\">\n");
  for (const AccountLine& line : reading.account.lines) {
    lines.raw("<li>").text(line_words(line, holdings.directory) + ": " + share_words(line));
    lines.raw("</li>\n");
  }
  lines.raw("</ul>\n");
  return {{.html = std::move(title)},
          {.html = std::move(lines)},
          {.text = std::string(words_of(reading.answer.leaning))},
          {.text = std::string(missions::words_of(commitment.state))},
          {.text = commitment.officer}};
}

Html list_part(const Holdings& holdings) {
  Html html;
  html.raw(
      "<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">Promised and delivered</h1>\n");
  html.raw(
      "<p class=\"govuk-body-l\">The work does not end when a bid is funded: what it was to "
      "cost, whom it was to reach and what it was to change, against what came.</p>\n</div>\n");
  const auto readings = read_deliveries(holdings);
  if (readings.empty()) {
    return html.add(platform::empty_state({.title = "Nothing has been funded yet"}));
  }
  platform::HtmlTable table{.caption = "Everything that was funded",
                            .caption_classes = "govuk-table__caption--m",
                            .head = {{.text = "Plan"},
                                     {.text = "Delivered so far"},
                                     {.text = "What the figures ask"},
                                     {.text = "State"},
                                     {.text = "Who answers for it"}},
                            .first_cell_is_header = true};
  for (const auto& reading : readings) table.rows.push_back(list_row(reading, holdings));
  html.add(platform::scroll_region(table.caption, platform::table(table)));
  html.raw("<ul class=\"cw-downloads\">\n<li>").add(link("/delivery.csv", "CSV"));
  html.raw("</li>\n<li>").add(link("/delivery.xlsx", "Excel")).raw("</li>\n<li>");
  return html.add(link("/api/v1/delivery", "This page as data (JSON)")).raw("</li>\n</ul>\n");
}

}  // namespace

base::Result<Response> show_deliveries(const Request& request, const Holdings& holdings) {
  auto page = missions::site_page("Promised and delivered", list_part(holdings), request.visitor);
  missions::mark_part(page, "/proposals");
  page.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "Promised and delivered"}};
  return platform::ok_html(platform::layout(page));
}

base::Result<Response> show_delivery(const Request& request, const Holdings& holdings) {
  const auto reading = read_delivery(holdings, request.field("proposal").text);
  if (!reading) return base::fail(reading.error().code, reading.error().problems);
  return response_of(request, holdings, *reading, nullptr);
}

Response delivery_form_again(const Request& request, const Holdings& holdings,
                             const base::Error& fault) {
  const auto reading = read_delivery(holdings, request.field("proposal").text);
  const auto told = delivery_fault(request, fault);
  return response_of(request, holdings, reading.value(), &told);
}

}  // namespace commonweal::investment
