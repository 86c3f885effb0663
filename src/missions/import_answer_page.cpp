#include "missions/import_answer_page.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "platform/html/button.hpp"
#include "platform/html/error_summary.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/summary_list.hpp"
#include "platform/html/table.hpp"
#include "platform/http/form_body.hpp"
#include "platform/table/json_object.hpp"

namespace commonweal::missions {
namespace {

using platform::EndedJob;
using platform::Html;
using platform::Job;
using platform::JobAnswer;
using platform::JsonObject;
using platform::TableCell;
using platform::Visitor;

constexpr std::int64_t kRefused = 2;  // The exit status of bad input.

bool is_import(const Job& job) {
  const auto& words = job.order.words;
  return words.size() > 2 && words[0] == "observation" && words[1] == "import";
}

struct Counts {
  std::int64_t added;
  std::int64_t changed;
  std::int64_t as_before;
};

std::optional<Counts> counts_in(const JsonObject& json) {
  const auto added = json.integer("new");
  const auto changed = json.integer("changed");
  const auto as_before = json.integer("as_before");
  if (!added || !changed || !as_before) return std::nullopt;
  return Counts{*added, *changed, *as_before};
}

bool changes_nothing(const Counts& counts) { return counts.added == 0 && counts.changed == 0; }

void add_count(std::vector<platform::SummaryRow>& rows, std::string key, std::int64_t count) {
  rows.push_back({.key = {.text = std::move(key)},
                  .value = {.text = base::grouped(static_cast<double>(count))}});
}

Html counts_html(const Counts& counts) {
  std::vector<platform::SummaryRow> rows;
  add_count(rows, "New figures", counts.added);
  add_count(rows, "Figures that differ, as new revisions", counts.changed);
  add_count(rows, "Figures as before", counts.as_before);
  return platform::summary_list({.rows = std::move(rows)}).raw("\n");
}

TableCell cell_of(const JsonObject& figure, std::string_view name) {
  return {.text = figure.text(name).value_or("")};
}

TableCell number_of(const JsonObject& figure, std::string_view name) {
  return {.text = figure.text(name).value_or(""), .format = platform::CellFormat::numeric};
}

enum class Listed { changed, added };

platform::HtmlTable table_of(const std::vector<JsonObject>& figures, Listed listed) {
  platform::HtmlTable table{.head = {{.text = "Metric"}, {.text = "Body"}, {.text = "Period"}}};
  constexpr auto kNumeric = platform::CellFormat::numeric;
  if (listed == Listed::changed) table.head.push_back({.text = "From", .format = kNumeric});
  table.head.push_back({.text = listed == Listed::changed ? "To" : "Value", .format = kNumeric});
  if (listed == Listed::changed) table.head.push_back({.text = "What differs"});
  for (const auto& figure : figures) {
    std::vector<TableCell> row = {cell_of(figure, "metric"), cell_of(figure, "body"),
                                  cell_of(figure, "period")};
    if (listed == Listed::changed) row.push_back(number_of(figure, "before"));
    row.push_back(number_of(figure, "after"));
    if (listed == Listed::changed) row.push_back(cell_of(figure, "differs"));
    table.rows.push_back(std::move(row));
  }
  return table;
}

Html figures_html(const std::vector<JsonObject>& figures, std::int64_t all, Listed listed) {
  Html html;
  if (figures.empty()) return html;
  auto table = table_of(figures, listed);
  table.caption = listed == Listed::changed ? "Figures that differ" : "New figures";
  table.caption_classes = "govuk-table__caption--m";
  html.add(platform::scroll_region(table.caption, platform::table(table)));
  const auto more = all - static_cast<std::int64_t>(figures.size());
  if (more <= 0) return html;
  return html.raw("<p class=\"govuk-body\">And ")
      .text(base::grouped(static_cast<double>(more)))
      .raw(" more.</p>\n");
}

Html confirm_form(const Job& job, const Visitor& visitor) {
  Html html;
  html.raw("<form method=\"post\"").attribute("action", "/import/" + job.id + "/confirm");
  html.raw(" novalidate>\n<input type=\"hidden\"").attribute("name", platform::kFormToken);
  html.attribute("value", visitor.form_token).raw(">\n");
  html.add(platform::button({.text = "Import these figures", .prevent_double_click = true}));
  return html.raw("</form>\n");
}

Html another_file(std::string_view words) {
  Html html;
  return html.raw("<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/import\">")
      .text(words)
      .raw("</a></p>\n");
}

Html next_step(const Job& job, const Visitor& visitor) {
  const bool is_own = visitor.account && *visitor.account == job.order.account;
  if (is_own && job.order.file) {
    return confirm_form(job, visitor).add(another_file("Send another file instead"));
  }
  Html html;
  if (!is_own) return html;
  html.raw(
      "<p class=\"govuk-body\">The file is no longer kept: it was imported, or is older than "
      "a day.</p>\n");
  return html.add(another_file("Send a file"));
}

// What the command said beside its answer: what it left out, or its problems.
std::vector<std::string> lines_in(std::string_view log) {
  constexpr std::string_view kStart = "commonweal: ";
  std::vector<std::string> lines;
  while (!log.empty()) {
    auto line = log.substr(0, log.find('\n'));
    log.remove_prefix(std::min(line.size() + 1, log.size()));
    if (line.starts_with(kStart)) line.remove_prefix(kStart.size());
    if (!line.empty()) lines.emplace_back(line);
  }
  return lines;
}

Html left_out_html(const EndedJob& ended) {
  Html html;
  for (const auto& line : lines_in(ended.log)) {
    html.raw("<p class=\"govuk-body\">").text(line).raw("</p>\n");
  }
  return html;
}

std::optional<JobAnswer> preview_answer(const EndedJob& ended, const Visitor& visitor) {
  const auto json = JsonObject::read(ended.result);
  const auto changes = json ? json->object("changes") : std::nullopt;
  const auto counts = changes ? counts_in(*changes) : std::nullopt;
  if (!counts) return std::nullopt;
  JobAnswer answer;
  if (changes_nothing(*counts)) {
    answer.main.add(platform::inset_text(
        {.text = "Nothing would change: all of these figures are known already."}));
    answer.main.raw("\n").add(counts_html(*counts)).add(left_out_html(ended));
    answer.main.add(another_file("Send another file"));
    return answer;
  }
  answer.main.raw("<p class=\"govuk-body\">Nothing has been written yet.</p>\n");
  answer.main.add(counts_html(*counts)).add(left_out_html(ended));
  answer.main.add(figures_html(json->objects("changed_figures"), counts->changed, Listed::changed));
  answer.main.add(figures_html(json->objects("new_figures"), counts->added, Listed::added));
  answer.main.add(next_step(ended.job, visitor));
  return answer;
}

std::optional<JobAnswer> written_answer(const EndedJob& ended) {
  const auto json = JsonObject::read(ended.result);
  const auto counts = json ? counts_in(*json) : std::nullopt;
  if (!counts) return std::nullopt;
  JobAnswer answer;
  answer.main.add(platform::inset_text(
      {.text = changes_nothing(*counts) ? "Nothing changed." : "The figures have been imported."}));
  answer.main.raw("\n").add(counts_html(*counts)).add(left_out_html(ended));
  answer.main.add(another_file("Import another file"));
  return answer;
}

JobAnswer refused_answer(const EndedJob& ended) {
  JobAnswer answer{.state = platform::PageState::in_error};
  std::vector<platform::ErrorSummaryItem> problems;
  for (auto& line : lines_in(ended.log)) problems.push_back({.text = std::move(line)});
  answer.top = platform::error_summary({.error_list = std::move(problems)});
  answer.main.raw(
      "<p class=\"govuk-body\">Nothing was written. Put the file right and send it "
      "again.</p>\n");
  answer.main.add(another_file("Send the file again"));
  return answer;
}

}  // namespace

bool is_preview(const Job& job) {
  return is_import(job) && std::ranges::find(job.order.words, "--dry-run") != job.order.words.end();
}

std::optional<JobAnswer> import_answer(const EndedJob& ended, const Visitor& visitor) {
  if (!is_import(ended.job)) return std::nullopt;
  if (ended.job.exit_status == kRefused) return refused_answer(ended);
  if (ended.job.state != platform::JobState::done) return std::nullopt;
  return is_preview(ended.job) ? preview_answer(ended, visitor) : written_answer(ended);
}

}  // namespace commonweal::missions
