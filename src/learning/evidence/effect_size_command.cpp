#include "learning/evidence/effect_size_command.hpp"

#include <ostream>
#include <utility>

#include "learning/evidence/effect_options_command.hpp"
#include "learning/evidence/effect_table_file.hpp"
#include "learning/evidence/effect_table_text.hpp"
#include "learning/evidence/raw_table_file.hpp"
#include "platform/cli/words.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::learning {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Option;

struct Asked {
  EffectColumns columns;
  std::vector<std::string> label;
  SizingRule rule;
};

base::Result<Asked> asked_by(const Call& call) {
  base::Problems problems;
  Asked asked;
  asked.label = names_of(call, kLabelOption.name, problems);
  asked.rule = {.zeros = zeros_of(call, problems), .confidence = confidence_of(call, problems)};
  const auto measure = measure_named(call.field("--measure"));
  if (problems.value_of(measure)) {
    const auto columns = effect_columns(*measure, call.field(kColumnsOption.name));
    if (problems.value_of(columns)) asked.columns = *columns;
  }
  if (!problems.empty()) return std::move(problems).fail();
  return asked;
}

base::Result<EffectTable> answered(const Call& call) {
  auto asked = asked_by(call);
  if (!asked) return base::fail(std::move(asked));
  auto file = platform::open_csv(call.operands[0], call.in);
  if (!file) return base::fail(std::move(file));
  std::vector<std::string> needed = asked->columns.columns;
  needed.insert(needed.end(), asked->label.begin(), asked->label.end());
  auto table = read_raw_table(*file, needed);
  if (!table) return base::fail(std::move(table));
  return effect_table(std::move(*table), asked->columns, asked->label, asked->rule);
}

base::Result<ExitStatus> print_csv(const EffectTable& of, const Call& call) {
  auto sheet = effect_sheet(of);
  if (!sheet) return base::fail(std::move(sheet));
  call.out << platform::csv_of(*sheet);
  for (const auto& note : of.notes) call.err << note << '\n';
  return ExitStatus::done;
}

base::Result<ExitStatus> size_effects(const Call& call) {
  const auto found = answered(call);
  if (!found) return tl::unexpected(found.error());
  if (call.given("--csv")) return print_csv(*found, call);
  if (call.given("--json")) {
    call.out << effects_json(*found).pretty() << '\n';
  } else {
    call.out << effects_text(*found);
  }
  return ExitStatus::done;
}

constexpr Option kColumns{.name = kColumnsOption.name,
                          .value = kColumnsOption.value,
                          .help = kColumnsOption.help,
                          .need = Option::Need::required};

constexpr Option kOptions[] = {
    {.name = "--measure",
     .value = kMeasureWords,
     .help = "Odds, risk, rate or hazard ratio, risk difference, standardised (Hedges' g) or plain "
             "mean difference, correlation (Fisher's z).",
     .need = Option::Need::required},
    kColumns,
    kLabelOption,
    kZerosOption,
    kDropOption,
    kConfidenceOption,
    {.name = "--csv", .help = "Prints the table with the effects in two more columns, yi and vi."},
    {.name = "--json", .help = "Prints JSON."},
};

}  // namespace

const platform::Command kEffectSize{
    .area = "evidence",
    .verb = "effect-size",
    .summary = "Works out the effect of each study from its counts or means.",
    .description =
        "Takes a table with a row for each study and works out the effect (yi) and its variance by "
        "chance (vi) of each, ratios as natural logarithms. Says which rows are left out, and what "
        "was done where a count is 0. The names of what columns hold are those of R's metafor: ai "
        "treated people with the event, bi without, n1i in all; ci, di and n2i of the control "
        "group.",
    .example =
        "commonweal evidence effect-size bcg.csv --measure rr --columns "
        "ai=tpos,bi=tneg,ci=cpos,di=cneg --csv",
    .operands = {platform::Operands::Count::one, "TABLE.csv",
                 "A CSV file or an .xlsx workbook with a row for each study; - is standard input."},
    .options = kOptions,
    .run = size_effects,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::learning
