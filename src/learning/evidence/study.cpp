#include "learning/evidence/study.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace commonweal::learning {
namespace {

using base::ErrorCode;
using base::Field;
using base::Result;
using missions::EffectMeasure;
using missions::Record;
using missions::RecordColumn;
using missions::RecordFields;
using missions::RecordKind;
using enum RecordColumn::Type;
using enum RecordColumn::Presence;

constexpr std::int64_t kFirstYear = 1600;  // Scholarly journals begin in 1665.
constexpr std::int64_t kLastYear = 2200;
constexpr double kLogarithmMax = 30;  // Of a ratio: e to the 30 is ten million millions.
constexpr double kNumberMax = 1e15;   // What is beyond is no finding, and its limits overflow.

const std::array kColumns = {
    RecordColumn{.name = "title"},
    RecordColumn{.name = "authors", .presence = optional},
    RecordColumn{.name = "year", .type = whole, .presence = optional},
    RecordColumn{.name = "intervention",
                 .presence = optional,
                 .refers_to = missions::table_for<RecordKind::intervention>},
    RecordColumn{.name = "outcome", .presence = optional},
    RecordColumn{.name = "metric",
                 .presence = optional,
                 .refers_to = missions::table_for<RecordKind::metric>},
    RecordColumn{.name = "design"},
    RecordColumn{.name = "people", .type = whole, .presence = optional},
    RecordColumn{.name = "setting", .presence = optional},
    RecordColumn{.name = "population", .presence = optional},
    RecordColumn{.name = "country", .presence = optional},
    RecordColumn{.name = "measure", .presence = optional},
    RecordColumn{.name = "effect", .presence = optional},
    RecordColumn{.name = "standard_error", .presence = optional},
    RecordColumn{.name = "follow_up_months", .presence = optional},
    RecordColumn{.name = "funding", .presence = optional},
    RecordColumn{.name = "source",
                 .presence = optional,
                 .refers_to = missions::table_for<RecordKind::source>},
    RecordColumn{.name = "journal", .presence = optional},
    RecordColumn{.name = "link", .presence = optional},
    RecordColumn{.name = "rows", .sql_name = "source_rows", .presence = optional},
    RecordColumn{.name = "cluster", .sql_name = "shared_sample", .presence = optional},
    RecordColumn{.name = "moderators", .presence = optional},
    RecordColumn{.name = "reported", .presence = optional},
    RecordColumn{.name = "abstract", .presence = optional},
    RecordColumn{.name = "keywords", .presence = optional},
    RecordColumn{.name = "state"},
    RecordColumn{.name = "excluded_because", .presence = optional},
};

tl::unexpected<base::Error> refused(Field field, std::string what) {
  return base::fail(ErrorCode::invalid_input,
                    {{.place = std::string(field.place), .what = std::move(what)}});
}

std::string quoted(Field field) { return "\"" + std::string(field.text) + "\""; }

Result<int> year_in(Field field) {
  auto year = base::whole_number(field);
  if (!year) return base::fail(std::move(year));
  if (kFirstYear <= *year && *year <= kLastYear) return static_cast<int>(*year);
  return refused(field, quoted(field) + " is not a year of publication. Write it like 2021.");
}

Result<std::int64_t> people_in(Field field) {
  auto people = base::whole_number(field);
  if (!people || *people >= 0) return people;
  return refused(field, quoted(field) + " is not a number of people. Give 0 or more.");
}

Result<double> standard_error_in(Field field) {
  auto error = base::decimal_number(field);
  if (!error || *error > 0) return error;
  return refused(field,
                 "The standard error is " + std::string(field.text) + ". It must be more than 0.");
}

Result<double> months_in(Field field) {
  auto months = base::decimal_number(field);
  if (!months || *months >= 0) return months;
  return refused(field, "A follow-up of " + std::string(field.text) +
                            " months ends before it begins. Give 0 or more.");
}

Result<std::string> link_in(Field field) {
  const bool is_web = field.text.starts_with("https://") || field.text.starts_with("http://");
  const bool is_whole = field.text.find_first_of(" \t\"<>") == std::string_view::npos;
  if (is_web && is_whole) return std::string(field.text);
  return refused(field, quoted(field) + " is not an address of the web. Begin it with https://.");
}

std::optional<std::string> held(std::string text) {
  return text.empty() ? std::nullopt : std::optional(std::move(text));
}

std::string code_text(const std::optional<std::string>& code) { return code.value_or(""); }

std::string number_text(const std::optional<double>& number) {
  return number ? base::shortest(*number) : "";
}

template <class Whole>
std::string whole_text(const std::optional<Whole>& number) {
  return number ? std::to_string(*number) : "";
}

// An effect says on which scale it stands; a standard error says of what.
void check_effect(RecordFields& fields, const Study& study) {
  if (study.effect && !study.measure && fields.text("measure").empty()) {
    fields.refuse("measure",
                  "Give the measure of the effect, such as risk-ratio or standardised-difference.");
  }
  if (study.standard_error && !study.effect && fields.text("effect").empty()) {
    fields.refuse("effect", "Give the effect that this standard error is of.");
  }
}

// Ratios stand as logarithms; who gives 400 means something else.
void check_size(RecordFields& fields, const Study& study) {
  const bool is_ratio = study.measure && missions::is_ratio(*study.measure);
  const double most = is_ratio ? kLogarithmMax : kNumberMax;
  const auto is_too_large = [&](const std::optional<double>& number) {
    return number && std::abs(*number) > most;
  };
  for (const auto& [column, number] :
       {std::pair("effect", study.effect), std::pair("standard_error", study.standard_error)}) {
    if (!is_too_large(number)) continue;
    fields.refuse(column, base::shortest(*number) +
                              (is_ratio ? " is too large. Give the logarithm of the ratio."
                                        : " is too large."));
  }
}

void check_exclusion(RecordFields& fields, const Study& study) {
  const bool is_excluded = study.state == StudyState::excluded;
  if (is_excluded && study.excluded_because.empty()) {
    fields.refuse("excluded_because", "Give the reason why this study is excluded.");
  }
  if (!is_excluded && !study.excluded_because.empty()) {
    fields.refuse("excluded_because",
                  "This study is not excluded. Take the reason out, or set the state to excluded.");
  }
}

}  // namespace

