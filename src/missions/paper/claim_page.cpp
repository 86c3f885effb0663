#include "missions/paper/claim_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "missions/paper/claim_words_page.hpp"
#include "missions/paper/contradiction_page.hpp"
#include "missions/paper/row_ranges.hpp"
#include "missions/paper/worked_chart_page.hpp"
#include "missions/site_page.hpp"
#include "platform/html/pagination.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/summary_list.hpp"
#include "platform/html/table.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::Response;
using platform::SummaryRow;

void add_row(std::vector<SummaryRow>& rows, std::string key, std::string value) {
  if (value.empty()) return;
  rows.push_back({.key = {.text = std::move(key)}, .value = {.text = std::move(value)}});
}

Html facts(const CheckedClaim& checked) {
  const Claim& claim = checked.claim;
  std::vector<SummaryRow> rows;
  add_row(rows, "Where", std::string(title_of(claim.part)) + ": " + claim.place);
  add_row(rows, "The paper", claim.published);
  add_row(rows, "Read as", reading_text(claim));
  add_row(rows, "Ours", checked.ours());
  Html state = state_tag(checked.state);
  state.raw("<br>").text(meaning(checked.state));
  rows.push_back({.key = {.text = "State"}, .value = {.html = std::move(state)}});
  add_row(rows, "Our measure", claim.our_measure);
  add_row(rows, "What it would need", claim.needs);
  add_row(rows, checked.state == ClaimState::differs ? "Why it differs" : "Note", claim.note);
  return platform::summary_list({.rows = std::move(rows)});
}

Html steps(const Working& working) {
  platform::HtmlTable table{.caption = "The working, step by step",
                            .caption_classes = "govuk-table__caption--m",
                            .head = {{.text = "Step"}, {.text = "Result"}},
                            .rows = {},
                            .first_cell_is_header = true};
  for (const auto& [words, result] : working.steps) {
    table.rows.push_back({{.text = words}, {.text = result}});
  }
  return platform::scroll_region("The working, step by step", platform::table(table));
}

Html inputs(const Working& working) {
  platform::HtmlTable table{.caption = "What went in",
                            .caption_classes = "govuk-table__caption--m",
                            .head = {{.text = "Figures"},
                                     {.text = "Of"},
                                     {.text = "Periods"},
                                     {.text = "Our file and rows"},
                                     {.text = "Published in"}},
                            .rows = {},
                            .first_cell_is_header = true};
  for (const PaperInput& input : working.inputs) {
    const std::string source =
        input.publisher + ", " + input.source_file + after_file(input.source_rows);
    table.rows.push_back({{.html = input_words(input)},
                          {.text = input.item_name},
                          {.text = input.periods},
                          {.text = input.file + ", rows " + input.rows},
                          {.text = source + ". " + input.licence + '.'}});
  }
  return platform::scroll_region("What went in", platform::table(table));
}

Html working_section(const Working& working) {
  Html html;
  if (working.chart) html.add(worked_chart(*working.chart));
  html.add(steps(working)).add(inputs(working));
  html.raw("<h2 class=\"govuk-heading-m\">How to check this</h2>\n");
  html.raw("<p class=\"govuk-body\">This command prints the same number:</p>\n");
  html.add(command_block(working.command));
  if (working.page.empty()) return html;
  html.raw("<p class=\"govuk-body\">So does a page, where you can make other choices: ");
  html.add(plain_link(working.page, "the same question on this service"));
  return html.raw(".</p>\n");
}

Html neighbours(const Paper& paper, const CheckedClaim& checked) {
  platform::Pagination pages{.landmark_label = "Claims of the paper"};
  const auto at = static_cast<std::size_t>(&checked - paper.claims.data());
  if (at > 0) {
    const Claim& before = paper.claims[at - 1].claim;
    pages.previous = {
        .href = claim_address(before.id), .text = "Claim before", .label_text = before.claim};
  }
  if (at + 1 < paper.claims.size()) {
    const Claim& after = paper.claims[at + 1].claim;
    pages.next = {.href = claim_address(after.id), .text = "Next claim", .label_text = after.claim};
  }
  return platform::pagination(pages);
}

Html whole_page(const Paper& paper, const CheckedClaim& checked) {
  Html html;
  html.raw(
      "<div class=\"cw-measure\">\n<span class=\"govuk-caption-l\">Claim of the paper</span>\n");
  html.raw("<h1 class=\"govuk-heading-l\">").text(checked.claim.claim).raw("</h1>\n");
  html.add(facts(checked)).raw("\n");
  html.add(contradictions_of_claim(paper.contradictions_of(checked.claim.id))).raw("</div>\n");
  if (checked.working) html.add(working_section(*checked.working));
  html.raw("<p class=\"govuk-body\"><a class=\"govuk-link\"");
  html.attribute("href", "/api/v1/paper/" + checked.claim.id);
  html.raw(">This claim as JSON</a></p>\n");
  return html.add(neighbours(paper, checked));
}

}  // namespace

base::Result<Response> show_claim(const platform::Request& request, const Paper& paper) {
  const auto id = request.field("claim").text;
  const CheckedClaim* checked = paper.find(id);
  if (checked == nullptr) {
    return base::fail(base::ErrorCode::not_found,
                      "The paper has no claim \"" + std::string(id) + "\".");
  }
  platform::Page page =
      site_page(checked->claim.claim, whole_page(paper, *checked), request.visitor);
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "The paper, recomputed", .href = "/paper"},
                      {.text = "Claim"}};
  return platform::ok_html(platform::layout(page));
}

}  // namespace commonweal::missions
