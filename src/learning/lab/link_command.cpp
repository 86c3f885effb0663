#include "learning/lab/link_command.hpp"

#include <algorithm>
#include <map>
#include <ostream>
#include <sstream>
#include <utility>

#include "base/word_table.hpp"
#include "learning/lab/link_input_file.hpp"
#include "learning/lab/link_json_file.hpp"
#include "learning/lab/link_text_command.hpp"
#include "learning/monitor/monitor_text_command.hpp"
#include "platform/audit/text_digest.hpp"
#include "platform/cli/named_file.hpp"
#include "platform/cli/option_values.hpp"
#include "platform/table/csv_writer.hpp"

namespace commonweal::learning {
namespace {

using methods::LinkKind;
using platform::Call;
using platform::ExitStatus;
using platform::Option;

constexpr base::WordTable<LinkKind, 6> kKinds{{{LinkKind::exact, "exact"},
                                               {LinkKind::name, "name"},
                                               {LinkKind::text, "text"},
                                               {LinkKind::date, "date"},
                                               {LinkKind::code, "code"},
                                               {LinkKind::email, "email"}}};

std::vector<methods::LinkColumn> columns_of(const Call& call, base::Problems& problems) {
  std::vector<methods::LinkColumn> columns;
  for (const auto& word : platform::words_of(call, "--columns")) {
    const auto colon = word.rfind(':');
    const std::string kind = colon == std::string::npos ? "" : word.substr(colon + 1);
    const auto named = base::value_named(kKinds, {"--columns", kind});
    if (problems.value_of(named)) columns.push_back({word.substr(0, colon), *named});
  }
  if (columns.size() < 2 && problems.empty()) {
    problems.add({.place = "--columns",
                  .what = "Name two columns or more with their kinds, as surname:name,born:date."});
  }
  if (columns.size() > methods::kLinkColumnsMax) {
    problems.add({.place = "--columns",
                  .what = std::to_string(columns.size()) + " columns are too many. Compare " +
                          std::to_string(methods::kLinkColumnsMax) + " or fewer."});
  }
  return columns;
}

std::vector<methods::BlockRule> rules_of(const Call& call,
                                         const std::vector<methods::LinkColumn>& columns,
                                         base::Problems& problems) {
  std::vector<methods::BlockRule> rules;
  for (const auto& word : platform::words_of(call, "--block")) {
    methods::BlockRule rule;
    std::istringstream parts(word);
    for (std::string name; std::getline(parts, name, '+');) {
      const auto at = std::ranges::find(columns, name, &methods::LinkColumn::name);
      if (at == columns.end()) {
        problems.add({.place = "--block",
                      .what = "\"" + name + "\" is none of the columns that are compared."});
        continue;
      }
      rule.push_back(std::size_t(at - columns.begin()));
    }
    rules.push_back(std::move(rule));
  }
  return rules;
}

// Reads one file or two; of two, each record knows which.
LinkInput read_input(const Call& call, const std::vector<methods::LinkColumn>& columns,
                     std::string& digest, base::Problems& problems) {
  LinkInput input;
  platform::TextDigest bytes;
  std::map<std::string, std::uint32_t> people;
  for (std::size_t i = 0; i < call.operands.size(); ++i) {
    const auto text = monitor_text(call.operands[i], call.in, problems);
    if (!text) continue;
    bytes.add(text->bytes);
    std::istringstream in(text->bytes);
    platform::CsvFile file(in, text->name);
    read_link_records(file, columns, platform::word_of(call, "--truth"), people, input, problems);
    if (call.operands.size() > 1) {
      input.records.source.resize(input.lines.size(), static_cast<std::uint8_t>(i));
    }
  }
  digest = std::move(bytes).hex();
  return input;
}

base::Result<LinkReport> read_report(const Call& call) {
  base::Problems problems;
  LinkReport report;
  const auto columns = columns_of(call, problems);
  report.question.rules = rules_of(call, columns, problems);
  report.question.is_one_to_one = call.given("--one-to-one");
  if (const auto given = call.option("--threshold")) {
    const auto threshold = base::decimal_number(*given);
    if (problems.value_of(threshold)) report.question.threshold = *threshold;
  }
  if (call.operands.size() > 2) {
    problems.add({.place = call.operands[2], .what = "One file or two are linked, not more."});
  }
  if (problems.empty()) report.input = read_input(call, columns, report.digest, problems);
  if (problems.empty()) work_out_links(report, problems);
  if (!problems.empty()) return std::move(problems).fail();
  return report;
}

// By file and line: no value of a record leaves its file.
base::Result<void> write_clusters(const Call& call, const LinkReport& report) {
  const auto file = call.option("--clusters");
  if (!file) return {};
  std::ostringstream out;
  platform::CsvWriter csv(out);
  csv.row({"file", "line", "person"});
  for (std::size_t i = 0; i < report.clusters.size(); ++i) {
    const auto& source = report.input.records.source;
    csv.number(std::int64_t(source.empty() ? 1 : source[i] + 1));
    csv.number(std::int64_t(report.input.lines[i]));
    csv.number(std::int64_t(report.clusters[i]) + 1);
    csv.end_row();
  }
  return platform::write_named_file(*file, out.str());
}

base::Result<ExitStatus> link_records(const Call& call) {
  const auto report = read_report(call);
  if (!report) return tl::unexpected(report.error());
  auto written = write_clusters(call, *report);
  if (!written) return tl::unexpected(std::move(written).error());
  if (call.given("--json")) {
    call.out << link_json(*report).pretty() << '\n';
  } else {
    call.out << link_text(*report);
  }
  return ExitStatus::done;
}

constexpr Option kOptions[] = {
    {.name = "--columns",
     .value = "COLUMN:KIND,...",
     .help = "What is compared, and how: exact, name, text, date, code (postcodes, numbers) or "
             "email.",
     .need = Option::Need::required},
    {.name = "--block",
     .value = "COLUMN[+COLUMN],...",
     .help = "Compares records that are equal in a column, or in several together. In each column "
             "that tells people apart if not given."},
    {.name = "--truth",
     .value = "COLUMN",
     .help = "Who each record really is: prints precision, recall and F1. Not used to link."},
    {.name = "--threshold",
     .value = "WEIGHT",
     .help = "Links from this weight on, a logarithm to base 2 of odds. Proposed if not given."},
    {.name = "--one-to-one", .help = "Lets each record stand in one pair at most."},
    {.name = "--clusters",
     .value = "FILE",
     .help = "Writes which lines are one person, as CSV, without a value of any."},
    {.name = "--json", .help = "Prints JSON."},
};

}  // namespace

const platform::Command kLabLink{
    .area = "lab",
    .verb = "link",
    .summary = "Finds which records are of one person.",
    .description =
        "Probabilistic linkage after Fellegi and Sunter, within one file or between two: works out "
        "from the records themselves what agreement in each column is worth, weighs each pair, "
        "proposes a threshold without labels, and joins records to people. Prints counts and the "
        "model, never a record.",
    .example =
        "commonweal lab link examples/lab/register.csv --columns "
        "first:name,last:name,born:date,postcode:code --truth person",
    .operands = {.count = platform::Operands::Count::one_or_more,
                 .name = "LEFT.csv [RIGHT.csv]",
                 .help = "A row a record; one file to find records twice in it, two to link them."},
    .options = kOptions,
    .run = link_records,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::learning
