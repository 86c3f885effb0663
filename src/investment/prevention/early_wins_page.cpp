#include "investment/prevention/early_wins_page.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "base/counted.hpp"
#include "base/number_text.hpp"
#include "investment/prevention/early_win_store.hpp"
#include "investment/prevention/early_wins_file.hpp"
#include "investment/prevention/prevention_parts_page.hpp"
#include "investment/prevention/prevention_words.hpp"
#include "investment/proposals/proposal_words.hpp"
#include "missions/year_line.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/html/input.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/http/download.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;
using platform::ApiField;
using platform::ApiObject;
using platform::DataCell;
using platform::Html;
using platform::Request;
using platform::Response;
using platform::TableCell;
using enum platform::ApiType;
using enum platform::ApiAbsence;

EarlyWinText text_in(const Request& request) {
  return {.share = request.query("share").value_or(""),
          .support = request.query("support").value_or(""),
          .months = request.query("months").value_or("")};
}

std::string answer_words(std::optional<bool> is) { return !is ? "Not known" : *is ? "Yes" : "No"; }

Html figure(std::optional<bool> is, const std::string& words) {
  Html html;
  html.raw("<strong>").text(answer_words(is)).raw("</strong>");
  return words.empty() ? html : html.raw("<br>").text(words);
}

std::string cost_words(const EarlyWin& win) {
  std::string words = sum_words(win.dearest) + " in " + missions::year_words(win.dearest_year);
  if (win.cost_share) words += ", " + spend_share_words(*win.cost_share) + " of the limits";
  return words;
}

std::vector<TableCell> row_of(const EarlyWin& win) {
  Html title = prevention_link(win.title, "/proposals/" + win.code);
  if (win.is_illustrative) title.add(illustrative_tag());
  Html gives_up;
  for (const auto& sentence : win.gives_up) gives_up.text(sentence).raw(" ");
  if (win.gives_up.empty()) gives_up.text("Nothing of the three, by these limits.");
  const std::string support =
      win.support ? base::grouped(100 * *win.support, 0) + "% in favour. " + win.support_source
                  : "";
  const std::string months =
      win.months ? base::grouped(*win.months, 0) + " months, " + win.months_from : "";
  return {{.html = std::move(title)},
          {.html = figure(win.is_cheap, cost_words(win))},
          {.html = figure(win.is_popular, support)},
          {.html = figure(win.is_quick, months)},
          {.html = std::move(gives_up)}};
}

Html number_field(std::string name, std::string label, std::string usual, const Request& request,
                  const base::Error* fault) {
  std::optional<platform::ErrorMessage> message;
  for (const auto& problem : fault == nullptr ? std::vector<base::Problem>() : fault->problems) {
    if (problem.place == name) message = platform::ErrorMessage{.text = problem.what};
  }
  return platform::input({.name = name,
                          .inputmode = "decimal",
                          .value = std::string(request.query(name).value_or(usual)),
                          .label = {.text = std::move(label)},
                          .error_message = std::move(message),
                          .classes = "govuk-input--width-5"});
}

Html limits_form(const Request& request, const base::Error* fault) {
  return platform::filter_bar(
      {.action = "/early-wins",
       .label = "Change the limits",
       .fields = {number_field("share", "Cheap: at most % of the limits", "0.1", request, fault),
                  number_field("support", "Popular: more than %", "50", request, fault),
                  number_field("months", "Quick: at most months", "12", request, fault)},
       .kept = {},
       .clear_href = "/early-wins"});
}

Html opening(const Request& request, const base::Error* fault) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n");
  if (fault != nullptr) {
    platform::ErrorSummary summary;
    for (const auto& [place, what] : fault->problems) {
      summary.error_list.push_back({.text = what, .href = "#" + place});
    }
    html.add(platform::error_summary(summary));
  }
  html.raw("<h1 class=\"govuk-heading-xl\">Early wins</h1>\n");
  html.raw(
      "<p class=\"govuk-body-l\">Which bids are cheap, popular or quick, each by its own figure, "
      "and what each gives up.</p>\n");
  html.add(prevention_paragraph(
      "Great Government says that there are very few effective policies that are all three, and "
      "that each makes policymakers give up at least one. The three are not made into one rating. "
      "The limits are ours: change them and look again."));
  return html.raw("</div>\n").add(limits_form(request, fault));
}

