#include "missions/paper/paper_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "missions/paper/claim_words_page.hpp"
#include "missions/paper/contradiction_page.hpp"
#include "missions/paper/paper_choice.hpp"
#include "missions/paper/paper_file.hpp"
#include "missions/paper/paper_opening_page.hpp"
#include "missions/site_page.hpp"
#include "platform/html/details.hpp"
#include "platform/html/own/empty_state.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/select.hpp"
#include "platform/html/table.hpp"
#include "platform/http/download.hpp"
#include "platform/http/form_text.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::Request;
using platform::Response;
using platform::SelectItem;
using platform::TableCell;

std::string counted(std::size_t count) { return base::grouped(static_cast<double>(count)); }

base::Result<PaperChoice> choice_in(const Request& request) {
  return paper_choice(
      {.part = request.query("part").value_or(""), .state = request.query("state").value_or("")});
}

std::string query_of(const PaperChoice& choice) {
  platform::Parameters parameters;
  if (choice.part) parameters.push_back({"part", std::string(code_word(*choice.part))});
  if (choice.state) parameters.push_back({"state", std::string(code_word(*choice.state))});
  return parameters.empty() ? "" : "?" + platform::encode_form(parameters);
}

// Ours, and below it the range that the published words are read as.
Html our_cell(const CheckedClaim& checked) {
  Html html;
  if (!checked.working) {
    html.raw("Not computed<br><span class=\"cw-secondary\">It would need: ");
    return html.text(checked.claim.needs).raw("</span>");
  }
  html.text(checked.ours());
  html.raw("<br><span class=\"cw-secondary\">against ").text(reading_text(checked.claim));
  return html.raw("</span>");
}

void add_paragraph(Html& html, platform::Markup name, const std::string& text) {
  if (text.empty()) return;
  html.raw("<p class=\"govuk-body-s\"><strong>").raw(name).raw("</strong> ");
  html.text(text).raw("</p>\n");
}

Html inputs_list(const Working& working) {
  Html html;
  html.raw("<ul class=\"govuk-list govuk-list--bullet govuk-body-s cw-breaks\">\n");
  for (const PaperInput& input : working.inputs) {
    html.raw("<li>").add(input_words(input)).text(", " + input.item_name);
    if (!input.periods.empty()) html.text(", " + input.periods);
    html.text(": " + input.file + ", rows " + input.rows).raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

// One country or subject of many in a sum would bury the reader: the claim's own page has them all.
constexpr std::size_t kInputsShown = 4;

Html more_of(const Claim& claim, const Working& working) {
  Html html;
  add_paragraph(html, "Our measure:", claim.our_measure);
  add_paragraph(html, "Note:", claim.note);
  if (working.inputs.size() <= kInputsShown) {
    html.raw("<p class=\"govuk-body-s\"><strong>Inputs:</strong></p>\n");
    html.add(inputs_list(working));
  }
  html.add(command_block(working.command));
  return platform::details({.summary_text = "How we know",
                            .html = std::move(html),
                            .classes = "govuk-!-margin-bottom-0"});
}

std::vector<TableCell> row_of(const CheckedClaim& checked) {
  Html name = claim_link(checked.claim);
  name.raw("<br><span class=\"cw-secondary\">").text(checked.claim.place).raw("</span>\n");
  if (checked.working) name.add(more_of(checked.claim, *checked.working));
  return {{.html = std::move(name), .classes = "cw-claim"},
          {.text = checked.claim.published},
          {.html = our_cell(checked)},
          {.html = state_tag(checked.state)}};
}

Html part_table(PaperPart part, const std::vector<const CheckedClaim*>& claims) {
  platform::HtmlTable table{
      .caption = std::string(title_of(part)),
      .caption_classes = "govuk-table__caption--m",
      .head = {{.text = "Claim"}, {.text = "The paper"}, {.text = "Ours"}, {.text = "State"}},
      .rows = {}};
  for (const CheckedClaim* checked : claims) {
    if (checked->claim.part == part) table.rows.push_back(row_of(*checked));
  }
  if (table.rows.empty()) return {};
  return platform::scroll_region(title_of(part), platform::table(table));
}

Html headlines(const Paper& paper) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-l\">The figures that carry the argument</h2>\n");
  platform::HtmlTable table{
      .caption = "The figures that carry the argument",
      .caption_classes = "govuk-visually-hidden",
      .head = {{.text = "Claim"}, {.text = "The paper"}, {.text = "Ours"}, {.text = "State"}},
      .rows = {}};
  for (const CheckedClaim& checked : paper.claims) {
    if (!checked.claim.is_headline) continue;
    table.rows.push_back({{.html = claim_link(checked.claim), .classes = "cw-claim"},
                          {.text = checked.claim.published},
                          {.text = checked.ours()},
                          {.html = state_tag(checked.state)}});
  }
  return html.add(
      platform::scroll_region("The figures that carry the argument", platform::table(table)));
}

