#include "investment/prevention/prevention_page.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "investment/prevention/bid_raid_store.hpp"
#include "investment/prevention/prevention_parts_page.hpp"
#include "investment/prevention/prevention_store.hpp"
#include "investment/prevention/prevention_words.hpp"
#include "investment/prevention/share_chart_page.hpp"
#include "platform/html/button.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/summary_list.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;
using platform::Html;
using platform::Request;
using platform::Response;
using platform::TableCell;

Html definition_section(const PreventionBook& book) {
  Html html = prevention_heading("What counts");
  const auto* definition = in_force(book.definitions);
  if (definition == nullptr) return html.add(prevention_paragraph("No definition has been set."));
  html.raw("<p class=\"govuk-body\">").text(definition->title).raw(" (").text(definition->code);
  html.raw("), set by ").text(definition->set_by).raw(" on ").text(definition->set_on);
  html.raw(".").add(definition->is_illustrative ? illustrative_tag() : Html()).raw("</p>\n");
  html.add(platform::inset_text({.text = definition->text}));
  platform::SummaryList rules;
  for (const auto kind : kPreventionClasses) {
    const bool counts = definition->does_count(kind);
    rules.rows.push_back({.key = {.text = std::string(words_of(kind))},
                          .value = {.text = definition->rule(kind) +
                                            (counts ? " It counts." : " It does not count.")}});
  }
  html.add(platform::summary_list(rules));
  html.add(prevention_paragraph("Where it comes from: " + definition->source + "."));
  return definition->note.empty() ? html : html.add(prevention_paragraph(definition->note));
}

Html share_section(const ProtectedShare& shares, const Holdings& holdings) {
  Html html;
  html.raw("<h3 class=\"govuk-heading-m\">")
      .text(prevention_body_name(holdings, shares.department));
  html.raw("</h3>\n").add(prevention_paragraph(standing_sentence(shares)));
  if (const auto path = path_sentence(shares); !path.empty()) html.add(prevention_paragraph(path));
  return html.add(share_chart(shares, prevention_body_name(holdings, shares.department)));
}

Html shares_section(const PreventionBook& book, const Holdings& holdings) {
  Html html = prevention_heading("The protected share of each department");
  html.add(prevention_paragraph(
      "The share is of all that a department spends. The floor rises in a straight line between "
      "the years for which it is set, and never falls."));
  Html without;
  for (const auto& shares : protected_shares(book)) {
    const bool has_any = std::ranges::any_of(
        shares.years, [](const ProtectedYear& it) { return it.share || it.floor; });
    if (has_any) {
      html.add(share_section(shares, holdings));
    } else {
      without.raw("<li>").text(prevention_body_name(holdings, shares.department)).raw("</li>\n");
    }
  }
  if (without.empty()) return html;
  html.add(prevention_paragraph("No prevention spending is reviewed and no floor is set for:"));
  return html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n").add(without).raw("</ul>\n");
}

std::vector<TableCell> row_of(const PreventionBook& book, const Classification& it) {
  Html title = prevention_link(it.title, "/prevention/classifications/" + it.code);
  if (it.is_illustrative) title.add(illustrative_tag());
  return {{.html = std::move(title)},
          {.text = std::string(words_of(it.prevention_class()))},
          {.text = counts(book, it) ? "Yes" : "No"},
          {.text = it.reason},
          {.text = it.classified_by},
          {.text = review_sentence(it)}};
}

Html classifications_section(const PreventionBook& book, const platform::Visitor& visitor) {
  Html html = prevention_heading("What was classified, by whom and why");
  html.add(prevention_paragraph(
      "The class follows from the facts stated: who is reached, when, and what for, by how much is "
      "spent on each. It counts once another office has reviewed it."));
  platform::HtmlTable table{.caption = "Classifications",
                            .caption_classes = "govuk-table__caption--m",
                            .head = {{.text = "Spending"},
                                     {.text = "Class"},
                                     {.text = "Counts"},
                                     {.text = "Reason"},
                                     {.text = "Classified by"},
                                     {.text = "Review"}},
                            .rows = {},
                            .first_cell_is_header = true};
  for (const auto& it : book.classifications) table.rows.push_back(row_of(book, it));
  html.add(table.rows.empty() ? prevention_paragraph("Nothing has been classified.")
                              : wide_table(table));
  if (!may_classify(visitor)) return html;
  return html.add(platform::button({.text = "Classify spending", .href = "/prevention/classify"}));
}