Html wins_table(const std::vector<EarlyWin>& wins) {
  if (wins.empty()) return prevention_paragraph("No bid is public yet.");
  const auto all_three =
      static_cast<std::size_t>(std::ranges::count_if(wins, &EarlyWin::is_all_three));
  Html html = prevention_paragraph(
      all_three == 0 ? "None of " + base::counted(wins.size(), "bid", "bids") + " is all three."
                     : base::counted(all_three, "bid is", "bids are") + " all three, of " +
                           std::to_string(wins.size()) + ", by these limits.");
  platform::HtmlTable table{.caption = "Bids",
                            .caption_classes = "govuk-table__caption--m",
                            .head = {{.text = "Bid"},
                                     {.text = "Cheap"},
                                     {.text = "Popular"},
                                     {.text = "Quick"},
                                     {.text = "What it gives up"}},
                            .rows = {},
                            .first_cell_is_header = true};
  for (const auto& win : wins) table.rows.push_back(row_of(win));
  return html.add(wide_table(table));
}

platform::DataSheet wins_sheet(const std::vector<EarlyWin>& wins) {
  platform::DataSheet sheet{.name = "Early wins",
                            .columns = {"proposal", "title", "department", "total", "dearest",
                                        "dearest_year", "cost_share", "support", "support_source",
                                        "months", "cheap", "popular", "quick", "gives_up"},
                            .rows = {}};
  for (const auto& win : wins) {
    std::string gives_up;
    for (const auto& sentence : win.gives_up) gives_up += (gives_up.empty() ? "" : " ") + sentence;
    sheet.rows.push_back({win.code, win.title, win.department, win.total, win.dearest,
                          win.dearest_year, win.cost_share, win.support, win.support_source,
                          win.months, answer_words(win.is_cheap), answer_words(win.is_popular),
                          answer_words(win.is_quick), gives_up});
  }
  return sheet;
}

base::Result<std::vector<EarlyWin>> asked_for(const Request& request, const Holdings& holdings) {
  return early_win_limits(text_in(request)).map([&](const EarlyWinLimits& limits) {
    return early_wins_of(holdings, limits);
  });
}

base::Result<Response> sheet_as(const Request& request, const Holdings& holdings,
                                platform::SheetForm form) {
  auto wins = asked_for(request, holdings);
  if (!wins) return base::fail(std::move(wins));
  return platform::download(wins_sheet(*wins), form, "early-wins");
}

constexpr ApiField kWinFields[] = {
    {"proposal", text, "The code of a bid."},
    {"title", text, "Its title."},
    {"department", text, "The code of the body whose limits it counts against."},
    {"total", number, "Pounds over all its years, as stated."},
    {"dearest", number, "Pounds in its dearest year."},
    {"dearest_year", whole, "That year."},
    {"cost_share", number, "Of what the department may spend in it; null where not held.", null},
    {"support", number, "The share of people in favour; null where no poll is held.", null},
    {"support_source", text, "Of that share; may be empty."},
    {"months", number, "Until its first effect; null where not known.", null},
    {"cheap", yes_or_no, "By the limit asked for; null where not known.", null},
    {"popular", yes_or_no, "Likewise.", null},
    {"quick", yes_or_no, "Likewise.", null},
    {"gives_up", list, "A sentence for each that it is not.", never, nullptr, text},
    {"illustrative", yes_or_no, "Whether its figures are examples."},
};
constexpr ApiObject kWin{"EarlyWin", kWinFields};
constexpr ApiField kWinsFields[] = {{"early_wins", list, "Each public bid.", never, &kWin}};
constexpr ApiObject kWins{"EarlyWins", kWinsFields};
constexpr platform::ApiParameter kLimits[] = {
    {"share", "The most that is cheap, in percent of the department's limits.", "0.1"},
    {"support", "Above what percentage of people in favour it is popular.", "50"},
    {"months", "The most months to a first effect that are quick.", "12"},
};

}  // namespace

const platform::ApiDescription kEarlyWinsApi{.parameters = kLimits, .answer = &kWins};

base::Result<Response> show_early_wins(const Request& request, const Holdings& holdings) {
  const auto wins = asked_for(request, holdings);
  Html html = opening(request, wins ? nullptr : &wins.error());
  if (wins) html.add(wins_table(*wins));
  html.add(prevention_downloads("/early-wins", "/api/v1/early-wins"));
  auto page = prevention_page("Early wins", std::move(html), request.visitor);
  if (!wins) page.state = platform::PageState::in_error;
  Response response = platform::ok_html(platform::layout(page));
  if (!wins) response.status = 400;
  return response;
}

base::Result<Response> take_early_wins_csv(const Request& request, const Holdings& holdings) {
  return sheet_as(request, holdings, platform::SheetForm::csv);
}

base::Result<Response> take_early_wins_xlsx(const Request& request, const Holdings& holdings) {
  return sheet_as(request, holdings, platform::SheetForm::xlsx);
}

base::Result<Response> answer_early_wins(const Request& request, const Holdings& holdings) {
  auto wins = asked_for(request, holdings);
  if (!wins) return base::fail(std::move(wins));
  return platform::ok_json(early_wins_json(*wins).compact());
}

}  // namespace commonweal::investment
