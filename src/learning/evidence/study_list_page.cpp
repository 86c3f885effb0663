#include "learning/evidence/study_list_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "learning/evidence/study_list.hpp"
#include "learning/evidence/study_store.hpp"
#include "learning/evidence/study_words.hpp"
#include "missions/site_page.hpp"
#include "platform/html/button.hpp"
#include "platform/html/input.hpp"
#include "platform/html/own/data_table.hpp"
#include "platform/html/own/empty_state.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/html/page.hpp"
#include "platform/html/select.hpp"
#include "platform/http/form_text.hpp"
#include "platform/table/paging.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using platform::CellFormat;
using platform::DataColumn;
using platform::Html;
using platform::Request;
using platform::Right;
using platform::SelectItem;
using platform::SortOrder;
using platform::TableCell;

const std::vector<DataColumn>& columns() {
  static const std::vector<DataColumn> kColumns = {
      {.text = "Study", .key = "title"},
      {.text = "Year",
       .key = "year",
       .format = CellFormat::numeric,
       .first = SortOrder::descending},
      {.text = "Intervention", .key = "intervention"},
      {.text = "Outcome", .key = "outcome"},
      {.text = "Design", .key = "design"},
      {.text = "People",
       .key = "people",
       .format = CellFormat::numeric,
       .first = SortOrder::descending},
      {.text = "What it found", .key = "effect"},
  };
  return kColumns;
}

platform::Parameters parameters_of(const StudyChoiceText& text, std::string_view sort) {
  platform::Parameters parameters;
  const auto add = [&](const char* name, std::string_view value) {
    if (!value.empty()) parameters.push_back({name, std::string(value)});
  };
  add("q", text.words);
  add("intervention", text.intervention);
  add("outcome", text.outcome);
  add("design", text.design);
  add("state", text.state);
  add("sort", sort);
  return parameters;
}

std::string address(const std::string& path, const platform::Parameters& parameters) {
  return parameters.empty() ? path : path + '?' + platform::encode_form(parameters);
}

Html field(const char* name, const char* label, std::vector<SelectItem> items,
           std::string_view chosen) {
  return platform::select({.name = name,
                           .label = {.text = label},
                           .value = std::string(chosen),
                           .items = std::move(items)});
}

std::vector<SelectItem> interventions(const missions::Directory& directory) {
  std::vector<SelectItem> items = {{.text = "All interventions", .value = ""}};
  for (const auto& it : directory.interventions()) {
    items.push_back({.text = it.title, .value = it.code});
  }
  return items;
}

std::vector<SelectItem> outcomes(const std::vector<Study>& studies) {
  std::vector<SelectItem> items = {{.text = "All outcomes", .value = ""}};
  for (const auto& outcome : outcomes_of(studies)) items.push_back({.text = outcome});
  return items;
}

template <class Values>
std::vector<SelectItem> words_items(const char* all, const Values& values) {
  std::vector<SelectItem> items = {{.text = all, .value = ""}};
  for (const auto value : values) {
    items.push_back({.text = std::string(words_of(value)), .value = std::string(code_word(value))});
  }
  return items;
}

Html filter(const missions::Directory& directory, const std::vector<Study>& studies,
            const StudyChoiceText& text) {
  platform::FilterBar bar{
      .action = "/studies",
      .label = "Choose the studies",
      .fields = {platform::input({.name = "q",
                                  .value = std::string(text.words),
                                  .label = {.text = "Words of title or authors"}}),
                 field("intervention", "Intervention", interventions(directory), text.intervention),
                 field("outcome", "Outcome", outcomes(studies), text.outcome),
                 field("design", "Design", words_items("All designs", kStudyDesigns), text.design),
                 field("state", "State", words_items("All states", kStudyStates), text.state)},
      .clear_href = "/studies"};
  if (!text.sort.empty()) bar.kept.push_back({"sort", std::string(text.sort)});
  return platform::filter_bar(bar);
}

TableCell name_cell(const Study& study) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", "/studies/" + study.code).raw(">");
  html.text(study.title).raw("</a>");
  const std::string by = citation(study);
  if (!by.empty()) html.raw("<br><span class=\"cw-secondary\">").text(by).raw("</span>");
  return {.html = std::move(html)};
}

TableCell intervention_cell(const missions::Directory& directory, const Study& study) {
  const auto* found =
      study.intervention ? directory.find_intervention(*study.intervention) : nullptr;
  return {.text = found == nullptr ? "Not said" : found->title};
}

TableCell number_cell(std::string text) {
  return {.text = std::move(text), .format = CellFormat::numeric};
}

