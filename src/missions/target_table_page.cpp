#include "missions/target_table_page.hpp"

#include <algorithm>
#include <utility>

#include "base/check.hpp"
#include "base/period_text.hpp"
#include "missions/standing_words.hpp"
#include "missions/target_words.hpp"
#include "platform/html/details.hpp"
#include "platform/html/own/data_table.hpp"
#include "platform/html/tag.hpp"

namespace commonweal::missions {
namespace {

using methods::Track;
using platform::CellFormat;
using platform::Html;
using platform::TableCell;

std::string_view tag_class(Track track) {
  switch (track) {
    case Track::on_track:
    case Track::met: return "govuk-tag--green";
    case Track::slightly_off: return "govuk-tag--yellow";
    case Track::well_off:
    case Track::missed: return "govuk-tag--red";
    case Track::too_early:
    case Track::not_known: return "govuk-tag--grey";
  }
  CW_CHECK(false);
}

// What a phone shows first is what the page is for: the verdict, the level and the probability.
const std::vector<platform::DataColumn>& columns() {
  static const std::vector<platform::DataColumn> all = {{.text = "Target"},
                                                        {.text = "Verdict"},
                                                        {.text = "To be met"},
                                                        {.text = "Probability"},
                                                        {.text = "Figure"},
                                                        {.text = "Change needed"},
                                                        {.text = "Best ever over as long"}};
  return all;
}

void add_answer(const MarkStatus& mark, std::vector<TableCell>& cells) {
  const Metric& metric = *mark.metric;
  const methods::OnTrack& answer = *mark.answer;
  const std::string goal = goal_words(metric, mark.level, mark.period);
  const methods::Point figure = figure_shown(answer);
  cells.push_back({.text = goal});
  cells.push_back({.text = answer.expected ? probability_words(answer.expected->probability) : ""});
  cells.push_back(
      {.text = value_words(metric, figure.value) + ", " + base::reader_text(figure.period)});
  cells.push_back({.text = needed_words(metric, answer)});
  cells.push_back({.text = answer.needed_per_year ? best_words(metric, answer.best_as_long) : ""});
}

std::vector<TableCell> row_of(Html name, const MarkStatus& mark) {
  std::vector<TableCell> cells = {{.html = std::move(name)}, {.html = verdict_tag(mark.verdict())}};
  if (mark.answer) {
    add_answer(mark, cells);
  } else {
    cells.push_back({.text = mark.metric != nullptr
                                 ? goal_words(*mark.metric, mark.level, mark.period)
                                 : "by " + base::reader_text(mark.period)});
    cells.push_back({});
    cells.push_back({.text = std::string(kNoSeriesHeld)});
    cells.resize(columns().size());
  }
  return cells;
}

Html target_name(const TargetStatus& status, const KnownOn& known_on) {
  Html html;
  const std::string day = known_on_parameter(known_on);
  html.raw("<a class=\"govuk-link\"");
  html.attribute("href", "/targets/" + status.target.code + (day.empty() ? "" : "?" + day));
  html.raw(">").text(status.metric->short_title).raw("</a><br><span class=\"cw-secondary\">");
  html.text(status.body->name);
  if (has_moved(status.history)) html.text(", has moved");
  return html.raw("</span>");
}

Html allowance_name(const MarkStatus& mark) {
  Html html;
  html.text(mark.sector.empty() ? "Allowance" : "Allowance: " + mark.sector);
  return html.raw("<br><span class=\"cw-secondary\">on the way there</span>");
}

}  // namespace

Html verdict_tag(Track track) {
  return platform::tag(
      {.text = std::string(words(track)), .classes = std::string(tag_class(track))});
}

Html target_link(const TargetStatus& status) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", "/targets/" + status.target.code);
  return html.raw(">").text(target_title(status)).raw("</a>");
}

Html targets_table(const std::string& caption, const std::vector<const TargetStatus*>& targets,
                   const KnownOn& known_on) {
  platform::DataTable table{.caption = caption,
                            .caption_classes = "govuk-visually-hidden",
                            .columns = columns(),
                            .empty = "No target fits this choice."};
  for (const TargetStatus* target : targets) {
    table.rows.push_back(row_of(target_name(*target, known_on), target->mark));
    for (const MarkStatus& mark : target->allowances) {
      table.rows.push_back(row_of(allowance_name(mark), mark));
    }
  }
  return platform::data_table(table);
}

std::string counts_sentence(const std::vector<const TargetStatus*>& targets) {
  if (targets.empty()) return "No target is recorded.";
  std::string text =
      std::to_string(targets.size()) + (targets.size() == 1 ? " target: " : " targets: ");
  bool is_first = true;
  for (const Track track : kTracks) {
    const auto count = std::ranges::count_if(
        targets, [&](const TargetStatus* target) { return target->mark.verdict() == track; });
    if (count == 0) continue;
    std::string word(words(track));
    word[0] = static_cast<char>(word[0] - 'A' + 'a');
    text += (is_first ? "" : ", ") + std::to_string(count) + ' ' + word;
    is_first = false;
  }
  return text + '.';
}

Html verdicts_explained() {
  Html html;
  html.raw(
      "<p class=\"govuk-body\"><strong>Probability</strong> is how likely the target is met if the "
      "figures go on as they have. It is worked out from the figures alone and knows of no "
      "plans.</p>\n");
  html.raw(
      "<ul class=\"govuk-list govuk-list--bullet\">\n"
      "<li><strong>On track</strong>: two thirds or more</li>\n"
      "<li><strong>Slightly off track</strong>: between one third and two thirds</li>\n"
      "<li><strong>Well off track</strong>: under one third</li>\n"
      "<li><strong>Too early to say</strong>: the target was set less than a year of figures ago, "
      "there are too few figures for a forecast, or the forecast is too wide to tell</li>\n"
      "<li><strong>Met</strong> and <strong>missed</strong>: the figure is there and says so</li>\n"
      "<li><strong>Not known yet</strong>: the period is over and its figure is not held</li>\n"
      "</ul>\n");
  html.raw(
      "<p class=\"govuk-body\"><strong>Change needed</strong> is the change each year on a "
      "straight line from the latest figure. <strong>Best ever</strong> is the best change there "
      "was over as many whole years as are left, one at least, so that no season is taken for a "
      "change.</p>\n");
  return platform::details({.summary_text = "What the verdicts mean", .html = std::move(html)});
}

}  // namespace commonweal::missions
