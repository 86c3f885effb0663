#include "missions/brief_document_file.hpp"

#include <utility>

#include "missions/history_chart_file.hpp"
#include "platform/chart/chart_file.hpp"

namespace commonweal::missions {
namespace {

using platform::Block;
using platform::BulletList;
using platform::DocumentTable;
using platform::Heading;
using platform::Paragraph;

using Look = Paragraph::Look;

// Lower than a chart that stands alone, so that its words stay readable on half a page.
constexpr platform::Sheet kBriefSheet{"file", 640, 236, 14, 240};

Paragraph paragraph(std::string text, Look look = Look::body) {
  return {.runs = {{.text = std::move(text)}}, .look = look};
}

DocumentTable table_of(const BriefTable& table) {
  DocumentTable drawn{.head = table.head, .rows = table.rows};
  const bool is_wide = table.head.size() > 2;
  for (std::size_t i = 0; i < table.head.size(); ++i) {
    drawn.align.push_back(table.numeric[i] ? DocumentTable::Align::right
                                           : DocumentTable::Align::left);
    drawn.widths.push_back(is_wide ? (i == 0 ? 1.3 : i + 1 == table.head.size() ? 0.7 : 1.2) : 1);
  }
  return drawn;
}

void add(const BriefSection& section, std::vector<Block>& blocks) {
  blocks.emplace_back(Heading{2, section.title});
  for (const auto& sentence : section.sentences) blocks.emplace_back(paragraph(sentence));
  if (!section.points.empty()) {
    BulletList list;
    for (const auto& point : section.points) list.items.push_back({{.text = point}});
    blocks.emplace_back(std::move(list));
  }
  if (section.table) blocks.emplace_back(table_of(*section.table));
}

platform::Picture picture_of(const BriefReading& reading) {
  const auto chart = history_line_chart(*reading.metric, reading.observations, reading.answer);
  return {.svg = platform::svg_file(chart.caption, platform::drawing(chart, kBriefSheet), {}),
          .alternative = reading.brief.chart_words,
          .margin = 20.0 / 680};  // As svg_file leaves white round a drawing.
}

void add_sources(const Brief& brief, std::vector<Block>& blocks) {
  if (brief.sources.empty()) return;
  blocks.emplace_back(Heading{2, "Sources"});
  for (auto& line : source_lines(brief)) {
    blocks.emplace_back(paragraph(std::move(line), Look::small));
  }
  blocks.emplace_back(paragraph(attribution_words(brief), Look::small));
}

void add_proof(const Brief& brief, std::vector<Block>& blocks) {
  blocks.emplace_back(Heading{2, "How to check this"});
  blocks.emplace_back(paragraph(brief.as_known + ". The figures have the SHA-256 " + brief.digest +
                                    ". This command prints the same:",
                                Look::small));
  blocks.emplace_back(paragraph(brief.command, Look::command));
}

platform::Document document_of(const BriefReading& reading) {
  const Brief& brief = reading.brief;
  platform::Document document{
      .title = brief.title + ": brief",
      .author = "Commonweal",
      .header = "Commonweal",
      .footer = brief.as_known,
      .blocks = {paragraph(brief.caption, Look::caption), Heading{1, brief.title},
                 paragraph(brief.lead, Look::lead)}};
  auto& blocks = document.blocks;
  platform::KeyFigures figures;
  for (const auto& [label, value, note] : brief.figures) {
    figures.figures.push_back({label, value, note});
  }
  blocks.emplace_back(std::move(figures));
  if (reading.metric != nullptr) blocks.emplace_back(picture_of(reading));
  for (const auto& section : brief.sections) add(section, blocks);
  add_sources(brief, blocks);
  add_proof(brief, blocks);
  return document;
}

}  // namespace

platform::Pdf brief_pdf(const BriefReading& reading) {
  return platform::pdf_of(document_of(reading), {.pages_max = kBriefPages});
}

}  // namespace commonweal::missions
