#include "investment/proposals/case_file.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <tuple>
#include <utility>

#include "base/word_table.hpp"
#include "investment/proposals/case_check.hpp"
#include "investment/proposals/case_effect_file.hpp"
#include "investment/proposals/case_prevention_file.hpp"
#include "investment/proposals/case_tables_file.hpp"
#include "investment/proposals/proposal_file.hpp"
#include "investment/values/appraisal_tables_file.hpp"

namespace commonweal::investment {
namespace {

using methods::Better;
using platform::Json;
using platform::JsonAt;
using platform::JsonFields;
using platform::JsonValue;

constexpr base::WordTable<Better, 3> kBetter = {
    {{Better::higher, "higher"}, {Better::lower, "lower"}, {Better::neither, "neither"}}};

template <class Value, class Parse>
Value word_in(JsonFields& fields, std::string_view name, Value usual, Parse parse) {
  const std::string word = fields.text(name);
  if (word.empty()) return usual;
  const std::string place = fields.place(name);
  const auto parsed = parse(base::Field{.place = place, .text = word});
  const Value* value = fields.problems().value_of(parsed);
  return value == nullptr ? usual : *value;
}

std::optional<CaseLevel> level_in(JsonFields& metric, std::string_view name) {
  const auto object = metric.object(name);
  if (!object) return std::nullopt;
  JsonFields fields(*object, metric.problems());
  const auto year = fields.year("year");
  const auto value = fields.number("value");
  if (!year || !value) return std::nullopt;
  return CaseLevel{.year = *year, .value = *value};
}

std::vector<UsualYear> usual_in_file(JsonFields& metric) {
  std::vector<UsualYear> usual;
  for (const JsonAt& each : metric.items("usual")) {
    JsonFields fields(each, metric.problems());
    const auto year = fields.year("year");
    const auto mean = fields.number("mean");
    const auto sd = fields.number("sd");
    if (sd && *sd < 0) fields.refuse("sd", "A standard deviation is not below 0.");
    if (!usual.empty() && year && *year != usual.back().year + 1) {
      fields.refuse("year", "The years go on one by one: after " +
                                std::to_string(usual.back().year) + " comes " +
                                std::to_string(usual.back().year + 1) + ".");
    }
    if (year && mean && sd) usual.push_back({.year = *year, .mean = *mean, .sd = *sd});
  }
  return usual;
}

CaseMetric metric_in(const JsonAt& at, base::Problems& problems) {
  JsonFields fields(at, problems);
  return {.code = fields.text("code"),
          .title = fields.text("title"),
          .mission = fields.text("mission"),
          .unit = fields.text("unit"),
          .better = word_in(fields, "better", Better::neither,
                            [](base::Field field) { return base::value_named(kBetter, field); }),
          .is_core = fields.truth_or("core", false),
          .level = level_in(fields, "level"),
          .target = level_in(fields, "target"),
          .usual = usual_in_file(fields),
          .no_forecast = fields.text_or_empty("no_forecast")};
}

CasePlace place_in(const JsonAt& at, base::Problems& problems) {
  JsonFields fields(at, problems);
  CasePlace place{.code = fields.text("code"),
                  .name = fields.text("name"),
                  .people = fields.number_or_none("people")};
  if (place.people && *place.people < 0) fields.refuse("people", "People are from 0 up.");
  return place;
}

CaseDepartment department_in(const JsonAt& at, base::Problems& problems) {
  JsonFields fields(at, problems);
  return {.code = fields.text("code"), .name = fields.text("name")};
}

CaseMission mission_in(const JsonAt& at, base::Problems& problems) {
  JsonFields fields(at, problems);
  return {.code = fields.text("code"), .title = fields.text("title")};
}

CaseEnvelope envelope_in(const JsonAt& at, base::Problems& problems) {
  JsonFields fields(at, problems);
  CaseEnvelope envelope{.department = fields.text("department"),
                        .year = fields.year("year").value_or(0),
                        .budget = word_in(fields, "budget", Budget::rdel, budget_named),
                        .pounds = fields.number("pounds").value_or(0)};
  if (fields.has("cover")) {
    envelope.cover = word_in(fields, "cover", EnvelopeCover::bids, envelope_cover_named);
  }
  if (envelope.pounds < 0) {
    fields.refuse("pounds", base::shortest(envelope.pounds) + " is no limit: money is from 0 up.");
  }
  return envelope;
}

CaseHeadroom headroom_in_file(const JsonAt& at, base::Problems& problems) {
  JsonFields fields(at, problems);
  return {.year = fields.year("year").value_or(0), .pounds = fields.number("pounds").value_or(0)};
}

template <class Item>
std::vector<Item> all_in(JsonFields& fields, std::string_view name,
                         Item (*read)(const JsonAt&, base::Problems&)) {
  std::vector<Item> items;
  for (const JsonAt& each : fields.items(name)) items.push_back(read(each, fields.problems()));
  return items;
}

// A code names one thing of its kind.
template <class Item>
void check_once(JsonFields& file, std::string_view name, const std::vector<Item>& items) {
  std::set<std::string_view> seen;
  for (const Item& item : items) {
    if (seen.insert(item.code).second) continue;
    file.refuse(name, "\"" + item.code + "\" stands twice. Keep one of them.");
  }
}

void check_metrics(JsonFields& file, const Case& of) {
  for (const CaseMetric& metric : of.metrics) {
    if (find_mission(of, metric.mission) != nullptr) continue;
    file.refuse("metrics", "The metric \"" + metric.code + "\" is of the mission \"" +
                               metric.mission + "\", which is not there.");
  }
  for (const CaseEffect& effect : of.effects) {
    if (effect.metric.empty() || find_metric(of, effect.metric) != nullptr) continue;
    file.refuse("effects", "The effect \"" + effect.code + "\" is on the metric \"" +
                               effect.metric + "\", which is not there.");
  }
  for (const CaseEnvelope& envelope : of.envelopes) {
    if (find_department(of, envelope.department) != nullptr) continue;
    file.refuse("envelopes", "There is a limit for the department \"" + envelope.department +
                                 "\", which is not there.");
  }
}

// The better side of a metric is its own; effects are told to readers by it.
void join_effects(Case& of) {
  for (CaseEffect& effect : of.effects) {
    const CaseMetric* metric = find_metric(of, effect.metric);
    if (effect.question && metric != nullptr) effect.question->better = metric->better;
  }
}

std::vector<Proposal> proposals_in(JsonFields& file, int price_year) {
  std::vector<Proposal> proposals;
  for (const JsonAt& each : file.items("proposals")) {
    if (auto one = proposal_in(each, price_year, file.problems())) {
      proposals.push_back(*std::move(one));
    }
  }
  return proposals;
}

// The place of "proposals[3].reach[0].people.2027": as far as the file has it.
std::string place_of(const JsonAt& root, std::string_view way) {
  JsonAt at = root;
  while (!way.empty()) {
    if (way.starts_with('.')) way.remove_prefix(1);
    const bool is_index = way.starts_with('[');
    const auto end = is_index ? way.find(']') + 1 : std::min(way.find_first_of(".["), way.size());
    const std::string_view step = way.substr(0, end);
    way.remove_prefix(end);
    if (is_index) {
      const auto number = std::stoul(std::string(step.substr(1)));
      if (number >= at.value->items.size()) break;
      at = at.item(number);
      continue;
    }
    const auto found = std::ranges::find(at.value->names, step);
    if (found == at.value->names.end()) break;
    at = at.member(static_cast<std::size_t>(found - at.value->names.begin()));
  }
  return at.place();
}

void put_in_order(Case& of) {
  std::ranges::sort(of.metrics, {}, &CaseMetric::code);
  std::ranges::sort(of.effects, {}, &CaseEffect::code);
  std::ranges::sort(of.places, {}, &CasePlace::code);
  std::ranges::sort(of.departments, {}, &CaseDepartment::code);
  std::ranges::sort(of.proposals, {}, &Proposal::code);
  std::ranges::sort(of.headroom, {}, &CaseHeadroom::year);
  std::ranges::sort(of.envelopes, {}, [](const CaseEnvelope& it) {
    return std::tuple(it.department, it.year, it.budget, it.cover);
  });
}

Case parts_in(JsonFields& file, const AppraisalTables& own) {
  Case of;
  if (const std::string format = file.text("format"); !format.empty() && format != kCaseFormat) {
    file.refuse("format", "\"" + format + "\" is not a format that this program reads. Write \"" +
                              std::string(kCaseFormat) + "\".");
  }
  of.price_year = file.year("price_year").value_or(0);
  of.departments = all_in(file, "departments", department_in);
  of.places = all_in(file, "places", place_in);
  of.missions = all_in(file, "missions", mission_in);
  of.metrics = all_in(file, "metrics", metric_in);
  of.effects = all_in(file, "effects", effect_in);
  of.tables = tables_in(file, own, of.of_edition);
  of.envelopes = all_in(file, "envelopes", envelope_in);
  of.headroom = all_in(file, "headroom", headroom_in_file);
  of.prevention = case_prevention_in(file);
  return of;
}

void check_parts(JsonFields& file, const Case& of) {
  check_once(file, "departments", of.departments);
  check_once(file, "places", of.places);
  check_once(file, "missions", of.missions);
  check_once(file, "metrics", of.metrics);
  check_once(file, "effects", of.effects);
  if (file.has("unit_values")) check_once(file, "unit_values", of.tables.unit_values);
  check_metrics(file, of);
}

base::Result<Case> case_in(const JsonAt& root, const AppraisalTables& own) {
  base::Problems problems;
  Case of;
  {
    JsonFields file(root, problems);
    of = parts_in(file, own);
    check_parts(file, of);
    const std::size_t before = problems.count();
    of.proposals = proposals_in(file, of.price_year);
    // A bid that could not be read would shift the places of the others.
    if (problems.count() == before) {
      check_case(of, [&](const std::string& way) { return place_of(root, way); }, problems);
    }
  }
  if (!problems.empty()) return std::move(problems).fail();
  join_effects(of);
  put_in_order(of);
  return of;
}

}  // namespace

base::Result<Case> read_case(std::string_view path, std::istream& in, const AppraisalTables& own) {
  const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  const auto root = platform::read_json(text, path);
  if (!root) return base::fail(base::Result<Case>(tl::unexpected(root.error())));
  return case_in({&*root, std::string(path), ""}, own);
}

base::Result<Case> open_case(std::string_view path, std::istream& in, const AppraisalTables& own) {
  if (path == "-") return read_case("standard input", in, own);
  std::ifstream file{std::string(path), std::ios::binary};
  if (!file) {
    return base::fail(base::ErrorCode::invalid_input,
                      {{.place = std::string(path),
                        .what = "This file cannot be read. Check its name and its rights."}});
  }
  return read_case(path, file, own);
}

base::Result<std::vector<missions::Record>> proposal_records(const std::string& path) {
  const auto own =
      own_appraisal_tables(std::filesystem::path(path).parent_path().parent_path().parent_path());
  if (!own) return tl::unexpected(own.error());
  std::istringstream none;
  const auto of = open_case(path, none, *own);
  if (!of) return tl::unexpected(of.error());
  std::vector<missions::Record> records;
  for (const Proposal& it : of->proposals) records.push_back(it.record());
  return records;
}

}  // namespace commonweal::investment
