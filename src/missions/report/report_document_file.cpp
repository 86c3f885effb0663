#include "missions/report/report_document_file.hpp"

#include <utility>

#include "base/check.hpp"
#include "missions/known_on.hpp"
#include "platform/table/json_object.hpp"

namespace commonweal::missions {
namespace {

using platform::Json;
using platform::JsonObject;

Json texts_json(const std::vector<std::string>& texts) {
  Json all = Json::array();
  for (const auto& text : texts) all.add(text);
  return all;
}

Json chart_json(const ReportChart& chart) {
  Json bars = Json::array();
  for (const auto& [name, value, value_text] : chart.bars) {
    bars.add(Json::object({{"name", name}, {"value", value}, {"value_text", value_text}}));
  }
  return Json::object({{"title", chart.title},
                       {"unit", chart.unit},
                       {"description", chart.description},
                       {"bars", std::move(bars)},
                       {"line", chart.line},
                       {"line_words", chart.line_words}});
}

// Cells follow one another, row by row.
Json table_json(const BriefTable& table) {
  Json cells = Json::array();
  for (const auto& row : table.rows) {
    CW_CHECK(row.size() == table.head.size());
    for (const auto& cell : row) cells.add(cell);
  }
  return Json::object(
      {{"title", table.title}, {"head", texts_json(table.head)}, {"cells", std::move(cells)}});
}

Json part_json(const ReportPart& part) {
  Json tables = Json::array();
  for (const auto& table : part.tables) tables.add(table_json(table));
  return Json::object({{"key", part.key},
                       {"title", part.title},
                       {"sentences", texts_json(part.sentences)},
                       {"points", texts_json(part.points)},
                       {"chart", part.chart ? chart_json(*part.chart) : Json()},
                       {"tables", std::move(tables)},
                       {"words", part.words}});
}

Json parts_json(const std::vector<ReportPart>& parts) {
  Json all = Json::array();
  for (const auto& part : parts) all.add(part_json(part));
  return all;
}

Json marks_json(const std::vector<ReportMark>& marks) {
  Json all = Json::array();
  for (const auto& mark : marks) {
    all.add(Json::object({{"target", mark.code},
                          {"title", mark.title},
                          {"level", mark.level},
                          {"by", mark.by},
                          {"verdict", mark.verdict},
                          {"probability", mark.probability}}));
  }
  return all;
}

Json recommendations_json(const std::vector<ReportRecommendation>& recommendations) {
  Json all = Json::array();
  for (const auto& one : recommendations) {
    all.add(Json::object({{"number", one.number},
                          {"addressed_to", one.addressed_to},
                          {"addressee", one.addressee},
                          {"words", one.words}}));
  }
  return all;
}

template <class T>
T there(std::optional<T> value) {
  CW_CHECK(value.has_value());
  return *std::move(value);
}

std::string text_of(const JsonObject& from, std::string_view name) {
  return there(from.text(name));
}

ReportChart chart_in(const JsonObject& from) {
  ReportChart chart{.title = text_of(from, "title"),
                    .unit = text_of(from, "unit"),
                    .description = text_of(from, "description"),
                    .bars = {},
                    .line = there(from.number("line")),
                    .line_words = text_of(from, "line_words")};
  for (const auto& bar : from.objects("bars")) {
    chart.bars.push_back(
        {text_of(bar, "name"), there(bar.number("value")), text_of(bar, "value_text")});
  }
  return chart;
}

BriefTable table_in(const JsonObject& from) {
  BriefTable table{
      .title = text_of(from, "title"), .head = from.texts("head"), .rows = {}, .numeric = {}};
  table.numeric.assign(table.head.size(), false);
  std::vector<std::string> row;
  for (auto& cell : from.texts("cells")) {
    row.push_back(std::move(cell));
    if (row.size() == table.head.size()) table.rows.push_back(std::exchange(row, {}));
  }
  CW_CHECK(row.empty());
  return table;
}

std::vector<ReportPart> parts_in(const JsonObject& from) {
  std::vector<ReportPart> parts;
  for (const auto& one : from.objects("parts")) {
    ReportPart part{.key = text_of(one, "key"),
                    .title = text_of(one, "title"),
                    .sentences = one.texts("sentences"),
                    .points = one.texts("points"),
                    .words = text_of(one, "words")};
    if (const auto chart = one.object("chart")) part.chart = chart_in(*chart);
    for (const auto& table : one.objects("tables")) part.tables.push_back(table_in(table));
    parts.push_back(std::move(part));
  }
  return parts;
}

std::vector<ReportMark> marks_in(const JsonObject& from) {
  std::vector<ReportMark> marks;
  for (const auto& one : from.objects("targets")) {
    marks.push_back({text_of(one, "target"), text_of(one, "title"), text_of(one, "level"),
                     text_of(one, "by"), text_of(one, "verdict"), one.number("probability")});
  }
  return marks;
}

std::vector<ReportRecommendation> recommendations_in(const JsonObject& from) {
  std::vector<ReportRecommendation> all;
  for (const auto& one : from.objects("recommendations")) {
    all.push_back({static_cast<int>(there(one.integer("number"))), text_of(one, "addressed_to"),
                   text_of(one, "addressee"), text_of(one, "words")});
  }
  return all;
}

}  // namespace

Json document_json(const ReportDocument& document) {
  const auto& due = document.answer_due;
  return Json::object({{"report", static_cast<std::int64_t>(document.report)},
                       {"version", document.version},
                       {"body", document.body},
                       {"body_name", document.body_name},
                       {"title", document.title},
                       {"period", document.period},
                       {"published_on", text(document.published_on)},
                       {"answer_due", due ? Json(text(*due)) : Json()},
                       {"change_note", document.change_note},
                       {"as_known", document.as_known},
                       {"audit_head", document.audit_head},
                       {"parts", parts_json(document.parts)},
                       {"recommendations", recommendations_json(document.recommendations)},
                       {"targets", marks_json(document.marks)}});
}

std::string document_text(const ReportDocument& document) {
  return document_json(document).pretty() + '\n';
}

std::string facts_text(const ReportFacts& facts) {
  return Json::object({{"as_known", facts.as_known},
                       {"audit_head", facts.audit_head},
                       {"parts", parts_json(facts.parts)},
                       {"targets", marks_json(facts.marks)}})
      .pretty();
}

ReportDocument document_in(std::string_view text) {
  const auto from = there(JsonObject::read(text));
  return {.report = ReportId{there(from.integer("report"))},
          .version = static_cast<int>(there(from.integer("version"))),
          .body = text_of(from, "body"),
          .body_name = text_of(from, "body_name"),
          .title = text_of(from, "title"),
          .period = text_of(from, "period"),
          .published_on = there(kept_day(text_of(from, "published_on"))),
          .answer_due = kept_day(from.text("answer_due").value_or("")),
          .change_note = text_of(from, "change_note"),
          .as_known = text_of(from, "as_known"),
          .audit_head = text_of(from, "audit_head"),
          .parts = parts_in(from),
          .recommendations = recommendations_in(from),
          .marks = marks_in(from)};
}

ReportFacts facts_in(std::string_view text) {
  const auto from = there(JsonObject::read(text));
  return {.parts = parts_in(from),
          .marks = marks_in(from),
          .as_known = text_of(from, "as_known"),
          .audit_head = text_of(from, "audit_head")};
}

}  // namespace commonweal::missions
