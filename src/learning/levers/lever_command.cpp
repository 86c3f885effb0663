#include "learning/levers/lever_command.hpp"

#include <ostream>
#include <string>
#include <utility>

#include "base/problems.hpp"
#include "base/word_table.hpp"
#include "learning/levers/gaming_check.hpp"
#include "learning/levers/lever_file.hpp"
#include "learning/levers/lever_store.hpp"
#include "learning/levers/values_file.hpp"
#include "missions/record_table_command.hpp"

namespace commonweal::learning {
namespace {

using methods::GoodSide;
using platform::Call;
using platform::ExitStatus;
using platform::Option;

constexpr base::WordTable<GoodSide, 2> kSides = {
    {{GoodSide::at_or_above, "above"}, {GoodSide::at_or_below, "below"}}};

base::Result<ExitStatus> show_test(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  platform::Transaction transaction(*store, platform::Access::read);
  const auto test = find_lever_test(transaction, call.operands[0]);
  if (!test) {
    return base::fail(base::ErrorCode::not_found,
                      "There is no lever test \"" + call.operands[0] + "\".");
  }
  if (call.given("--json")) {
    call.out << lever_test_json(*test).pretty() << '\n';
    return ExitStatus::done;
  }
  const auto verdict = verdict_on(*test);
  call.out << test->problem << '\n' << verdict_sentence(verdict) << "\n\n";
  for (const LeverFit& it : verdict.levers) {
    call.out << words_of(it.lever) << ": " << words_of(it.fit) << ". " << it.why << '\n';
  }
  for (const auto& instead : verdict.instead) call.out << "Instead: " << instead << '\n';
  for (const auto& demand : verdict.demands) call.out << "Before a target: " << demand << '\n';
  return ExitStatus::done;
}

std::string text_of(const Call& call, std::string_view option) {
  const auto given = call.option(option);
  return given ? std::string(given->text) : "";
}

void take_number(const Call& call, std::string_view option, double& into,
                 base::Problems& problems) {
  const auto given = call.option(option);
  if (!given) return;
  const auto number = base::decimal_number(*given);
  if (const double* value = problems.value_of(number)) into = *value;
}

base::Result<methods::BunchingQuestion> question_in(const Call& call) {
  base::Problems problems;
  methods::BunchingQuestion question;
  if (!call.given("--level")) {
    problems.add({.place = "--level", .what = "Give the level of the target."});
  }
  take_number(call, "--level", question.threshold, problems);
  take_number(call, "--width", question.bin_width, problems);
  if (const auto given = call.option("--good")) {
    const auto side = base::value_named(kSides, *given);
    if (const GoodSide* value = problems.value_of(side)) question.good = *value;
  }
  const bool by_value = call.given("--value");
  const bool by_share = call.given("--part") && call.given("--whole");
  if (by_value == by_share) {
    problems.add({.place = "--value", .what = "Give --value, or --part and --whole."});
  }
  if (!problems.empty()) return std::move(problems).fail();
  return question;
}

base::Result<ExitStatus> look_for_bunching(const Call& call) {
  auto question = question_in(call);
  if (!question) return base::fail(std::move(question));
  auto values = read_values(call.operands[0],
                            {.value = text_of(call, "--value"),
                             .part = text_of(call, "--part"),
                             .whole = text_of(call, "--whole")},
                            call.in);
  if (!values) return base::fail(std::move(values));
  for (const auto& sentence : left_out_sentences(*values)) call.err << sentence << '\n';
  auto check = gaming_check(values->values, *question);
  if (!check) return base::fail(std::move(check));
  if (call.given("--json")) {
    call.out << gaming_json(*check).pretty() << '\n';
    return ExitStatus::done;
  }
  for (const auto& sentence : gaming_sentences(*check)) call.out << sentence << '\n';
  return ExitStatus::done;
}

constexpr Option kShowOptions[] = {{.name = "--json", .help = "Prints JSON."}};

constexpr Option kBunchingOptions[] = {
    {.name = "--value", .value = "COL", .help = "The column of the figures."},
    {.name = "--part", .value = "COL", .help = "Or: the column of a part ..."},
    {.name = "--whole", .value = "COL", .help = "... and of its whole: figures are per cent."},
    {.name = "--level", .value = "X", .help = "The level of the target."},
    {.name = "--width", .value = "X", .help = "The width of a bin; 1 if not given."},
    {.name = "--good", .value = "SIDE", .help = "above (if not given) or below."},
    {.name = "--json", .help = "Prints JSON."},
};

constexpr missions::RecordWords kWords{
    "lever-test",
    "Takes lever tests in from a CSV file or a workbook.",
    "Adds lever tests that are new, and a version of those that differ.",
    "commonweal lever-test import lever_tests.csv",
    "Prints the lever tests as CSV, or writes them as a workbook.",
    "commonweal lever-test export"};

}  // namespace

const platform::Command kImportLeverTests =
    missions::import_command<lever_test_table, missions::check_references_of<lever_test_table>>(
        kWords, platform::Right::report_practice);
const platform::Command kExportLeverTests = missions::export_command<lever_test_table>(kWords);

const platform::Command kShowLeverTest{
    .area = "lever-test",
    .verb = "show",
    .summary = "Says whether a target, a market or a rule fits a problem.",
    .description = "Prints what follows from the answers of a lever test that was kept.",
    .example = "commonweal lever-test show ae-four-hours",
    .operands = {platform::Operands::Count::one, "CODE", "The code of a lever test."},
    .options = kShowOptions,
    .uses = platform::Command::Uses::store,
    .run = show_test,
    .right = platform::Right::see_public,
};

const platform::Command kBunching{
    .area = "lever-test",
    .verb = "bunching",
    .summary = "Says whether figures bunch at the level of a target.",
    .description =
        "Counts the figures of a column in bins on both sides of a level, and says how many lie "
        "just on the good side beyond what a smooth course through the others puts there.",
    .example = "commonweal lever-test bunching waits.csv --value within_4h --level 95 --width 0.5",
    .operands = {platform::Operands::Count::one, "FILE",
                 "A CSV file or an .xlsx workbook; - is standard input."},
    .options = kBunchingOptions,
    .uses = platform::Command::Uses::nothing,
    .run = look_for_bunching,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::learning