Html raids_section(const PreventionBook& book, const Holdings& holdings) {
  Html html = prevention_heading("Bids stopped for taking from it");
  const auto stopped = bids_that_raid(holdings.transaction, book);
  if (stopped.empty()) {
    return html.add(prevention_paragraph(
        "No bid that is public takes from prevention spending below its floor."));
  }
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& [code, title, raids] : stopped) {
    html.raw("<li>").add(prevention_link(title, "/proposals/" + code)).raw(": ");
    for (const auto& raid : raids) html.text(raid.reason).raw(" ");
    html.raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

Html facts_list(const Classification& it) {
  Html html;
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& fact : it.facts) {
    html.raw("<li>").text(sentence_of(fact)).raw(" ").text(rule_of(fact)).raw(" ");
    html.text(words_of(class_of(fact))).raw(".</li>\n");
  }
  return html.raw("</ul>\n");
}

void add_row(platform::SummaryList& list, std::string key, std::string value) {
  if (value.empty()) return;
  list.rows.push_back({.key = {.text = std::move(key)}, .value = {.text = std::move(value)}});
}

Html classification_html(const Classification& it, const PreventionBook& book,
                         const Request& request, const Holdings& holdings) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<span class=\"govuk-caption-xl\">Classification</span>\n");
  html.raw("<h1 class=\"govuk-heading-xl\">").text(it.title).raw("</h1>\n");
  html.raw("<p class=\"govuk-body-l\">").text(class_words(it.prevention_class()));
  html.text(counts(book, it) ? ". It counts." : ". It does not count.");
  html.add(it.is_illustrative ? illustrative_tag() : Html()).raw("</p>\n").add(facts_list(it));
  platform::SummaryList list;
  add_row(list, "Principal purpose", it.purpose);
  add_row(list, "Reason", it.reason);
  add_row(list, "Classified by", it.classified_by + ", " + it.classified_on);
  add_row(list, "Review", review_sentence(it));
  add_row(list, "What the reviewer says", it.review);
  add_row(list, "Kind", std::string(words_of(it.kind)));
  add_row(list, "Department", prevention_body_name(holdings, department_of(book, it)));
  add_row(list, "Definition", it.definition);
  add_row(list, "Note", it.note);
  html.add(platform::summary_list(list));
  if (may_review(holdings.transaction, request.visitor, it.code)) {
    html.add(platform::button({.text = "Review or dispute it",
                               .href = "/prevention/classifications/" + it.code + "/review"}));
  } else if (may_classify(request.visitor)) {
    html.add(prevention_paragraph(
        "You classified this, so somebody else, of another office, must review it."));
  }
  return html.raw("</div>\n");
}

}  // namespace

base::Result<Response> show_prevention(const Request& request, const Holdings& holdings) {
  const auto book = load_prevention(holdings.transaction);
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">Prevention spending</h1>\n");
  html.raw(
      "<p class=\"govuk-body-l\">Prevention investment expenditure: what counts, how much of each "
      "department\xE2\x80\x99s spending it is, and what share is protected.</p>\n");
  html.raw("<p class=\"govuk-body\">");
  html.add(prevention_link("The four shifts of spending", "/prevention/shifts")).raw(", ");
  html.add(prevention_link("Early wins", "/early-wins")).raw("</p>\n");
  html.add(definition_section(book)).add(shares_section(book, holdings)).raw("</div>\n");
  html.add(classifications_section(book, request.visitor));
  html.raw("<div class=\"cw-measure\">\n").add(raids_section(book, holdings));
  html.add(prevention_downloads("/prevention", "/api/v1/prevention")).raw("</div>\n");
  return platform::ok_html(
      platform::layout(prevention_page("Prevention spending", std::move(html), request.visitor)));
}

base::Result<Response> show_classification(const Request& request, const Holdings& holdings) {
  const auto code = request.field("classification").text;
  const auto it = find_classification(holdings.transaction, code);
  if (!it) {
    return base::fail(base::ErrorCode::not_found,
                      "There is no classification \"" + std::string(code) + "\".");
  }
  const auto book = load_prevention(holdings.transaction);
  return platform::ok_html(platform::layout(prevention_page(
      it->title, classification_html(*it, book, request, holdings), request.visitor)));
}

}  // namespace commonweal::investment
