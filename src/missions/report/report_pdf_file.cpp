#include "missions/report/report_pdf_file.hpp"

#include <utility>

#include "missions/known_on.hpp"
#include "missions/report/report_words.hpp"
#include "platform/chart/chart_file.hpp"
#include "platform/chart/interval_chart.hpp"

namespace commonweal::missions {
namespace {

using platform::Block;
using platform::Heading;
using platform::Paragraph;

using Look = Paragraph::Look;
using Blocks = std::vector<Block>;

Paragraph paragraph(std::string text, Look look = Look::body) {
  return {.runs = {{.text = std::move(text)}}, .look = look};
}

void add_list(const std::vector<std::string>& points, Blocks& blocks) {
  if (points.empty()) return;
  platform::BulletList list;
  for (const auto& point : points) list.items.push_back({{.text = point}});
  blocks.emplace_back(std::move(list));
}

platform::Picture picture_of(const ReportChart& chart) {
  platform::IntervalChart drawn{.caption = {.id = "chances",
                                            .title = chart.title,
                                            .unit = chart.unit,
                                            .description = chart.description},
                                .rows = {},
                                .mark = platform::IntervalMark::bar,
                                .reference = {},
                                .value_text = {}};
  if (chart.line) drawn.reference = platform::Reference{chart.line_words, *chart.line};
  for (const auto& [name, value, value_text] : chart.bars) {
    drawn.rows.push_back({.name = name,
                          .value = value,
                          .lower = std::nullopt,
                          .upper = std::nullopt,
                          .value_text = value_text});
  }
  return {.svg = platform::svg_file(drawn, {}),
          .alternative = chart.title + ". " + chart.description,
          .margin = 20.0 / 680};
}

void add_facts(const ReportPart& part, Blocks& blocks) {
  for (const auto& sentence : part.sentences) blocks.emplace_back(paragraph(sentence));
  if (part.chart) blocks.emplace_back(picture_of(*part.chart));
  for (const auto& table : part.tables) {
    blocks.emplace_back(paragraph(table.title, Look::caption));
    blocks.emplace_back(platform::DocumentTable{.head = table.head, .rows = table.rows});
  }
  add_list(part.points, blocks);
}

void add_words(const std::string& words, Blocks& blocks) {
  for (auto& text : paragraphs_of(words)) blocks.emplace_back(paragraph(std::move(text)));
}

void add_part(const ReportPart& part, Blocks& blocks) {
  blocks.emplace_back(Heading{2, part.title});
  add_words(part.words, blocks);
  blocks.emplace_back(Heading{3, kFactsTitle});
  add_facts(part, blocks);
}

void add_recommendations(const ReportDocument& document, Blocks& blocks) {
  if (document.recommendations.empty()) return;
  blocks.emplace_back(Heading{2, "Recommendations"});
  if (document.answer_due) {
    blocks.emplace_back(paragraph("The government owes an answer to each by " +
                                  reader_text(*document.answer_due) + "."));
  }
  for (const auto& one : document.recommendations) {
    blocks.emplace_back(
        Heading{3, "Recommendation " + std::to_string(one.number) + ", to " + one.addressee});
    add_words(one.words, blocks);
  }
}

}  // namespace

platform::Pdf report_pdf(const ReportDocument& document, const std::string& digest) {
  platform::Document paper{
      .title = document.title,
      .author = document.body_name,
      .header = document.body_name,
      .footer = document.title + ", version " + std::to_string(document.version),
      .blocks = {paragraph(report_caption(document), Look::caption), Heading{1, document.title},
                 paragraph(published_words(document, 0), Look::lead)}};
  auto& blocks = paper.blocks;
  if (!document.change_note.empty()) {
    blocks.emplace_back(Heading{2, "What changed since the version before"});
    add_words(document.change_note, blocks);
  }
  for (const auto& part : document.parts) {
    add_part(part, blocks);
    if (part.key == "summary") add_recommendations(document, blocks);
  }
  blocks.emplace_back(Heading{2, "Where this comes from"});
  blocks.emplace_back(paragraph(kFactsNote, Look::small));
  blocks.emplace_back(paragraph(drawn_from_words(document), Look::small));
  blocks.emplace_back(paragraph(
      "The text of this version has the SHA-256 " + digest + ". This command prints the same:",
      Look::small));
  blocks.emplace_back(paragraph(report_command(document), Look::command));
  return platform::pdf_of(paper);
}

}  // namespace commonweal::missions
