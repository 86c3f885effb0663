#include "missions/brief_file.hpp"

#include <ostream>
#include <utility>

namespace commonweal::missions {
namespace {

using platform::Json;

Json texts_json(const std::vector<std::string>& texts) {
  Json json = Json::array();
  for (const auto& text : texts) json.add(text);
  return json;
}

Json table_json(const std::optional<BriefTable>& table) {
  if (!table) return {};
  Json rows = Json::array();
  for (const auto& row : table->rows) rows.add(Json::object({{"cells", texts_json(row)}}));
  return Json::object({{"head", texts_json(table->head)}, {"rows", std::move(rows)}});
}

Json section_json(const BriefSection& section) {
  return Json::object({{"title", section.title},
                       {"sentences", texts_json(section.sentences)},
                       {"points", texts_json(section.points)},
                       {"table", table_json(section.table)}});
}

Json source_json(const BriefSource& source) {
  return Json::object({{"source", source.code},
                       {"title", source.title},
                       {"publisher", source.publisher},
                       {"licence", source.licence},
                       {"attribution", source.attribution},
                       {"file", source.file}});
}

void print_row(const std::vector<std::string>& cells, std::ostream& out) {
  for (std::size_t i = 0; i < cells.size(); ++i) out << (i == 0 ? "" : " | ") << cells[i];
  out << '\n';
}

void print_section(const BriefSection& section, std::ostream& out) {
  out << '\n' << section.title << "\n\n";
  for (const auto& sentence : section.sentences) out << sentence << '\n';
  for (const auto& point : section.points) out << "- " << point << '\n';
  if (!section.table) return;
  print_row(section.table->head, out);
  for (const auto& row : section.table->rows) print_row(row, out);
}

}  // namespace

Json brief_json(const Brief& brief) {
  Json figures = Json::array();
  for (const auto& [label, value, note] : brief.figures) {
    figures.add(Json::object({{"label", label}, {"value", value}, {"note", note}}));
  }
  Json sections = Json::array();
  for (const auto& section : brief.sections) sections.add(section_json(section));
  Json sources = Json::array();
  for (const auto& source : brief.sources) sources.add(source_json(source));
  return Json::object({{"title", brief.title},
                       {"caption", brief.caption},
                       {"lead", brief.lead},
                       {"figures", std::move(figures)},
                       {"chart", brief.chart_words},
                       {"sections", std::move(sections)},
                       {"sources", std::move(sources)},
                       {"as_known", brief.as_known},
                       {"digest", brief.digest},
                       {"command", brief.command}});
}

void print_brief(const Brief& brief, std::ostream& out) {
  out << brief.title << '\n' << brief.caption << "\n\n" << brief.lead << '\n';
  if (!brief.figures.empty()) out << '\n';
  for (const auto& [label, value, note] : brief.figures) {
    out << label << ": " << value << " (" << note << ")\n";
  }
  for (const auto& section : brief.sections) print_section(section, out);
  if (!brief.sources.empty()) out << "\nSources\n\n";
  for (const auto& line : source_lines(brief)) out << "- " << line << '\n';
  out << '\n' << brief.as_known << ". Figures, SHA-256: " << brief.digest << '\n';
}

}  // namespace commonweal::missions
