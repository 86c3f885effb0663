#include "learning/evaluation/evaluation.hpp"

#include <array>
#include <cmath>
#include <utility>

#include "base/number_text.hpp"
#include "base/word_table.hpp"
#include "missions/record_period.hpp"

namespace commonweal::learning {
namespace {

using missions::RecordColumn;
using missions::RecordFields;
using missions::RecordKind;
using missions::table_for;
using enum RecordColumn::Type;
using enum RecordColumn::Presence;

constexpr base::WordTable<EvaluationState, 4> kStates = {
    {{EvaluationState::planned, "planned"},
     {EvaluationState::running, "running"},
     {EvaluationState::published, "published"},
     {EvaluationState::abandoned, "abandoned"}}};

constexpr base::WordTable<EvaluationState, 4> kStateWords = {
    {{EvaluationState::planned, "Planned"},
     {EvaluationState::running, "Running"},
     {EvaluationState::published, "Published"},
     {EvaluationState::abandoned, "Abandoned"}}};

constexpr std::array kColumns = {
    RecordColumn{.name = "title"},
    RecordColumn{.name = "body", .refers_to = table_for<RecordKind::body>},
    RecordColumn{.name = "intervention",
                 .presence = optional,
                 .refers_to = table_for<RecordKind::intervention>},
    RecordColumn{.name = "programme"},
    RecordColumn{.name = "spend", .presence = optional},
    RecordColumn{.name = "theory_of_change", .presence = optional},
    RecordColumn{.name = "process_questions", .presence = optional},
    RecordColumn{.name = "impact_questions", .presence = optional},
    RecordColumn{.name = "value_questions", .presence = optional},
    RecordColumn{.name = "baseline", .presence = optional},
    RecordColumn{.name = "counterfactual", .presence = optional},
    RecordColumn{
        .name = "level", .sql_name = "maryland_level", .type = whole, .presence = optional},
    RecordColumn{.name = "outcome", .presence = optional},
    RecordColumn{.name = "outcome_sd", .presence = optional},
    RecordColumn{.name = "baseline_share", .presence = optional},
    RecordColumn{.name = "treated", .presence = optional},
    RecordColumn{.name = "control", .presence = optional},
    RecordColumn{.name = "cluster_size", .presence = optional},
    RecordColumn{.name = "icc", .presence = optional},
    RecordColumn{.name = "owner", .presence = optional},
    RecordColumn{.name = "budget", .presence = optional},
    RecordColumn{.name = "publication", .presence = optional},
    RecordColumn{.name = "state"},
    RecordColumn{.name = "result", .presence = optional},
    RecordColumn{
        .name = "source", .presence = optional, .refers_to = table_for<RecordKind::source>},
    RecordColumn{.name = "rows", .sql_name = "source_rows", .presence = optional},
    RecordColumn{.name = "note", .presence = optional},
};

constexpr missions::RecordTable kTable = {"evaluation", "evaluation", kColumns,
                                          missions::check_by_making<Evaluation>,
                                          "evaluation_record"};

// What a number must be, and what is said where it is not.
struct Bounds {
  double least;
  double most;
  std::string_view words;
};
constexpr Bounds kAmount{0, 1e15, "Give an amount that is not below 0."};
constexpr Bounds kArm{2, 1e12, "Give a whole number of at least 2."};
constexpr Bounds kSize{1, 1e9, "Give a whole number of at least 1."};
constexpr Bounds kShare{0, 1, "Give a share between 0 and 1."};
constexpr Bounds kInside{1e-9, 1 - 1e-9, "Give a share above 0 and below 1."};
constexpr Bounds kSpread{1e-300, 1e15, "A standard deviation is above 0."};

std::optional<double> number_in(RecordFields& fields, std::string_view column,
                                const Bounds& bounds) {
  const auto number = fields.take<double>(column, base::decimal_number);
  if (!number) return std::nullopt;
  if (*number < bounds.least || (*number > bounds.most && bounds.most <= 1)) {
    fields.refuse(column, std::string(bounds.words));
  } else if (*number > bounds.most) {
    fields.refuse(column, "Give at most " + base::grouped(bounds.most) + ".");
  }
  return number;
}

// People and clusters, of which there are no halves.
std::optional<double> whole_in(RecordFields& fields, std::string_view column,
                               const Bounds& bounds) {
  const auto number = number_in(fields, column, bounds);
  if (number && *number >= bounds.least && std::floor(*number) != *number) {
    fields.refuse(column, base::shortest(*number) + " is not a whole number.");
  }
  return number;
}

std::optional<PlannedSample> sample_in(RecordFields& fields) {
  const auto treated = whole_in(fields, "treated", kArm);
  const auto control = whole_in(fields, "control", kArm);
  const auto size = whole_in(fields, "cluster_size", kSize);
  const auto icc = number_in(fields, "icc", kShare);
  const auto share = number_in(fields, "baseline_share", kInside);
  const auto spread = number_in(fields, "outcome_sd", kSpread);
  const bool has_treated = !fields.text("treated").empty();
  if (has_treated == fields.text("control").empty()) {
    fields.refuse(has_treated ? "control" : "treated", "Give the size of both arms or of neither.");
  }
  if (size && *size > 1 && !icc) {
    fields.refuse("icc", "Give the intraclass correlation where clusters are compared.");
  }
  if (icc && fields.text("cluster_size").empty()) {
    fields.refuse("cluster_size",
                  "Give how many people are in a cluster: an intraclass correlation is of "
                  "clusters.");
  }
  if (!treated || !control) return std::nullopt;
  return PlannedSample{.treated = *treated,
                       .control = *control,
                       .cluster_size = size.value_or(1),
                       .icc = icc.value_or(0),
                       .baseline_share = share,
                       .outcome_sd = spread};
}

std::optional<std::int64_t> level_in(RecordFields& fields) {
  const auto level = fields.take<std::int64_t>("level", base::whole_number);
  if (level && (*level < 1 || *level > 5)) {
    fields.refuse("level", "Give a level of the Maryland scale, 1 to 5.");
  }
  return level;
}

std::optional<std::string> code_in(RecordFields& fields, std::string_view column) {
  std::string code = fields.text(column);
  return code.empty() ? std::nullopt : std::optional(std::move(code));
}

}  // namespace

std::string_view code_word(EvaluationState state) { return base::word_of(kStates, state); }
std::string_view words_of(EvaluationState state) { return base::word_of(kStateWords, state); }

base::Result<EvaluationState> evaluation_state_named(base::Field field) {
  return base::value_named(kStates, field);
}

const missions::RecordTable& evaluation_table() { return kTable; }

std::optional<Evaluation> Evaluation::make(const missions::Record& record,
                                           const missions::PlaceOf& place,
                                           base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(evaluation_table(), record, place, problems);
  for (const auto* column : {"title", "body", "programme"}) fields.text(column);
  const auto spend = number_in(fields, "spend", kAmount);
  const auto level = level_in(fields);
  auto sample = sample_in(fields);
  const auto budget = number_in(fields, "budget", kAmount);
  missions::check_day(fields, "publication");
  const auto state = fields.take<EvaluationState>("state", evaluation_state_named);
  if (problems.count() > before) return std::nullopt;
  return Evaluation{.code = record.code,
                    .title = fields.text("title"),
                    .body = fields.text("body"),
                    .intervention = code_in(fields, "intervention"),
                    .programme = fields.text("programme"),
                    .spend = spend,
                    .theory_of_change = fields.text("theory_of_change"),
                    .process_questions = fields.text("process_questions"),
                    .impact_questions = fields.text("impact_questions"),
                    .value_questions = fields.text("value_questions"),
                    .baseline = fields.text("baseline"),
                    .counterfactual = fields.text("counterfactual"),
                    .level = level,
                    .outcome = fields.text("outcome"),
                    .sample = sample,
                    .owner = fields.text("owner"),
                    .budget = budget,
                    .publication = fields.text("publication"),
                    .state = *state,
                    .result = fields.text("result"),
                    .source = code_in(fields, "source"),
                    .rows = fields.text("rows"),
                    .note = fields.text("note")};
}

std::vector<std::string> lacks_of(const Evaluation& evaluation) {
  std::vector<std::string> lacks;
  if (evaluation.counterfactual.empty()) {
    lacks.emplace_back("counterfactual");
  } else if (evaluation.level.value_or(0) < 3) {
    lacks.emplace_back("counterfactual that reaches level 3 of the Maryland scale");
  }
  if (evaluation.owner.empty()) lacks.emplace_back("owner");
  if (!evaluation.budget) lacks.emplace_back("budget");
  if (evaluation.publication.empty()) lacks.emplace_back("publication date");
  return lacks;
}

bool is_robust(const Evaluation& evaluation) {
  return evaluation.state != EvaluationState::abandoned && lacks_of(evaluation).empty();
}

std::optional<double> RobustShare::share() const {
  if (!(spend > 0)) return std::nullopt;
  return robust_spend / spend;
}

RobustShare robust_share(std::span<const Evaluation> evaluations) {
  RobustShare all;
  for (const Evaluation& evaluation : evaluations) {
    const bool robust = is_robust(evaluation);
    ++all.evaluations;
    all.robust += robust ? 1 : 0;
    all.without_spend += evaluation.spend ? 0 : 1;
    all.spend += evaluation.spend.value_or(0);
    if (robust) all.robust_spend += evaluation.spend.value_or(0);
  }
  return all;
}

}  // namespace commonweal::learning
