#include "devolution/poll/poll_weigh_command.hpp"

#include <algorithm>
#include <ostream>
#include <utility>

#include "devolution/poll/poll_inputs_command.hpp"
#include "devolution/poll/poll_tables_file.hpp"
#include "devolution/poll/poll_weighing_file.hpp"
#include "devolution/poll/poll_weighing_text.hpp"

namespace commonweal::devolution {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Option;

constexpr std::size_t kReplicatesMost = 1000;
constexpr std::string_view kJackknife = "jackknife";

std::optional<double> number_above(const Call& call, std::string_view option, double above,
                                   base::Problems& problems) {
  const auto given = call.option(option);
  if (!given) return {};
  const auto number = base::decimal_number(*given);
  if (!problems.value_of(number)) return {};
  if (*number > above) return *number;
  problems.add({.place = std::string(option),
                .what = std::string(given->text) + " is too small. Give a number above " +
                        base::shortest(above) + "."});
  return {};
}

// "0.3,3"
void take_bounds(const Call& call, WeighingQuestion& question, base::Problems& problems) {
  const auto given = call.option("--bounds");
  if (!given) {
    if (question.method == WeighingMethod::logit) {
      problems.add({.place = "--bounds", .what = "logit needs them. Give them: 0.3,3."});
    }
    return;
  }
  const auto comma = given->text.find(',');
  const auto lower = base::decimal_number({"--bounds", given->text.substr(0, comma)});
  const auto upper = base::decimal_number(
      {"--bounds", comma == std::string_view::npos ? "" : given->text.substr(comma + 1)});
  if (!lower || !upper || *lower < 0 || *lower >= 1 || *upper <= 1) {
    problems.add({.place = "--bounds",
                  .what = "\"" + std::string(given->text) +
                          "\" is no lower bound from 0 to below 1 and upper bound above 1. Give "
                          "both: 0.3,3."});
  } else if (question.method == WeighingMethod::rake) {
    problems.add({.place = "--bounds", .what = "Raking has none. Give --method greg or logit."});
  } else {
    question.bounds = {*lower, *upper};
  }
}

WeighingQuestion question_in(const Call& call, base::Problems& problems) {
  WeighingQuestion question;
  const auto method = base::value_named(kWeighingMethods, call.field("--method"));
  if (problems.value_of(method)) question.method = *method;
  take_bounds(call, question, problems);
  question.trim = number_above(call, "--trim", 1, problems);
  if (question.trim && question.method == WeighingMethod::greg && !question.bounds) {
    problems.add({.place = "--trim",
                  .what = "With --method greg weights can be below 0. Give --bounds too."});
  }
  return question;
}

struct ReplicatesAsked {
  std::size_t bootstrap = 0;  // 0: the jackknife.
  std::uint64_t seed = 1;
};

std::optional<ReplicatesAsked> replicates_in(const Call& call, base::Problems& problems) {
  ReplicatesAsked asked;
  const auto seed = base::whole_number(call.field("--seed"));
  if (problems.value_of(seed)) asked.seed = static_cast<std::uint64_t>(*seed);
  const auto given = call.option("--replicates");
  if (!given || given->text == kJackknife) return given ? std::optional(asked) : std::nullopt;
  const auto count = base::whole_number(*given);
  if (count && *count >= 2 && *count <= static_cast<std::int64_t>(kReplicatesMost)) {
    asked.bootstrap = static_cast<std::size_t>(*count);
    return asked;
  }
  problems.add({.place = "--replicates",
                .what = "\"" + std::string(given->text) +
                        "\" is neither jackknife nor a number of bootstraps from 2 to 1000."});
  return {};
}

void add_replicates(const Call& call, const Responses& responses, const ReplicatesAsked& asked,
                    PollWeighing& weighing, base::Problems& problems) {
  const DesignColumns columns{.strata = column_given(call, "--strata", responses, problems),
                              .cluster = column_given(call, "--cluster", responses, problems)};
  auto design = survey_design(responses, columns, problems);
  if (!problems.empty()) return;
  design.weights = weighing.base;
  if (asked.bootstrap > 0) {
    return fit_replicates(
        weighing,
        methods::bootstrap_replicates(design, {.replicates = asked.bootstrap, .seed = asked.seed}));
  }
  const std::size_t clusters = methods::SurveySpread(design).clusters();
  if (clusters <= kReplicatesMost) {
    return fit_replicates(weighing, methods::jackknife_replicates(design));
  }
  problems.add({.place = "--replicates",
                .what = "A jackknife of " + std::to_string(clusters) +
                        " clusters makes as many columns. Name larger clusters by --cluster, or "
                        "give a number of bootstraps."});
}

struct WeighInputs {
  ReadFile responses_file;
  ReadFile targets_file;
  Responses responses;
  PollTargets targets;
};

std::optional<WeighInputs> inputs_in(const Call& call, base::Problems& problems) {
  auto responses = read_whole(call, call.operands[0], problems);
  auto targets = read_whole(call, call.values.at("--targets"), problems);
  if (!responses || !targets) return {};
  WeighInputs inputs{*std::move(responses), *std::move(targets), {}, {}};
  inputs.responses =
      read_responses(inputs.responses_file.text, inputs.responses_file.name, problems);
  inputs.targets = read_targets(inputs.targets_file.text, inputs.targets_file.name, problems);
  return inputs;
}

void print(const Call& call, const WeighingReport& report) {
  if (call.given("--csv")) {
    write_weighed(report, call.out);
  } else if (call.given("--json")) {
    call.out << weighing_json(report).pretty() << '\n';
  } else {
    call.out << weighing_text(report);
  }
  if (!report.weighing.fitted.is_met) {
    call.err << "The weights do not agree with all targets.\n";
  }
}

base::Result<ExitStatus> weigh_poll(const Call& call) {
  base::Problems problems;
  const auto question = question_in(call, problems);
  const auto asked = replicates_in(call, problems);
  const auto inputs = inputs_in(call, problems);
  if (!inputs || !problems.empty()) return std::move(problems).fail();
  const auto& responses = inputs->responses;
  std::vector<double> base(responses.rows.size(), 1);
  if (call.given("--base")) {
    const auto column = column_given(call, "--base", responses, problems);
    if (column) base = positive_numbers(responses, *column, problems);
  }
  if (!problems.empty()) return std::move(problems).fail();
  auto margins = poll_margins(responses, inputs->targets, base, problems);
  if (!problems.empty()) return std::move(problems).fail();
  auto weighing = weighed(std::move(margins), std::move(base), question);
  if (asked) add_replicates(call, responses, *asked, weighing, problems);
  if (!problems.empty()) return std::move(problems).fail();
  print(call, {.responses = responses,
               .weighing = weighing,
               .digest_responses = inputs->responses_file.digest,
               .digest_targets = inputs->targets_file.digest,
               .command = command_again(call, "weigh"),
               .seed = asked ? asked->seed : 1});
  return weighing.fitted.is_met ? ExitStatus::done : ExitStatus::answer_is_no;
}

constexpr Option kOptions[] = {
    {.name = "--targets",
     .value = "TARGETS.csv",
     .help = "What is known of the people: rows of variable, category and share (or count).",
     .need = Option::Need::required},
    {.name = "--method",
     .value = "rake|greg|logit",
     .help = "rake: fits one variable after the other. greg: calibrates in one step; logit: within "
             "--bounds.",
     .fallback = "rake"},
    {.name = "--base",
     .value = "COL",
     .help = "The column of weights to start from; 1 if not given."},
    {.name = "--trim",
     .value = "TIMES",
     .help = "Lets no weight be above so many times the mean; the rest is shared out again."},
    {.name = "--bounds",
     .value = "LOW,HIGH",
     .help = "How far greg or logit may move a weight, as so many times its base."},
    {.name = "--replicates",
     .value = "jackknife|COUNT",
     .help = "Adds replicate weights to --csv: the jackknife's, or so many bootstraps."},
    kStrataOption,
    kClusterOption,
    {.name = "--seed", .value = "NUMBER", .help = "What bootstraps are drawn by.", .fallback = "1"},
    {.name = "--csv", .help = "Prints the responses with a column of weights."},
    {.name = "--json", .help = "Prints JSON."},
};

}  // namespace

platform::Command weigh_poll_command() {
  return {.area = "poll",
          .verb = "weigh",
          .summary = "Weighs a poll to what is known of the people it stands for.",
          .description =
              "Takes responses, a row for each person, and targets, and prints how the weights "
              "fit, and what they cost in certainty. Exits with 1 where no weights agree with "
              "all targets.",
          .example =
              "commonweal poll weigh examples/democracy/poll.csv --targets "
              "examples/democracy/poll_targets.csv",
          .operands = {.count = platform::Operands::Count::one,
                       .name = "RESPONSES.csv",
                       .help = "A row for each response; - is standard input."},
          .options = kOptions,
          .run = weigh_poll,
          .right = platform::Right::see_public};
}

}  // namespace commonweal::devolution
