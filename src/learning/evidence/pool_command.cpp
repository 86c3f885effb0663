#include "learning/evidence/pool_command.hpp"

#include <algorithm>
#include <ostream>
#include <utility>

#include "base/word_table.hpp"
#include "learning/evidence/effect_options_command.hpp"
#include "learning/evidence/pool_json_file.hpp"
#include "learning/evidence/pool_sheet_file.hpp"
#include "learning/evidence/pool_text.hpp"
#include "learning/evidence/pool_words.hpp"
#include "learning/evidence/raw_table_file.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::learning {
namespace {

using methods::ClusterCorrection;
using methods::PredictionDegrees;
using platform::Call;
using platform::ExitStatus;
using platform::Option;

constexpr base::WordTable<PredictionDegrees, 2> kPredictions{
    {{PredictionDegrees::student, "k-1"}, {PredictionDegrees::one_fewer, "k-2"}}};
constexpr base::WordTable<ClusterCorrection, 2> kCorrections{
    {{ClusterCorrection::cr1, "cr1"}, {ClusterCorrection::cr2, "cr2"}}};
constexpr double kTauScale = 0.5;

void take_measure(const Call& call, PoolOptions& options, base::Problems& problems) {
  const auto columns = call.option(kColumnsOption.name);
  const auto word = call.option("--measure");
  if (columns && !word) {
    problems.add(
        {.place = "--measure",
         .what = "Say what is worked out from --columns: " + std::string(kMeasureWords) + "."});
  }
  if (!word) return;
  const auto measure = measure_named(*word);
  if (!problems.value_of(measure)) return;
  options.measure = *measure;
  if (!columns) return;
  auto raw = effect_columns(*measure, *columns);
  if (problems.value_of(raw)) options.raw = std::move(*raw);
}

void take_question(const Call& call, PoolOptions& options, base::Problems& problems) {
  const auto method = take_method(call.field("--method"), options);
  if (!method) problems.add(method.error());
  options.question.confidence = confidence_of(call, problems);
  if (call.given("--knha")) options.question.inference = methods::Inference::knapp_hartung;
  if (const auto given = call.option("--prediction-df")) {
    const auto degrees = base::value_named(kPredictions, *given);
    if (problems.value_of(degrees)) options.question.prediction = *degrees;
  }
  const auto correction = base::value_named(kCorrections, call.field("--correction"));
  if (problems.value_of(correction)) options.correction = *correction;
}

void take_scale(const Call& call, PoolOptions& options, base::Problems& problems) {
  const auto given = call.option("--tau-scale");
  if (call.given("--bayes")) options.tau_scale = kTauScale;
  if (!given) return;
  const auto scale = base::decimal_number(*given);
  if (!problems.value_of(scale)) return;
  if (!options.tau_scale) {
    problems.add({.place = "--tau-scale", .what = "It is the scale of --bayes. Give that too."});
  } else if (*scale <= 0) {
    problems.add({.place = "--tau-scale",
                  .what = std::string(given->text) + " is no scale. Give a number above 0."});
  }
  options.tau_scale = *scale;
}

// One table goes into a file of rows.
void check_csv(const Call& call, base::Problems& problems) {
  if (!call.given("--csv")) return;
  std::vector<std::string> given;
  for (const auto name : {"--subgroup", "--leave-one-out", "--cumulative", "--influence"}) {
    if (call.given(name)) given.emplace_back(name);
  }
  if (given.size() < 2) return;
  problems.add({.place = "--csv",
                .what = "It prints one table, and " + listed_words(given) +
                        " have one each. Give one of them, or --json."});
}

base::Result<PoolOptions> options_of(const Call& call) {
  base::Problems problems;
  PoolOptions options{.effect = text_of(call, "--effect"),
                      .variance = text_of(call, "--variance"),
                      .standard_error = text_of(call, "--se"),
                      .measure = {},
                      .raw = {},
                      .zeros = zeros_of(call, problems),
                      .label = names_of(call, kLabelOption.name, problems),
                      .moderators = names_of(call, "--moderator", problems),
                      .categories = names_of(call, "--categories", problems),
                      .level = text_of(call, "--level"),
                      .cluster = text_of(call, "--cluster"),
                      .subgroup = text_of(call, "--subgroup"),
                      .cumulative = text_of(call, "--cumulative"),
                      .leave_one_out = call.given("--leave-one-out"),
                      .influence = call.given("--influence"),
                      .egger = call.given("--egger"),
                      .tau_scale = {}};
  take_measure(call, options, problems);
  take_question(call, options, problems);
  take_scale(call, options, problems);
  check_csv(call, problems);
  if (!problems.empty()) return std::move(problems).fail();
  if (auto together = check(options); !together) return base::fail(std::move(together));
  return options;
}

void print_csv(const PoolAnswer& answer, const PoolOptions& options, const RawTable& table,
               const Call& call) {
  call.out << platform::csv_of(pool_sheet(answer, options));
  for (const auto& it : left_out_sentences(table, answer.studies.left_out)) call.err << it << '\n';
  for (const auto& it : answer.studies.notes) call.err << it << '\n';
  for (const auto& it : PoolWords(answer, options).cautions()) call.err << it << '\n';
}

base::Result<ExitStatus> pool_evidence(const Call& call) {
  const auto options = options_of(call);
  if (!options) return tl::unexpected(options.error());
  auto file = platform::open_csv(call.operands[0], call.in);
  if (!file) return base::fail(std::move(file));
  const auto table = read_raw_table(*file, options->columns());
  if (!table) return tl::unexpected(table.error());
  const auto answer = pool_answer(*table, *options);
  if (!answer) return tl::unexpected(answer.error());
  if (call.given("--csv")) {
    print_csv(*answer, *options, *table, call);
  } else if (call.given("--json")) {
    call.out << pool_json(*answer, *options, *table).pretty() << '\n';
  } else {
    call.out << pool_text(*answer, *options, *table);
  }
  return ExitStatus::done;
}

constexpr Option kOptions[] = {
    {.name = "--effect", .value = "COL", .help = "The column of effects; ratios as logarithms."},
    {.name = "--variance", .value = "COL", .help = "The column of their variances."},
    {.name = "--se", .value = "COL", .help = "The column of their standard errors instead."},
    {.name = "--measure",
     .value = kMeasureWords,
     .help = "What the effects are. Ratios are then printed as such too."},
    kColumnsOption,
    kZerosOption,
    kDropOption,
    kLabelOption,
    {.name = "--method",
     .value = "reml|dl|pm|ml|eb|sj|he|fixed|mh|peto",
     .help = "How the variance between studies is estimated; fixed takes it as none, mh and peto "
             "add up the counts of --columns.",
     .fallback = "reml"},
    {.name = "--knha", .help = "Knapp and Hartung's limits, by Student's t."},
    {.name = "--moderator",
     .value = "COL,...",
     .help = "What studies are like: a meta-regression on these columns, numbers or words."},
    {.name = "--categories",
     .value = "COL,...",
     .help = "Those of the moderators whose numbers are names."},
    {.name = "--level",
     .value = "COL",
     .help = "Effects of the same text here share more: a three-level model."},
    {.name = "--cluster",
     .value = "COL",
     .help = "Effects of the same text here depend on each other: errors that are robust to it."},
    {.name = "--correction",
     .value = "cr1|cr2",
     .help = "For few clusters, of --cluster.",
     .fallback = "cr2"},
    {.name = "--subgroup", .value = "COL", .help = "Pools each group too, and compares them."},
    {.name = "--leave-one-out", .help = "Pools without each study in turn."},
    {.name = "--cumulative", .value = "COL", .help = "Pools study after study in this order."},
    {.name = "--influence", .help = "Says how far the answer rests on each study."},
    {.name = "--egger", .help = "Tests whether small studies find other effects."},
    {.name = "--bayes", .help = "Adds a Bayesian mean with a half-normal prior on tau."},
    {.name = "--tau-scale",
     .value = "NUMBER",
     .help = "The scale of that prior, in the unit of the effects. Without it, 0.5."},
    {.name = "--prediction-df",
     .value = "k-1|k-2",
     .help = "Degrees of freedom of the prediction interval. Without it, those of the limits."},
    kConfidenceOption,
    {.name = "--csv", .help = "Prints the rows of the answer: studies, coefficients or groups."},
    {.name = "--json", .help = "Prints JSON. I2, R2 and weights are percent."},
};

}  // namespace

const platform::Command kPoolEvidence{
    .area = "evidence",
    .verb = "pool",
    .summary = "Pools the effects of several studies into one.",
    .description =
        "Takes a table with a row for each study, its effect and its variance, or what they are "
        "worked out from. Prints the pooled effect, where the effect of a further study is likely "
        "to lie, how much studies differ, and what to be careful of. Rows without an effect or a "
        "moderator are left out, and said.",
    .example = "commonweal evidence pool studies.csv --effect yi --variance vi --knha",
    .operands = {platform::Operands::Count::one, "STUDIES.csv",
                 "A CSV file or an .xlsx workbook with a row for each study; - is standard input."},
    .options = kOptions,
    .run = pool_evidence,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::learning
