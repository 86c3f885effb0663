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

// Reads a stored text and notes where it is broken. A member that is absent is empty; one of
// another kind than it was written as means that the text is not what was published.
class Reader {
 public:
  bool is_whole() const { return is_whole_; }
  void require(bool holds) { is_whole_ = is_whole_ && holds; }

  std::string text(const JsonObject& from, std::string_view name) {
    return value(from, name, from.text(name)).value_or("");
  }
  double number(const JsonObject& from, std::string_view name) {
    return value(from, name, from.number(name)).value_or(0);
  }
  // Of what can be counted; 0 where it is absent.
  int whole(const JsonObject& from, std::string_view name) {
    const auto found = value(from, name, from.integer(name)).value_or(0);
    require(std::in_range<int>(found));
    return std::in_range<int>(found) ? static_cast<int>(found) : 0;
  }

  ReportChart chart(const JsonObject& from);
  BriefTable table(const JsonObject& from);
  std::vector<ReportPart> parts(const JsonObject& from);
  std::vector<ReportMark> marks(const JsonObject& from);
  std::vector<ReportRecommendation> recommendations(const JsonObject& from);

 private:
  template <class T>
  std::optional<T> value(const JsonObject& from, std::string_view name, std::optional<T> found) {
    require(found.has_value() || !from.has(name));
    return found;
  }

  bool is_whole_ = true;
};

ReportChart Reader::chart(const JsonObject& from) {
  ReportChart chart{.title = text(from, "title"),
                    .unit = text(from, "unit"),
                    .description = text(from, "description"),
                    .bars = {},
                    .line = from.number("line"),
                    .line_words = text(from, "line_words")};
  for (const auto& bar : from.objects("bars")) {
    chart.bars.push_back({text(bar, "name"), number(bar, "value"), text(bar, "value_text")});
  }
  return chart;
}

BriefTable Reader::table(const JsonObject& from) {
  BriefTable table{
      .title = text(from, "title"), .head = from.texts("head"), .rows = {}, .numeric = {}};
  table.numeric.assign(table.head.size(), false);
  std::vector<std::string> row;
  for (auto& cell : from.texts("cells")) {
    row.push_back(std::move(cell));
    if (row.size() == table.head.size()) table.rows.push_back(std::exchange(row, {}));
  }
  require(row.empty());
  return table;
}

std::vector<ReportPart> Reader::parts(const JsonObject& from) {
  std::vector<ReportPart> parts;
  for (const auto& one : from.objects("parts")) {
    ReportPart part{.key = text(one, "key"),
                    .title = text(one, "title"),
                    .sentences = one.texts("sentences"),
                    .points = one.texts("points"),
                    .words = text(one, "words")};
    if (const auto found = one.object("chart")) part.chart = chart(*found);
    for (const auto& found : one.objects("tables")) part.tables.push_back(table(found));
    parts.push_back(std::move(part));
  }
  require(!parts.empty());  // A report without any says nothing at all.
  return parts;
}

std::vector<ReportMark> Reader::marks(const JsonObject& from) {
  std::vector<ReportMark> marks;
  for (const auto& one : from.objects("targets")) {
    marks.push_back({text(one, "target"), text(one, "title"), text(one, "level"), text(one, "by"),
                     text(one, "verdict"), one.number("probability")});
  }
  return marks;
}

std::vector<ReportRecommendation> Reader::recommendations(const JsonObject& from) {
  std::vector<ReportRecommendation> all;
  for (const auto& one : from.objects("recommendations")) {
    all.push_back({whole(one, "number"), text(one, "addressed_to"), text(one, "addressee"),
                   text(one, "words")});
  }
  return all;
}

// Of text that names no format, the first.
int format_of(const JsonObject& from) {
  const auto format = from.integer("format");
  if (!format) return from.has("format") ? kReportFormat + 1 : 1;
  return std::in_range<int>(*format) ? static_cast<int>(*format) : kReportFormat + 1;
}

std::optional<JsonObject> known_object(std::string_view text) {
  auto from = JsonObject::read(text);
  if (from && format_of(*from) > kReportFormat) from.reset();
  return from;
}

}  // namespace

Json document_json(const ReportDocument& document) {
  const auto& due = document.answer_due;
  return Json::object({{"format", document.format},
                       {"report", static_cast<std::int64_t>(document.report)},
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
  return Json::object({{"format", kReportFormat},
                       {"as_known", facts.as_known},
                       {"audit_head", facts.audit_head},
                       {"parts", parts_json(facts.parts)},
                       {"targets", marks_json(facts.marks)}})
      .pretty();
}

std::optional<ReportDocument> document_in(std::string_view text) {
  const auto from = known_object(text);
  if (!from) return std::nullopt;
  Reader reader;
  const auto published_on = kept_day(reader.text(*from, "published_on"));
  reader.require(from->integer("report").has_value() && published_on.has_value());
  ReportDocument document{.format = format_of(*from),
                          .report = ReportId{from->integer("report").value_or(0)},
                          .version = reader.whole(*from, "version"),
                          .body = reader.text(*from, "body"),
                          .body_name = reader.text(*from, "body_name"),
                          .title = reader.text(*from, "title"),
                          .period = reader.text(*from, "period"),
                          .published_on = published_on.value_or(base::Date{}),
                          .answer_due = kept_day(from->text("answer_due").value_or("")),
                          .change_note = reader.text(*from, "change_note"),
                          .as_known = reader.text(*from, "as_known"),
                          .audit_head = reader.text(*from, "audit_head"),
                          .parts = reader.parts(*from),
                          .recommendations = reader.recommendations(*from),
                          .marks = reader.marks(*from)};
  if (!reader.is_whole()) return std::nullopt;
  return document;
}

std::optional<ReportFacts> facts_in(std::string_view text) {
  const auto from = known_object(text);
  if (!from) return std::nullopt;
  Reader reader;
  ReportFacts facts{.parts = reader.parts(*from),
                    .marks = reader.marks(*from),
                    .as_known = reader.text(*from, "as_known"),
                    .audit_head = reader.text(*from, "audit_head")};
  if (!reader.is_whole()) return std::nullopt;
  return facts;
}

}  // namespace commonweal::missions