// Evidence without an effect size says what it is, not what it lacks.
std::string found_words(const Study& study) {
  if (study.state != StudyState::included) return std::string(words_of(study.state));
  return study.effect ? effect_words(study) : "Told in words: see its page";
}

std::vector<TableCell> row_of(const missions::Directory& directory, const Study& study) {
  return {
      name_cell(study),
      number_cell(study.year ? std::to_string(*study.year) : "Not said"),
      intervention_cell(directory, study),
      {.text = study.outcome.empty() ? "Not said" : study.outcome},
      {.text = std::string(words_of(study.design))},
      number_cell(study.people ? base::grouped(static_cast<double>(*study.people)) : "Not said"),
      {.text = found_words(study)}};
}

Html studies_table(const Holdings& holdings, const std::vector<const Study*>& studies,
                   const platform::ListPage& page, const StudyChoiceText& text) {
  platform::DataTable table{
      .caption = "Studies",
      .caption_classes = "govuk-visually-hidden",
      .columns = columns(),
      .sorted = platform::sorted_in(text.sort, columns()),
      .page = page.page,
      .pages = page.pages,
      .total = base::grouped(static_cast<double>(page.total)) +
               (page.total == 1 ? " study" : " studies"),
      .address =
          [&](std::string_view sort, std::int64_t number) {
            auto parameters = parameters_of(text, sort);
            if (number > 1) parameters.push_back({"page", std::to_string(number)});
            return address("/studies", parameters);
          },
      .empty = "No study fits this choice. Choose another intervention, outcome or design."};
  for (std::size_t at = page.first(); at < page.last(); ++at) {
    table.rows.push_back(row_of(holdings.directory, *studies[at]));
  }
  return platform::data_table(table);
}

void add_link(Html& html, const std::string& href, const char* text) {
  html.raw("<li><a class=\"govuk-link\"").attribute("href", href).raw(">").text(text);
  html.raw("</a></li>\n");
}

Html downloads(const StudyChoiceText& text) {
  const auto parameters = parameters_of(text, text.sort);
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\">Take these studies away</h2>\n");
  html.raw("<ul class=\"cw-downloads\">\n");
  add_link(html, address("/studies.csv", parameters), "Table (CSV)");
  add_link(html, address("/studies.xlsx", parameters), "Workbook (XLSX)");
  add_link(html, address("/studies.ris", parameters), "References (RIS)");
  add_link(html, address("/studies.json", parameters), "Table (JSON)");
  add_link(html, address("/api/v1/studies", parameters), "This page as data (JSON)");
  return html.raw("</ul>\n");
}

Html adding(const platform::Visitor& visitor) {
  if (!platform::may_enter(visitor, Right::add_evidence)) return {};
  Html html;
  html.raw("<div class=\"govuk-button-group cw-no-print\">\n");
  html.add(platform::button({.text = "Add a study", .href = "/studies/new"}));
  html.add(platform::button({.text = "Bring studies in from a file",
                             .href = "/studies/import",
                             .classes = "govuk-button--secondary"}));
  return html.raw("</div>\n");
}

Html opening(const platform::Visitor& visitor) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">Studies</h1>\n");
  html.raw(
      "<p class=\"govuk-body-l\">What is known, study by study. Trials, natural experiments, "
      "qualitative studies and the experience of practice stand side by side: each counts for what "
      "it can tell.</p>\n</div>\n");
  return html.add(adding(visitor));
}

platform::Response page_of(Html main, const platform::Visitor& visitor) {
  platform::Page page = missions::site_page("Studies", std::move(main), visitor);
  missions::mark_part(page, "/interventions");
  page.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "Studies"}};
  return platform::ok_html(platform::layout(page));
}

Html nothing_held() {
  return platform::empty_state(
      {.title = "No studies are held yet",
       .text = "Bring them in with commonweal study import, or add one here."});
}

}  // namespace

base::Result<platform::Response> show_studies(const Request& request, const Holdings& holdings) {
  const StudyChoiceText text = choice_text(request);
  const auto choice = study_choice(text);
  if (!choice) return tl::unexpected(choice.error());
  const auto all = studies_of(holdings.transaction);
  const auto studies = chosen(all, *choice);
  const auto page =
      platform::list_page({.page = request.query("page").value_or("")}, studies.size());
  if (!page) return tl::unexpected(page.error());
  Html html = opening(request.visitor);
  if (all.empty()) return page_of(html.add(nothing_held()), request.visitor);
  html.add(filter(holdings.directory, all, text)).raw("<div class=\"cw-listing\">\n");
  html.add(studies_table(holdings, studies, *page, text)).raw("</div>\n").add(downloads(text));
  return page_of(std::move(html), request.visitor);
}

}  // namespace commonweal::learning
