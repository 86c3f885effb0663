#include "learning/lab/match_command.hpp"

#include <ostream>
#include <sstream>
#include <utility>

#include "base/word_table.hpp"
#include "learning/lab/lab_people_file.hpp"
#include "learning/lab/match_json_file.hpp"
#include "learning/lab/match_text_command.hpp"
#include "learning/monitor/monitor_text_command.hpp"
#include "platform/cli/named_file.hpp"
#include "platform/cli/option_values.hpp"
#include "platform/table/csv_writer.hpp"

namespace commonweal::learning {
namespace {

using methods::Estimand;
using methods::MatchOrder;
using platform::Call;
using platform::ExitStatus;
using platform::Option;

constexpr base::WordTable<MatchMethod, 6> kMethods{{{MatchMethod::nearest, "nearest"},
                                                    {MatchMethod::radius, "radius"},
                                                    {MatchMethod::cem, "cem"},
                                                    {MatchMethod::entropy, "entropy"},
                                                    {MatchMethod::ipw, "ipw"},
                                                    {MatchMethod::overlap, "overlap"}}};
constexpr base::WordTable<MatchOrder, 4> kOrders{{{MatchOrder::largest, "largest"},
                                                  {MatchOrder::smallest, "smallest"},
                                                  {MatchOrder::random, "random"},
                                                  {MatchOrder::data, "data"}}};
constexpr base::WordTable<Estimand, 3> kEstimands{
    {{Estimand::att, "att"}, {Estimand::ate, "ate"}, {Estimand::ato, "ato"}}};
constexpr base::WordTable<bool, 2> kMissing{{{false, "refuse"}, {true, "drop"}}};

std::optional<double> caliper_of(const Call& call, base::Problems& problems) {
  const auto given = call.option("--caliper");
  if (!given) return {};
  const auto caliper = base::decimal_number(*given);
  if (!problems.value_of(caliper)) return {};
  if (*caliper > 0) return *caliper;
  problems.add({.place = "--caliper", .what = "A caliper is above 0."});
  return {};
}

void check_estimand(const Call& call, const LabMatchQuestion& question, base::Problems& problems) {
  if (!call.given("--estimand") || question.method == MatchMethod::ipw) return;
  if (call.field("--estimand").text == estimand_word(question)) return;
  problems.add({.place = "--estimand",
                .what = std::string(method_word(question.method)) + " answers " +
                        std::string(estimand_word(question)) +
                        " alone. Leave it out, or weigh with ipw."});
}

LabMatchQuestion question_of(const Call& call, base::Problems& problems) {
  LabMatchQuestion question;
  const auto method = base::value_named(kMethods, call.field("--method"));
  const auto order = base::value_named(kOrders, call.field("--order"));
  if (problems.value_of(method)) question.method = *method;
  if (problems.value_of(order)) question.nearest.order = *order;
  if (const auto estimand = call.option("--estimand")) {
    const auto named = base::value_named(kEstimands, *estimand);
    if (problems.value_of(named)) question.estimand = *named;
    if (named && method) check_estimand(call, question, problems);
  }
  question.nearest.replace = call.given("--replace");
  question.nearest.caliper = caliper_of(call, problems);
  if (const auto ratio = platform::whole_option(call, "--ratio", {1, 100}, problems)) {
    question.nearest.ratio = std::size_t(*ratio);
  }
  if (const auto seed = platform::whole_option(call, "--seed", {0, 1'000'000'000}, problems)) {
    question.nearest.seed = std::uint64_t(*seed);
  }
  return question;
}

base::Result<LabMatchReport> read_report(const Call& call) {
  base::Problems problems;
  LabMatchReport report{.people = {},
                        .question = question_of(call, problems),
                        .propensity = {},
                        .scores = {},
                        .matching = {},
                        .balance = {},
                        .effects = {},
                        .sizes = {},
                        .digest = {}};
  const auto missing = base::value_named(kMissing, call.field("--missing"));
  if (!problems.value_of(missing)) return std::move(problems).fail();
  const auto text = monitor_text(call.operands[0], call.in, problems);
  if (!problems.empty()) return std::move(problems).fail();
  std::istringstream in(text->bytes);
  platform::CsvFile file(in, text->name);
  report.digest = text->digest();
  report.people = read_people(file,
                              {.treatment = std::string(call.field("--treatment").text),
                               .covariates = platform::words_of(call, "--covariates"),
                               .outcomes = platform::words_of(call, "--outcome"),
                               .exact = platform::words_of(call, "--exact"),
                               .id = platform::word_of(call, "--id"),
                               .leaves_out_missing = *missing},
                              problems);
  if (problems.empty()) work_out_match(report, problems);
  if (!problems.empty()) return std::move(problems).fail();
  return report;
}

// By line of the file: no identifier leaves it.
base::Result<void> write_pairs(const Call& call, const LabMatchReport& report) {
  const auto file = call.option("--pairs");
  if (!file) return {};
  std::ostringstream out;
  platform::CsvWriter csv(out);
  csv.row({"treated_line", "control_line", "weight"});
  for (const auto& [treated, control, weight] : report.matching.pairs) {
    csv.number(std::int64_t(report.people.lines[treated]));
    csv.number(std::int64_t(report.people.lines[control])).number(weight);
    csv.end_row();
  }
  return platform::write_named_file(*file, out.str());
}

base::Result<ExitStatus> match_people(const Call& call) {
  const auto report = read_report(call);
  if (!report) return tl::unexpected(report.error());
  auto written = write_pairs(call, *report);
  if (!written) return tl::unexpected(std::move(written).error());
  if (call.given("--json")) {
    call.out << lab_match_json(*report).pretty() << '\n';
  } else {
    call.out << lab_match_text(*report);
  }
  return ExitStatus::done;
}

constexpr Option kOptions[] = {
    {.name = "--treatment",
     .value = "COLUMN",
     .help = "Who was helped: 1 or 0, yes or no, true or false.",
     .need = Option::Need::required},
    {.name = "--covariates",
     .value = "COLUMN,...",
     .help =
         "What people are to be alike in, known before they were helped. Words count as groups.",
     .need = Option::Need::required},
    {.name = "--outcome", .value = "COLUMN,...", .help = "What came of it: numbers, or 1 and 0."},
    {.name = "--method",
     .value = "nearest|radius|cem|entropy|ipw|overlap",
     .help =
         "nearest: the nearest others by propensity. radius: all within the caliper. cem: exact "
         "over bins. entropy: weights that make means equal. ipw, overlap: weights by "
         "propensity.",
     .fallback = "nearest"},
    {.name = "--ratio",
     .value = "NUMBER",
     .help = "With nearest, so many others for each person helped.",
     .fallback = "1"},
    {.name = "--replace", .help = "With nearest, an other may be taken again."},
    {.name = "--caliper",
     .value = "DEVIATIONS",
     .help = "The most that two may lie apart, in standard deviations of the propensity; 0.1 with "
             "radius if not given."},
    {.name = "--exact",
     .value = "COLUMN,...",
     .help = "With nearest or radius, the same in these."},
    {.name = "--order",
     .value = "largest|smallest|random|data",
     .help = "Who is matched first, by propensity.",
     .fallback = "largest"},
    {.name = "--estimand",
     .value = "att|ate|ato",
     .help = "With ipw: the effect on those helped, on all, or where the groups overlap."},
    {.name = "--seed", .value = "NUMBER", .help = "Of the random order.", .fallback = "1"},
    {.name = "--missing",
     .value = "refuse|drop",
     .help = "Whether somebody with a missing value is a problem, or is left out and counted.",
     .fallback = "refuse"},
    {.name = "--id",
     .value = "COLUMN",
     .help = "Checks that nobody stands in it twice. It is not kept and never printed."},
    {.name = "--pairs",
     .value = "FILE",
     .help = "Writes who was matched with whom, by line of the file, as CSV."},
    {.name = "--json", .help = "Prints JSON."},
};

}  // namespace

const platform::Command kLabMatch{
    .area = "lab",
    .verb = "match",
    .summary = "Finds a comparison group for people who were helped, and what differs since.",
    .description =
        "Works out how likely each person was to be helped, matches or weighs the others by it, "
        "and prints how alike the groups are before and after, and the difference in each outcome "
        "with an error that knows of pairs. Refuses people given twice, missing values unless told "
        "to leave them out, and covariates that cannot be told apart. Nothing that it prints names "
        "or repeats what stands in a person's row.",
    .example =
        "commonweal lab match examples/lab/training.csv --treatment trained --covariates "
        "age,sex,months_out,convictions --outcome in_work",
    .operands = {.count = platform::Operands::Count::one,
                 .name = "PEOPLE.csv",
                 .help = "A row a person; - is standard input."},
    .options = kOptions,
    .run = match_people,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::learning
