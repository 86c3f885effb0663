#include "missions/cascade/letter_file.hpp"

#include <ostream>
#include <utility>

#include "platform/table/json_object.hpp"

namespace commonweal::missions {
namespace {

using platform::Json;
using platform::JsonObject;
using platform::Paragraph;

using Look = Paragraph::Look;

Json texts_json(const std::vector<std::string>& texts) {
  Json json = Json::array();
  for (const auto& text : texts) json.add(text);
  return json;
}

Json table_json(const std::optional<BriefTable>& table) {
  if (!table) return {};
  Json rows = Json::array();
  for (const auto& row : table->rows) rows.add(Json::object({{"cells", texts_json(row)}}));
  return Json::object(
      {{"title", table->title}, {"head", texts_json(table->head)}, {"rows", std::move(rows)}});
}

std::optional<BriefTable> table_in(const std::optional<JsonObject>& json) {
  if (!json) return std::nullopt;
  BriefTable table{.title = json->text("title").value_or(""),
                   .head = json->texts("head"),
                   .rows = {},
                   .numeric = {}};
  for (const auto& row : json->objects("rows")) table.rows.push_back(row.texts("cells"));
  table.numeric.assign(table.head.size(), false);
  return table;
}

BriefSection section_in(const JsonObject& json) {
  return {.title = json.text("title").value_or(""),
          .sentences = json.texts("sentences"),
          .points = json.texts("points"),
          .table = table_in(json.object("table"))};
}

Paragraph paragraph(std::string text, Look look = Look::body) {
  return {.runs = {{.text = std::move(text)}}, .look = look};
}

void add(const BriefSection& section, std::vector<platform::Block>& blocks) {
  blocks.emplace_back(platform::Heading{2, section.title});
  for (const auto& sentence : section.sentences) blocks.emplace_back(paragraph(sentence));
  if (section.table) {
    blocks.emplace_back(platform::DocumentTable{
        .head = section.table->head, .rows = section.table->rows, .widths = {1.3, 1.5, 1.2, 1}});
  }
  if (section.points.empty()) return;
  platform::BulletList list;
  for (const auto& point : section.points) list.items.push_back({{.text = point}});
  blocks.emplace_back(std::move(list));
}

void print_row(const std::vector<std::string>& cells, std::ostream& out) {
  for (std::size_t i = 0; i < cells.size(); ++i) out << (i == 0 ? "" : " | ") << cells[i];
  out << '\n';
}

void print_section(const BriefSection& section, std::ostream& out) {
  out << '\n' << section.title << "\n\n";
  for (const auto& sentence : section.sentences) out << sentence << '\n';
  if (section.table) {
    print_row(section.table->head, out);
    for (const auto& row : section.table->rows) print_row(row, out);
  }
  for (const auto& point : section.points) out << "- " << point << '\n';
}

}  // namespace

Json letter_json(const LetterText& letter) {
  Json sections = Json::array();
  for (const auto& section : letter.sections) {
    sections.add(Json::object({{"title", section.title},
                               {"sentences", texts_json(section.sentences)},
                               {"points", texts_json(section.points)},
                               {"table", table_json(section.table)}}));
  }
  Json asks = Json::array();
  for (const auto& [ask, measure, target, illustrative] : letter.asks) {
    Json json = Json::object({{"ask", ask}, {"measure", measure}, {"target", target}});
    if (illustrative) json.add("illustrative", *illustrative);
    asks.add(std::move(json));
  }
  return Json::object({{"body", letter.body},
                       {"version", letter.version},
                       {"title", letter.title},
                       {"caption", letter.caption},
                       {"lead", letter.lead},
                       {"sections", std::move(sections)},
                       {"asks", std::move(asks)}});
}

std::optional<LetterText> letter_in(std::string_view text) {
  const auto json = JsonObject::read(text);
  if (!json || !json->text("body") || !json->integer("version")) return std::nullopt;
  LetterText letter{.body = *json->text("body"),
                    .version = *json->integer("version"),
                    .title = json->text("title").value_or(""),
                    .caption = json->text("caption").value_or(""),
                    .lead = json->text("lead").value_or(""),
                    .sections = {},
                    .asks = {}};
  for (const auto& section : json->objects("sections")) {
    letter.sections.push_back(section_in(section));
  }
  for (const auto& ask : json->objects("asks")) {
    letter.asks.push_back({ask.text("ask").value_or(""), ask.text("measure").value_or(""),
                           ask.text("target").value_or(""), ask.truth("illustrative")});
  }
  return letter;
}

void print_letter(const LetterText& letter, const LetterEnd& end, std::ostream& out) {
  out << letter.title << '\n' << caption_of(letter, end) << "\n\n" << letter.lead << '\n';
  for (const auto& section : letter.sections) print_section(section, out);
  out << '\n';
  for (const auto& sentence : end.sentences) out << sentence << '\n';
}

platform::Pdf letter_pdf(const LetterText& letter, const LetterEnd& end) {
  platform::Document document{
      .title = letter.title,
      .author = "Commonweal",
      .header = "Commonweal",
      .footer = end.footer,
      .blocks = {paragraph(caption_of(letter, end), Look::caption),
                 platform::Heading{1, letter.title}, paragraph(letter.lead, Look::lead)}};
  for (const auto& section : letter.sections) add(section, document.blocks);
  document.blocks.emplace_back(platform::Heading{2, "Sign-off"});
  for (const auto& sentence : end.sentences) document.blocks.emplace_back(paragraph(sentence));
  return platform::pdf_of(document);
}

LetterEnd end_of(const SignedLetter& letter) {
  return {.sentences = {signed_words(letter), acknowledged_words(letter),
                        "The text of this letter has the SHA-256 " + letter.digest + "."},
          .footer = signed_words(letter)};
}

LetterEnd end_of_draft(const LetterText& draft) {
  const std::string words = "Draft of version " + std::to_string(draft.version);
  return {.sentences = {"This is a draft. Nobody has signed it off."},
          .footer = words + ", not signed off",
          .caption = words + ": nobody has signed it off"};
}

const std::string& caption_of(const LetterText& letter, const LetterEnd& end) {
  return end.caption.empty() ? letter.caption : end.caption;
}

}  // namespace commonweal::missions
