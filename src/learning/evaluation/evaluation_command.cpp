#include "learning/evaluation/evaluation_command.hpp"

#include <algorithm>
#include <ostream>
#include <string>
#include <utility>

#include "learning/evaluation/evaluation_choice.hpp"
#include "learning/evaluation/evaluation_file.hpp"
#include "learning/evaluation/evaluation_power.hpp"
#include "learning/evaluation/evaluation_store.hpp"
#include "learning/evaluation/evaluation_words.hpp"
#include "learning/evaluation/power_question.hpp"
#include "missions/record_table_command.hpp"

namespace commonweal::learning {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Option;

std::string_view text_of(const Call& call, std::string_view option) {
  const auto given = call.option(option);
  return given ? given->text : std::string_view();
}

base::Result<ExitStatus> list_evaluations(const Call& call) {
  auto choice = evaluation_choice({.body = text_of(call, "--body"),
                                   .state = text_of(call, "--state"),
                                   .plan = text_of(call, "--plan")});
  if (!choice) return base::fail(std::move(choice));
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  platform::Transaction transaction(*store, platform::Access::read);
  const auto list = chosen(evaluations_of(transaction), *choice);
  if (call.given("--json")) {
    call.out << register_json(list).pretty() << '\n';
    return ExitStatus::done;
  }
  call.out << robust_sentence(robust_share(list)) << '\n';
  for (const Evaluation& it : list) {
    call.out << '\n' << it.title << " (" << it.code << ")\n  " << words_of(it.state) << ". ";
    call.out << plan_sentence(it) << '\n';
  }
  return ExitStatus::done;
}

platform::Json power_json(const EvaluationPower& power) {
  const auto& shares = power.shares;
  return platform::Json::object(
      {{"minimum_effect_sd", power.effect.effect},
       {"standard_error", power.effect.standard_error},
       {"multiplier", power.effect.multiplier},
       {"degrees", power.effect.degrees},
       {"design_effect", power.effect.design_effect},
       {"in_units", power.in_units},
       {"share_fallen_to",
        shares && shares->can_fall ? platform::Json(shares->fallen) : platform::Json()},
       {"share_risen_to",
        shares && shares->can_rise ? platform::Json(shares->risen) : platform::Json()}});
}

// "cluster_size" is --cluster-size at the shell.
base::Error at_options(base::Error error) {
  for (auto& problem : error.problems) {
    std::ranges::replace_if(problem.place, [](char c) { return c == '_' || c == ' '; }, '-');
    problem.place.insert(0, "--");
  }
  return error;
}

base::Result<ExitStatus> work_out_power(const Call& call) {
  const auto text = [&](std::string_view option) { return std::string(text_of(call, option)); };
  auto sample = sample_of({.treated = text("--treated"),
                           .control = text("--control"),
                           .cluster_size = text("--cluster-size"),
                           .icc = text("--icc"),
                           .baseline_share = text("--baseline-share"),
                           .outcome_sd = text("--outcome-sd")});
  if (!sample) return tl::unexpected(at_options(std::move(sample).error()));
  auto power = power_of(*sample);
  if (!power) return tl::unexpected(at_options(std::move(power).error()));
  if (call.given("--json")) {
    call.out << power_json(*power).pretty() << '\n';
    return ExitStatus::done;
  }
  for (const auto& sentence : power_sentences(*power)) call.out << sentence << '\n';
  call.out << "With a two-sided test at 95% and a power of 80%. Bias is not in it.\n";
  return ExitStatus::done;
}

constexpr Option kListOptions[] = {
    {.name = "--body", .value = "ID", .help = "Only those of this body."},
    {.name = "--state", .value = "WORD", .help = "planned, running, published or abandoned."},
    {.name = "--plan", .value = "WORD", .help = "robust or not-robust."},
    {.name = "--json", .help = "Prints JSON."},
};

constexpr Option kPowerOptions[] = {
    {.name = "--treated", .value = "N", .help = "How many people, or clusters, are treated."},
    {.name = "--control", .value = "N", .help = "How many they are compared with."},
    {.name = "--cluster-size", .value = "N", .help = "People in a cluster; 1 if not given."},
    {.name = "--icc", .value = "X", .help = "The share of the variance between clusters, 0 to 1."},
    {.name = "--baseline-share",
     .value = "X",
     .help = "The share with the outcome today, where people have it or not: 0.28."},
    {.name = "--outcome-sd",
     .value = "X",
     .help = "The standard deviation of the outcome, in its unit."},
    {.name = "--json", .help = "Prints JSON."},
};

constexpr missions::RecordWords kWords{
    "evaluation",
    "Takes evaluations into the register from a CSV file or a workbook.",
    "Adds evaluations that are new, and a version of those that differ.",
    "commonweal evaluation import evaluations.csv",
    "Prints the register of evaluations as CSV, or writes it as a workbook.",
    "commonweal evaluation export"};

}  // namespace

const platform::Command kImportEvaluations =
    missions::import_command<evaluation_table, missions::check_references_of<evaluation_table>>(
        kWords, platform::Right::report_practice);
const platform::Command kExportEvaluations = missions::export_command<evaluation_table>(kWords);

const platform::Command kListEvaluations{
    .area = "evaluation",
    .verb = "list",
    .summary = "Prints the register of evaluations and the share of spend with a robust plan.",
    .description =
        "Prints each evaluation, what its plan lacks to be robust, and of what share of the spend "
        "that is published the plan is robust.",
    .example = "commonweal evaluation list --plan robust",
    .operands = {},
    .options = kListOptions,
    .uses = platform::Command::Uses::store,
    .run = list_evaluations,
    .right = platform::Right::see_public,
};

const platform::Command kEvaluationPower{
    .area = "evaluation",
    .verb = "power",
    .summary = "Says how small an effect an evaluation of this size could see.",
    .description =
        "Works out the minimum detectable effect: the least true effect that a two-sided test at "
        "95% would find in 8 of 10 cases.",
    .example = "commonweal evaluation power --treated 20 --control 20 --cluster-size 20 --icc 0.15",
    .operands = {},
    .options = kPowerOptions,
    .uses = platform::Command::Uses::nothing,
    .run = work_out_power,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::learning
