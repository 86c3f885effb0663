#include "missions/paper/paper_opening_page.hpp"

#include <string>
#include <string_view>
#include <utility>

#include "missions/paper/claim_words_page.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/table.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;

// How many claims stand in each state, with what it means.
Html counts(const Paper& paper) {
  platform::HtmlTable table{.caption = "The claims by state",
                            .caption_classes = "govuk-visually-hidden",
                            .head = {{.text = "State"},
                                     {.text = "Claims", .format = platform::CellFormat::numeric},
                                     {.text = "What it means"}},
                            .rows = {},
                            .first_cell_is_header = true};
  for (const ClaimState state : kClaimStates) {
    Html name = state_tag(state);
    name.raw("<span class=\"govuk-visually-hidden\"> claims</span>");
    Html count = plain_link("/paper?state=" + std::string(code_word(state)),
                            std::to_string(paper.count(state)));
    table.rows.push_back({{.html = std::move(name)},
                          {.html = std::move(count), .format = platform::CellFormat::numeric},
                          {.text = std::string(meaning(state))}});
  }
  return platform::scroll_region("The claims by state", platform::table(table));
}

// The claim of which we sought the window that agrees. The lead must not hide that.
constexpr std::string_view kSought = "waiting-list-recovery";

Html chosen_by_us(const Paper& paper) {
  const CheckedClaim* sought = paper.find(kSought);
  if (sought == nullptr || !sought->working) return {};
  Html html;
  html.raw("<p class=\"govuk-body\">What the paper leaves open, we choose, and say so. The ");
  html.text(sought->ours()).raw(" of the waiting list rest on months that the paper does not ");
  html.raw("name and that we picked after trying others. See ");
  html.add(plain_link(claim_address(kSought), "what other months give"));
  return html.raw(".</p>\n");
}

}  // namespace

Html paper_opening(const Paper& paper) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<span class=\"govuk-caption-xl\">");
  html.raw("Great Government, IPPR, December 2023</span>\n");
  html.raw("<h1 class=\"govuk-heading-xl\">The paper, recomputed</h1>\n");
  html.raw("<p class=\"govuk-body-l\">This service follows a paper. Here are its ");
  html.number(paper.claims.size());
  html.raw(
      " claims: each figure that it gives, and each statement that a figure could deny, such as "
      "\"an all-time low\". Where there are figures that anyone can check, we hold them against "
      "these.</p>\n"
      "<p class=\"govuk-body\">What the paper says, we read as a range before we compute: "
      "\"nearly 10 years\" is 9.5 to 10. The state of a claim follows from the range and "
      "our figure. Nobody types it in.</p>\n");
  return html.add(chosen_by_us(paper)).raw("</div>\n").add(counts(paper));
}

}  // namespace commonweal::missions