Html differing(const Paper& paper) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-l\" id=\"differs\">What differs, and why</h2>\n");
  platform::HtmlTable table{
      .caption = "What differs, and why",
      .caption_classes = "govuk-visually-hidden",
      .head = {{.text = "Claim"}, {.text = "The paper"}, {.text = "Ours"}, {.text = "Why"}},
      .rows = {}};
  for (const CheckedClaim& checked : paper.claims) {
    if (checked.state != ClaimState::differs) continue;
    table.rows.push_back({{.html = claim_link(checked.claim), .classes = "cw-claim"},
                          {.text = checked.claim.published},
                          {.text = checked.ours()},
                          {.text = checked.claim.note, .classes = "cw-claim"}});
  }
  return html.add(platform::scroll_region("What differs, and why", platform::table(table)));
}

std::vector<SelectItem> part_items() {
  std::vector<SelectItem> items = {{.text = "All parts", .value = ""}};
  for (const PaperPart part : paper_parts()) {
    items.push_back({.text = std::string(title_of(part)), .value = std::string(code_word(part))});
  }
  return items;
}

std::vector<SelectItem> state_items() {
  std::vector<SelectItem> items = {{.text = "All states", .value = ""}};
  for (const ClaimState state : kClaimStates) {
    const std::string word(code_word(state));
    items.push_back(
        {.text = std::string(1, static_cast<char>(word[0] - 'a' + 'A')) + word.substr(1),
         .value = word});
  }
  return items;
}

Html filter(const PaperChoice& choice) {
  const auto field = [](const char* name, const char* label, std::vector<SelectItem> items,
                        std::string_view chosen_word) {
    return platform::select({.name = name,
                             .label = {.text = label},
                             .value = std::string(chosen_word),
                             .items = std::move(items)});
  };
  return platform::filter_bar({.action = "/paper",
                               .label = "Choose the claims",
                               .fields = {field("part", "Part of the paper", part_items(),
                                                choice.part ? code_word(*choice.part) : ""),
                                          field("state", "State", state_items(),
                                                choice.state ? code_word(*choice.state) : "")},
                               .clear_href = "/paper"});
}

Html downloads(const PaperChoice& choice) {
  Html html;
  html.raw("<p class=\"govuk-body\">Take these claims away: ");
  html.add(plain_link("/paper.csv" + query_of(choice), "CSV")).raw(", ");
  html.add(plain_link("/paper.xlsx" + query_of(choice), "workbook")).raw(", ");
  html.add(plain_link("/paper.json" + query_of(choice), "JSON"));
  return html.raw(". At the shell, <code>commonweal paper</code> prints the same.</p>\n");
}

Html claims_section(const Paper& paper, const PaperChoice& choice) {
  const auto claims = chosen(paper, choice);
  Html html;
  html.raw("<h2 class=\"govuk-heading-l\" id=\"claims\">");
  html.text(choice.is_all()
                ? "Every claim, in the order of the paper"
                : counted(claims.size()) + " of " + counted(paper.claims.size()) + " claims");
  html.raw("</h2>\n").add(filter(choice));
  if (claims.empty()) {
    return html.add(platform::empty_state({.title = "No claim fits this choice",
                                           .action_text = "See all claims",
                                           .action_href = "/paper"}));
  }
  html.add(downloads(choice)).raw("<div class=\"cw-listing\">\n");
  for (const PaperPart part : paper_parts()) html.add(part_table(part, claims));
  return html.raw("</div>\n");
}

Html whole_page(const Paper& paper, const PaperChoice& choice) {
  Html html = paper_opening(paper);
  if (choice.is_all()) {
    html.add(headlines(paper)).add(differing(paper)).add(contradictions_section(paper));
  }
  return html.add(claims_section(paper, choice));
}

base::Result<Response> take(const Request& request, const Paper& paper, platform::SheetForm form) {
  const auto choice = choice_in(request);
  if (!choice) return tl::unexpected(choice.error());
  return platform::download(claims_sheet(chosen(paper, *choice)), form, "great-government-claims");
}

}  // namespace

base::Result<Response> show_paper(const Request& request, const Paper& paper) {
  const auto choice = choice_in(request);
  if (!choice) return tl::unexpected(choice.error());
  platform::Page page =
      site_page("The paper, recomputed", whole_page(paper, *choice), request.visitor);
  page.description =
      "Every quantitative claim of Great Government (IPPR, 2023), held against public figures.";
  page.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "The paper, recomputed"}};
  return platform::ok_html(platform::layout(page));
}

base::Result<Response> take_paper_csv(const Request& request, const Paper& paper) {
  return take(request, paper, platform::SheetForm::csv);
}

base::Result<Response> take_paper_xlsx(const Request& request, const Paper& paper) {
  return take(request, paper, platform::SheetForm::xlsx);
}

base::Result<Response> take_paper_json(const Request& request, const Paper& paper) {
  const auto choice = choice_in(request);
  if (!choice) return tl::unexpected(choice.error());
  return platform::ok_json(paper_json(paper, chosen(paper, *choice)).compact());
}

}  // namespace commonweal::missions
