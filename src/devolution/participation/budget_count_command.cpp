#include <ostream>
#include <utility>

#include "devolution/participation/budget_report_file.hpp"
#include "devolution/participation/participation_command.hpp"
#include "devolution/participation/pb_file.hpp"
#include "platform/audit/text_digest.hpp"
#include "platform/cli/completion.hpp"
#include "platform/cli/named_file.hpp"

namespace commonweal::devolution {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Option;

constexpr base::WordTable<BudgetCompletion, 2> kCompletions{
    {{BudgetCompletion::greedy, "greedy"}, {BudgetCompletion::phragmen, "phragmen"}}};

constexpr std::string_view kSwitchedOn = "yes";  // What a switch alone is.

void take_add1(const Call& call, BudgetQuestion& question, base::Problems& problems) {
  const auto add1 = call.option("--add1");
  if (!add1) return;
  question.add1 = methods::Add1::until_overspent;
  if (add1->text == "exhaustive") {
    question.add1 = methods::Add1::until_exhaustive;
  } else if (add1->text != kSwitchedOn) {
    problems.add({"--add1", "\"" + std::string(add1->text) +
                                "\" is not exhaustive, the one word "
                                "that may follow."});
  }
}

void check_together(const BudgetQuestion& question, base::Problems& problems) {
  if (question.rule == BudgetRule::equal_shares) return;
  if (question.add1) problems.add({"--add1", "It is of --rule equal-shares alone."});
  if (question.completion != BudgetCompletion::none) {
    problems.add({"--complete", "It is of --rule equal-shares alone."});
  }
}

// As the options say; as-file takes the rule and Add1 from META.
base::Result<BudgetQuestion> question_in(const Call& call, const PbVoting& voting,
                                         const std::string& file) {
  base::Problems problems;
  BudgetQuestion question;
  const base::Field rule = call.field("--rule");
  if (rule.text == "as-file") {
    const auto own = question_of(voting, file);
    if (problems.value_of(own)) question = *own;
  } else {
    const auto named = base::value_named(kBudgetRules, rule);
    if (problems.value_of(named)) question.rule = *named;
  }
  const auto utility = base::value_named(kBudgetUtilities, call.field("--utility"));
  if (problems.value_of(utility)) question.utility = *utility;
  take_add1(call, question, problems);
  if (const auto completion = call.option("--complete")) {
    const auto named = base::value_named(kCompletions, *completion);
    if (problems.value_of(named)) question.completion = *named;
  }
  if (problems.empty()) check_together(question, problems);
  if (!problems.empty()) return std::move(problems).fail();
  return question;
}

std::string command_of(const Call& call, const BudgetQuestion& question) {
  std::string line = "commonweal budget count " + platform::shell_quoted(call.operands[0]) +
                     " --rule " + std::string(base::word_of(kBudgetRules, question.rule)) +
                     " --utility " + std::string(base::word_of(kBudgetUtilities, question.utility));
  if (question.add1) line += " --add1";
  if (question.add1 == methods::Add1::until_exhaustive) line += " exhaustive";
  if (question.completion != BudgetCompletion::none) {
    line += " --complete " + std::string(base::word_of(kCompletions, question.completion));
  }
  return line;
}

base::Result<ExitStatus> count(const Call& call) {
  const auto bytes = read_pb_file(call.operands[0], call.in);
  if (!bytes) return tl::unexpected(bytes.error());
  base::Problems form;
  const PbText text = read_pb(bytes->text, bytes->name, form);
  PbFindings findings = check_pb(text, std::move(form));
  if (!findings.voting) return std::move(findings.faults).fail();
  const PbVoting& voting = *findings.voting;
  const auto question = question_in(call, voting, bytes->name);
  if (!question) return tl::unexpected(question.error());
  const auto counted = count_budget(voting, *question);
  if (!counted) return tl::unexpected(counted.error());
  if (const auto path = call.option("--write")) {
    auto written = platform::write_named_file(*path, pb_text(with_outcome(text, *counted)));
    if (!written) return base::fail(std::move(written));
  }
  const BudgetOrigin origin{platform::text_digest(bytes->text), command_of(call, *question)};
  if (call.given("--json")) {
    call.out << budget_json(voting, *counted, origin).pretty() << '\n';
  } else {
    const bool is_explained = call.given("--explain");
    call.out << budget_text(voting, *counted, origin,
                            is_explained ? BudgetDetail::explained : BudgetDetail::outcome);
  }
  return ExitStatus::done;
}

constexpr Option kOptions[] = {
    {.name = "--rule",
     .value = "equal-shares|greedy|greedy-no-skip|threshold|phragmen|welfare|as-file",
     .help = "How the votes are counted; as-file takes the rule that META names.",
     .fallback = "equal-shares"},
    {.name = "--utility",
     .value = "cost|cardinality",
     .help = "What a voter gains by a project: its cost, or 1 for each.",
     .fallback = "cost"},
    {.name = "--add1",
     .value = "[exhaustive]",
     .help = "Raises each voter's share by 1 until the next step would overspend; with the word "
             "exhaustive, until no further project fits."},
    {.name = "--complete",
     .value = "greedy|phragmen",
     .help = "Spends what Equal Shares leaves over by another rule."},
    {.name = "--write",
     .value = "FILE.pb",
     .help = "Also writes the file again, with votes and selected as counted."},
    {.name = "--explain",
     .help = "Says why each project won or lost, and what voters got of what they voted for."},
    {.name = "--json", .help = "Prints JSON, with every reason."},
};

}  // namespace

const platform::Command kCountBudget{
    .area = "budget",
    .verb = "count",
    .summary = "Counts the votes on a participatory budget.",
    .description =
        "Takes a Pabulib .pb file and says which projects its votes fund by the Method of Equal "
        "Shares or another rule, why each project won or lost, and whether a group is left out "
        "(EJR+). Ties go to more votes, then the lower cost, then the place in the file. A "
        "min_project_score_threshold in META holds for every rule. A file with a fault is not "
        "counted: every fault is told with its line.",
    .example = "commonweal budget count vote.pb --add1 --explain",
    .operands = {platform::Operands::Count::one, "FILE.pb",
                 "The votes as pabulib.org/format says; - is standard input."},
    .options = kOptions,
    .run = count,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::devolution