const missions::RecordTable& study_table() {
  static const missions::RecordTable table{.name = "study",
                                           .code_column = "study",
                                           .columns = kColumns,
                                           .check = missions::check_by_making<Study>,
                                           .names = "evidence_record"};
  return table;
}

std::optional<Study> Study::make(const Record& record, const missions::PlaceOf& place,
                                 base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(study_table(), record, place, problems);
  Study study{
      .code = record.code,
      .title = fields.text("title"),
      .authors = fields.text("authors"),
      .year = fields.take<int>("year", year_in),
      .intervention = held(fields.text("intervention")),
      .outcome = fields.text("outcome"),
      .metric = held(fields.text("metric")),
      .design = fields.take<StudyDesign>("design", study_design_named).value_or(StudyDesign::rct),
      .people = fields.take<std::int64_t>("people", people_in),
      .setting = fields.text("setting"),
      .population = fields.text("population"),
      .country = fields.text("country"),
      .measure = fields.take<EffectMeasure>("measure", missions::effect_measure_named),
      .effect = fields.take<double>("effect", base::decimal_number),
      .standard_error = fields.take<double>("standard_error", standard_error_in),
      .follow_up_months = fields.take<double>("follow_up_months", months_in),
      .funding = fields.text("funding"),
      .source = held(fields.text("source")),
      .journal = fields.text("journal"),
      .link = fields.take<std::string>("link", link_in).value_or(""),
      .rows = fields.text("rows"),
      .cluster = fields.text("cluster"),
      .moderators = fields.take<std::vector<NamedValue>>("moderators", named_values_in)
                        .value_or(std::vector<NamedValue>{}),
      .reported = fields.take<std::vector<NamedValue>>("reported", named_values_in)
                      .value_or(std::vector<NamedValue>{}),
      .abstract = fields.text("abstract"),
      .keywords = fields.text("keywords"),
      .state = fields.take<StudyState>("state", study_state_named).value_or(StudyState::included),
      .excluded_because = fields.text("excluded_because")};
  check_effect(fields, study);
  check_size(fields, study);
  if (problems.count() == before) check_exclusion(fields, study);
  if (problems.count() > before) return std::nullopt;
  return study;
}

bool is_poolable(const Study& study) {
  return study.state == StudyState::included && study.effect && study.standard_error;
}

std::optional<std::string> moderator(const Study& study, std::string_view name) {
  const auto found = std::ranges::find(study.moderators, name, &NamedValue::name);
  return found == study.moderators.end() ? std::nullopt : std::optional(found->value);
}

Record record_of(const Study& study) {
  return {.code = study.code,
          .fields = {study.title,
                     study.authors,
                     whole_text(study.year),
                     code_text(study.intervention),
                     study.outcome,
                     code_text(study.metric),
                     std::string(code_word(study.design)),
                     whole_text(study.people),
                     study.setting,
                     study.population,
                     study.country,
                     study.measure ? std::string(code_word(*study.measure)) : "",
                     number_text(study.effect),
                     number_text(study.standard_error),
                     number_text(study.follow_up_months),
                     study.funding,
                     code_text(study.source),
                     study.journal,
                     study.link,
                     study.rows,
                     study.cluster,
                     text_of(study.moderators),
                     text_of(study.reported),
                     study.abstract,
                     study.keywords,
                     std::string(code_word(study.state)),
                     study.excluded_because}};
}

}  // namespace commonweal::learning
