#include "investment/proposals/case_prevention_file.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

#include "base/number_text.hpp"
#include "investment/proposals/proposal_fields_file.hpp"
#include "investment/proposals/proposal_json_file.hpp"

namespace commonweal::investment {
namespace {

using missions::YearAmount;
using platform::Json;
using platform::JsonAt;
using platform::JsonFields;
using platform::JsonValue;

constexpr std::array<std::string_view, 4> kKinds = {"primary", "secondary", "tertiary", "acute"};

bool is_kind(std::string_view word) { return std::ranges::find(kKinds, word) != kKinds.end(); }

std::string no_kind(const std::string& word) {
  return "\"" + word + "\" is no kind. Write primary, secondary, tertiary or acute.";
}

CaseClass class_in(const JsonAt& at, base::Problems& problems) {
  JsonFields fields(at, problems);
  CaseClass it{.proposal = bid_code_in(fields, "proposal", false),
               .line = bid_code_in(fields, "line", false),
               .kind = fields.text("kind"),
               .reason = fields.text("reason"),
               .reviewer = fields.text("reviewer")};
  if (!it.kind.empty() && !is_kind(it.kind)) fields.refuse("kind", no_kind(it.kind));
  if (fields.has("proposal") == fields.has("line")) {
    fields.refuse("proposal", "Say what is classified: either a proposal or a line.");
  }
  return it;
}

CaseFloor floor_in(const JsonAt& at, base::Problems& problems) {
  JsonFields fields(at, problems);
  return {.department = bid_code_in(fields, "department", false),
          .year = fields.year("year").value_or(0),
          .share = bid_number_in(fields, "share", 0, kBidShare)};
}

void refuse_below_zero(JsonFields& fields, double pounds) {
  if (pounds >= 0) return;
  fields.refuse("pounds", base::shortest(pounds) + " is no spending: money is from 0 up.");
}

std::vector<YearAmount> pounds_by_year(JsonFields& fields) {
  std::vector<YearAmount> amounts;
  const auto object = fields.object("pounds");
  if (!object) return amounts;
  for (std::size_t i = 0; i < object->value->items.size(); ++i) {
    const JsonAt each = object->member(i);
    const auto year = bid_year_named(object->value->names[i]);
    if (year && each.value->kind == JsonValue::Kind::number && each.value->number >= 0) {
      amounts.push_back({*year, each.value->number});
    } else {
      fields.problems().add({.place = each.place(),
                             .what = "Give pounds from 0 up by year, such as \"2026\": 1000."});
    }
  }
  std::ranges::sort(amounts, {}, &YearAmount::year);
  return amounts;
}

CaseSpendingLine line_in(const JsonAt& at, base::Problems& problems) {
  JsonFields fields(at, problems);
  return {.code = bid_code_in(fields, "code", true),
          .title = fields.text("title"),
          .department = bid_code_in(fields, "department", true),
          .pounds = pounds_by_year(fields)};
}

CaseSpending spending_in(const JsonAt& at, base::Problems& problems) {
  JsonFields fields(at, problems);
  CaseSpending it{.department = bid_code_in(fields, "department", true),
                  .year = fields.year("year").value_or(0),
                  .pounds = fields.number("pounds").value_or(0)};
  refuse_below_zero(fields, it.pounds);
  return it;
}

template <class Item>
std::vector<Item> each_in(JsonFields& fields, std::string_view name,
                          Item (*read)(const JsonAt&, base::Problems&)) {
  std::vector<Item> items;
  for (const JsonAt& each : fields.items(name)) items.push_back(read(each, fields.problems()));
  return items;
}

std::vector<std::string> kinds_in(JsonFields& fields) {
  auto kinds = fields.texts_or_none("counts");
  for (const auto& kind : kinds) {
    if (!is_kind(kind)) fields.refuse("counts", no_kind(kind));
  }
  return kinds;
}

void check_lines(JsonFields& fields, const CasePrevention& it) {
  std::set<std::string_view> codes;
  for (const auto& line : it.lines) {
    if (codes.insert(line.code).second) continue;
    fields.refuse("lines", "\"" + line.code + "\" stands twice. Keep one of them.");
  }
  for (const CaseClass& of : it.classes) {
    if (of.line.empty() || codes.contains(of.line)) continue;
    fields.refuse("classes", "There is no spending line \"" + of.line + "\". Add it to lines.");
  }
}

Json class_json(const CaseClass& it) {
  Json json = Json::object({});
  if (it.line.empty()) {
    json.add("proposal", it.proposal);
  } else {
    json.add("line", it.line);
  }
  json.add("kind", it.kind);
  json.add("reason", it.reason);
  json.add("reviewer", it.reviewer);
  return json;
}

Json floor_json(const CaseFloor& it) {
  Json json = Json::object({});
  if (!it.department.empty()) json.add("department", it.department);
  json.add("year", it.year);
  json.add("share", it.share);
  return json;
}

Json line_json(const CaseSpendingLine& it) {
  Json pounds = Json::object({});
  for (const auto& [year, amount] : it.pounds) {
    pounds.add(std::to_string(year), number_json(amount));
  }
  return Json::object({{"code", it.code},
                       {"title", it.title},
                       {"department", it.department},
                       {"pounds", std::move(pounds)}});
}

Json spending_json(const CaseSpending& it) {
  return Json::object(
      {{"department", it.department}, {"year", it.year}, {"pounds", number_json(it.pounds)}});
}

template <class Item>
void add_each(Json& json, std::string name, const std::vector<Item>& items,
              Json (*as_json)(const Item&)) {
  if (items.empty()) return;
  Json list = Json::array();
  for (const Item& it : items) list.add(as_json(it));
  json.add(std::move(name), std::move(list));
}

}  // namespace

CasePrevention case_prevention_in(JsonFields& file) {
  const auto object = file.object("prevention");
  if (!object) return {};
  JsonFields fields(*object, file.problems());
  CasePrevention it{.definition = fields.text_or_empty("definition"),
                    .counts = kinds_in(fields),
                    .classes = each_in(fields, "classes", class_in),
                    .lines = each_in(fields, "lines", line_in),
                    .spending = each_in(fields, "spending", spending_in),
                    .floors = each_in(fields, "floors", floor_in)};
  check_lines(fields, it);
  return it;
}

Json case_prevention_json(const CasePrevention& it) {
  Json json = Json::object({});
  if (!it.definition.empty()) json.add("definition", it.definition);
  if (!it.counts.empty()) {
    Json counts = Json::array();
    for (const auto& kind : it.counts) counts.add(kind);
    json.add("counts", std::move(counts));
  }
  add_each(json, "classes", it.classes, class_json);
  add_each(json, "lines", it.lines, line_json);
  add_each(json, "spending", it.spending, spending_json);
  add_each(json, "floors", it.floors, floor_json);
  return json;
}

bool is_empty(const CasePrevention& it) {
  return it.definition.empty() && it.counts.empty() && it.classes.empty() && it.lines.empty() &&
         it.spending.empty() && it.floors.empty();
}

}  // namespace commonweal::investment
