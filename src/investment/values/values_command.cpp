#include "investment/values/values_command.hpp"

#include <ostream>
#include <utility>

#include "base/london_day.hpp"
#include "base/number_text.hpp"
#include "investment/values/appraisal_tables_file.hpp"
#include "investment/values/appraisal_tables_store.hpp"
#include "investment/values/values_file.hpp"
#include "missions/record_table_command.hpp"

namespace commonweal::investment {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Option;

std::string_view text_of(const Call& call, std::string_view option) {
  const auto given = call.option(option);
  return given ? given->text : std::string_view();
}

base::Result<int> price_year_of(const Call& call) {
  const auto given = call.option("--prices");
  if (!given) return financial_year_of(base::london_day(call.world.now()));
  return base::whole_number(*given).map([](std::int64_t year) { return static_cast<int>(year); });
}

// What the store holds, or without one the program's own edition.
base::Result<AppraisalTables> tables_for(const Call& call) {
  if (call.given("--own")) return own_appraisal_tables(call.world.share);
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  platform::Transaction transaction(*store, platform::Access::read);
  return appraisal_tables_of(transaction);
}

void print(const ValueList& list, std::ostream& out) {
  for (const auto& [value, priced] : list.rows) {
    out << value.code << "\n  " << value.title << ": " << pounds_words(value.central) << " a "
        << value.unit << " in prices of " << value.price_year;
    if (priced)
      out << ", " << pounds_words(priced->central) << " in " << year_words(list.price_year);
    out << ". " << value.bearer << ". Confidence: " << code_word(value.confidence) << ".\n  "
        << value.source << ", " << value.rows << "\n";
  }
  out << list.rows.size() << " unit values. " << list.prices_note << "\n";
}

base::Result<ExitStatus> list_values(const Call& call) {
  auto choice = unit_value_choice(text_of(call, "--kind"), text_of(call, "--bearer"),
                                  text_of(call, "--confidence"));
  if (!choice) return base::fail(std::move(choice));
  auto year = price_year_of(call);
  if (!year) return base::fail(std::move(year));
  auto tables = tables_for(call);
  if (!tables) return base::fail(std::move(tables));
  const auto list = value_list(*tables, *choice, *year);
  if (call.given("--json")) {
    call.out << unit_values_json(list).pretty() << '\n';
  } else {
    print(list, call.out);
  }
  return ExitStatus::done;
}

constexpr Option kListOptions[] = {
    {.name = "--kind", .value = "WORD", .help = "social, fiscal or economic."},
    {.name = "--bearer", .value = "WORDS", .help = "Who saves or gains, as the list names them."},
    {.name = "--confidence", .value = "WORD", .help = "high, medium or low."},
    {.name = "--prices",
     .value = "YEAR",
     .help =
         "The year whose prices values are brought to; the current financial year if not given."},
    {.name = "--own", .help = "The program's own edition, without a store."},
    {.name = "--json", .help = "Prints JSON."},
};

constexpr platform::Command kListValues{
    .area = "unit-value",
    .verb = "list",
    .summary = "Prints what units of outcomes are worth, as published and at today's prices.",
    .description =
        "Prints each unit value with its prices, who saves or gains, how sure its source "
        "is, and the row that it is from.",
    .example = "commonweal unit-value list --kind social",
    .operands = {},
    .options = kListOptions,
    .uses = platform::Command::Uses::store,
    .run = list_values,
    .right = platform::Right::see_public,
};

constexpr missions::RecordWords kValueWords{
    "unit-value",
    "Takes unit values in from a CSV file or a workbook.",
    "Adds unit values that are new, and a version of those that differ.",
    "commonweal unit-value import unit_values.csv",
    "Prints the unit values as CSV, or writes them as a workbook.",
    "commonweal unit-value export"};
constexpr missions::RecordWords kRateWords{
    "discount-rate",
    "Takes discount rates in from a CSV file or a workbook.",
    "Adds rates that are new, and a version of those that differ. The edition in force is the "
    "greatest by its text.",
    "commonweal discount-rate import discount_rates.csv",
    "Prints the discount rates as CSV, or writes them as a workbook.",
    "commonweal discount-rate export"};
constexpr missions::RecordWords kDeflatorWords{
    "deflator",
    "Takes a price index in from a CSV file or a workbook.",
    "Adds years that are new, and a version of those that differ.",
    "commonweal deflator import deflators.csv",
    "Prints the price index as CSV, or writes it as a workbook.",
    "commonweal deflator export"};
constexpr missions::RecordWords kOptimismWords{
    "optimism-bias",
    "Takes optimism bias in from a CSV file or a workbook.",
    "Adds categories that are new, and a version of those that differ.",
    "commonweal optimism-bias import optimism_bias.csv",
    "Prints optimism bias as CSV, or writes it as a workbook.",
    "commonweal optimism-bias export"};
constexpr missions::RecordWords kEnvelopeWords{
    "envelope",
    "Takes limits of spending in from a CSV file or a workbook.",
    "Adds limits that are new, and a version of those that differ.",
    "commonweal envelope import envelopes.csv",
    "Prints the limits of spending as CSV, or writes them as a workbook.",
    "commonweal envelope export"};
constexpr missions::RecordWords kWeightWords{
    "distributional-weight",
    "Takes distributional weights in from a CSV file or a workbook.",
    "Adds weights that are new, and a version of those that differ.",
    "commonweal distributional-weight import distributional_weights.csv",
    "Prints the distributional weights as CSV, or writes them as a workbook.",
    "commonweal distributional-weight export"};

template <missions::DescribedBy table>
void add_both(const missions::RecordWords& words, std::vector<platform::Command>& commands) {
  commands.push_back(missions::import_command<table, missions::check_references_of<table>>(
      words, platform::Right::keep_values));
  commands.push_back(missions::export_command<table>(words));
}

}  // namespace

std::vector<platform::Command> values_commands() {
  std::vector<platform::Command> commands = {kListValues};
  add_both<unit_value_table>(kValueWords, commands);
  add_both<discount_rate_table>(kRateWords, commands);
  add_both<deflator_table>(kDeflatorWords, commands);
  add_both<optimism_bias_table>(kOptimismWords, commands);
  add_both<envelope_table>(kEnvelopeWords, commands);
  add_both<distributional_weight_table>(kWeightWords, commands);
  return commands;
}

}  // namespace commonweal::investment
