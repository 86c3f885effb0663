#include "missions/import_preview_file.hpp"

#include <algorithm>
#include <array>
#include <ostream>
#include <string>
#include <string_view>

#include "base/period_text.hpp"
#include "platform/table/value_text.hpp"

namespace commonweal::missions {
namespace {

using platform::Json;

using Line = std::array<std::string, 6>;

std::string text_of(const std::optional<base::Figure>& figure) {
  return figure ? platform::figure_text(*figure) : "";
}

Line line_of(const ImportedFigure& figure) {
  return {figure.metric,          figure.body,           base::text(figure.period),
          text_of(figure.before), text_of(figure.after), figure.before ? figure.differs : "new"};
}

std::vector<Line> lines_of(const ImportPreview& preview) {
  std::vector<Line> lines{{"metric", "body", "period", "before", "after", "differs"}};
  for (const auto& figure : preview.changed) lines.push_back(line_of(figure));
  for (const auto& figure : preview.added) lines.push_back(line_of(figure));
  return lines;
}

void print(const std::vector<Line>& lines, std::ostream& out) {
  std::array<std::size_t, std::tuple_size_v<Line>> widths{};
  for (const Line& line : lines) {
    for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], line[i].size());
  }
  for (const Line& line : lines) {
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i) {
      text += line[i] + std::string(widths[i] + 2 - line[i].size(), ' ');
    }
    text.erase(text.find_last_not_of(' ') + 1);
    out << text << '\n';
  }
}

void print_unlisted(std::int64_t all, std::size_t listed, std::string_view kind,
                    std::ostream& out) {
  const auto more = all - static_cast<std::int64_t>(listed);
  if (more > 0) out << "And " << more << " more " << kind << ".\n";
}

Json json_of(const std::vector<ImportedFigure>& figures) {
  Json list = Json::array();
  for (const ImportedFigure& figure : figures) {
    const auto before = figure.before ? std::optional(text_of(figure.before)) : std::nullopt;
    list.add(Json::object({{"metric", figure.metric},
                           {"body", figure.body},
                           {"period", base::text(figure.period)},
                           {"before", before},
                           {"after", text_of(figure.after)},
                           {"differs", figure.differs}}));
  }
  return list;
}

}  // namespace

void print_preview(const ImportPreview& preview, std::ostream& out) {
  print_changes("observations", preview.changes, out);
  if (preview.changed.empty() && preview.added.empty()) return;
  out << '\n';
  print(lines_of(preview), out);
  print_unlisted(preview.changes.changed, preview.changed.size(), "that change", out);
  print_unlisted(preview.changes.added, preview.added.size(), "that are new", out);
}

Json changes_json(const Changes& changes) {
  return Json::object(
      {{"new", changes.added}, {"changed", changes.changed}, {"as_before", changes.unchanged}});
}

Json preview_json(const ImportPreview& preview) {
  Json answer = Json::object({{"dry_run", true}, {"changes", changes_json(preview.changes)}});
  answer.add("changed_figures", json_of(preview.changed));
  answer.add("new_figures", json_of(preview.added));
  return answer;
}

}  // namespace commonweal::missions
