#include "devolution/election/election_text.hpp"

#include <algorithm>
#include <tuple>
#include <vector>

#include "base/counted.hpp"
#include "base/number_text.hpp"

namespace commonweal::devolution {
namespace {

using methods::CountAction;
using methods::CountStage;
using methods::ElectionCount;

constexpr std::size_t kColumns = 100;
constexpr std::size_t kNameColumns = 32;
constexpr std::size_t kGap = 2;

std::string_view rules_words(ElectionRules rules) {
  switch (rules) {
    case ElectionRules::scottish:
      return "single transferable vote by the rules of Scottish councils (SSI 2007/42)";
    case ElectionRules::nhs_foundation_trust:
      return "single transferable vote by the Model Election Rules 2014 of NHS foundation trusts";
    case ElectionRules::first_past_the_post: return "first past the post";
    case ElectionRules::approval: return "approval, a vote for everyone a paper names";
  }
  CW_CHECK(false);
}

std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

// Cut where it is wider; by characters, not bytes.
std::string cut_to(std::string_view text, std::size_t columns) {
  if (width_of(text) <= columns) return std::string(text);
  std::size_t end = 0;
  for (std::size_t seen = 0; seen < columns || (text[end] & 0xC0) == 0x80; ++end) {
    if ((text[end] & 0xC0) != 0x80) ++seen;
    if (seen == columns) break;
  }
  return std::string(text.substr(0, end)) + "…";
}

// Exact: whole votes with commas, then the decimals.
std::string votes_words(std::int64_t units, std::int64_t unit) {
  const std::int64_t votes = units / unit;
  const std::string whole = base::grouped(static_cast<double>(votes));
  if (unit == 1) return whole;
  std::string rest = std::to_string(unit + units % unit);  // A 1 and the decimals.
  return whole + '.' + rest.substr(1);
}

std::string names_of(const std::vector<std::uint32_t>& who, const BltElection& election) {
  std::string text;
  for (std::size_t i = 0; i < who.size(); ++i) {
    if (i > 0) text += i + 1 == who.size() ? " and " : ", ";
    text += election.names[who[i]];
  }
  return text;
}

std::string stage_words(const CountStage& stage, const ElectionReport& report) {
  const std::int64_t unit = report.count.unit;
  const std::string of = names_of(stage.of, report.election);
  switch (stage.action) {
    case CountAction::first_preferences: return "First preferences.";
    case CountAction::votes: return "Votes.";
    case CountAction::surplus:
      return "Surplus of " + of + ", papers at " + votes_words(stage.value.value_or(unit), unit) +
             (report.rules == ElectionRules::scottish ? " of their value." : " each.");
    case CountAction::exclusion: return "Exclusion of " + of + '.';
  }
  CW_CHECK(false);
}

// Words in lines of a hundred columns, those after the first set in.
std::string in_lines(std::string_view text, std::size_t indent) {
  std::string lines;
  std::size_t column = 0;
  while (!text.empty()) {
    const auto word = text.substr(0, text.find(' '));
    const bool is_first = column == 0;
    if (!is_first && column + 1 + width_of(word) > kColumns) {
      lines += '\n' + std::string(indent, ' ');
      column = indent;
    } else if (!is_first) {
      lines += ' ';
      ++column;
    }
    lines += word;
    column += width_of(word);
    text.remove_prefix(std::min(word.size() + 1, text.size()));
  }
  return lines + '\n';
}

std::string stages_text(const ElectionReport& report) {
  std::string text;
  for (std::size_t i = 0; i < report.count.stages.size(); ++i) {
    const CountStage& stage = report.count.stages[i];
    const std::string number = "Stage " + std::to_string(i + 1) + ' ';
    std::string words = number + ' ' + stage_words(stage, report);
    if (!stage.elected.empty()) {
      words += " Elected: " + names_of(stage.elected, report.election) + '.';
    }
    text += in_lines(words, number.size() + 1);
  }
  return text;
}

struct Row {
  std::string name;
  std::vector<std::string> cells;  // By stage.
};

Row sum_row(std::string_view name, const ElectionCount& count,
            std::int64_t (*of)(const CountStage&)) {
  Row row{.name = std::string(name), .cells = {}};
  for (const auto& stage : count.stages) row.cells.push_back(votes_words(of(stage), count.unit));
  return row;
}

// Who is out of the count with nothing left has no votes to show.
std::string cell_of(const ElectionCount& count, std::size_t stage, std::uint32_t candidate) {
  const auto& stages = count.stages;
  const auto excludes = [&](const CountStage& it) {
    return it.action == CountAction::exclusion && std::ranges::count(it.of, candidate) > 0;
  };
  const auto end = stages.begin() + static_cast<std::ptrdiff_t>(stage) + 1;
  const std::int64_t votes = stages[stage].votes[candidate];
  if (votes == 0 && std::any_of(stages.begin(), end, excludes)) return "-";
  return votes_words(votes, count.unit);
}

// A candidate who has withdrawn has no row.
std::vector<Row> rows_of(const ElectionReport& report) {
  const auto& [election, count] = std::tie(report.election, report.count);
  std::vector<Row> rows;
  for (std::uint32_t i = 0; i < election.names.size(); ++i) {
    if (std::ranges::count(election.withdrawn, i) > 0) continue;
    rows.push_back({.name = cut_to(election.names[i], kNameColumns), .cells = {}});
    for (std::size_t stage = 0; stage < count.stages.size(); ++stage) {
      rows.back().cells.push_back(cell_of(count, stage, i));
    }
  }
  if (count.unit == 1) return rows;
  rows.push_back(
      sum_row("Not transferable", count, [](const CountStage& it) { return it.non_transferable; }));
  rows.push_back(
      sum_row("Lost by rounding", count, [](const CountStage& it) { return it.residual; }));
  return rows;
}

std::string table_text(const std::vector<Row>& rows, std::size_t from, std::size_t to) {
  std::vector<Row> lines{{.name = "", .cells = std::vector<std::string>(rows[0].cells.size())}};
  for (std::size_t i = from; i < to; ++i) lines[0].cells[i] = "Stage " + std::to_string(i + 1);
  lines.insert(lines.end(), rows.begin(), rows.end());
  std::string text;
  for (const auto& [name, cells] : lines) {
    text += name + std::string(kNameColumns - width_of(name), ' ');
    for (std::size_t i = from; i < to; ++i) {
      std::size_t width = 0;
      for (const auto& line : lines) width = std::max(width, line.cells[i].size());
      text += std::string(kGap + width - cells[i].size(), ' ') + cells[i];
    }
    text += '\n';
  }
  return text;
}

std::string tables_text(const ElectionReport& report) {
  const auto rows = rows_of(report);
  std::size_t widest = std::string_view("Stage 10").size();
  for (const auto& row : rows) {
    for (const auto& cell : row.cells) widest = std::max(widest, cell.size());
  }
  const std::size_t at_once = (kColumns - kNameColumns) / (widest + kGap);
  const std::size_t stages = report.count.stages.size();
  std::string text;
  for (std::size_t from = 0; from < stages; from += at_once) {
    text += '\n' + table_text(rows, from, std::min(stages, from + at_once));
  }
  return text;
}

std::string head_text(const ElectionReport& report) {
  const auto& count = report.count;
  std::string text = report.election.title + '\n';
  text += base::counted(report.election.seats, "seat", "seats") + ", " +
          base::counted(static_cast<std::size_t>(count.papers), "valid paper", "valid papers");
  if (count.quota) text += ", quota " + base::grouped(static_cast<double>(*count.quota));
  text += ".\nCounted by " + std::string(rules_words(report.rules)) + ".\n";
  if (report.set_aside > 0) {
    text +=
        base::counted(static_cast<std::size_t>(report.set_aside), "paper names", "papers name") +
        " nobody who stands and are not counted.\n";
  }
  return text;
}

std::string elected_text(const ElectionReport& report) {
  std::string text = "\nElected, in this order:\n";
  std::size_t number = 0;
  for (const auto who : report.count.elected) {
    text += "  " + std::to_string(++number) + "  " + report.election.names[who] + '\n';
  }
  return text;
}

std::string lots_text(const ElectionReport& report) {
  if (report.count.lots.empty()) return "\nNo lot was needed.\n";
  std::string text = "\nLots, by seed " + std::to_string(report.seed) + ":\n";
  for (const auto& lot : report.count.lots) {
    text += "  " + lot_sentence(lot, report.election) + '\n';
  }
  return text;
}

}  // namespace

std::string election_text(const ElectionReport& report) {
  std::string text = head_text(report) + elected_text(report) + '\n' + stages_text(report) +
                     tables_text(report) + lots_text(report);
  if (report.rules == ElectionRules::nhs_foundation_trust) {
    text += "The rules record what is lost by rounding as not transferable too.\n";
  }
  return text + "\nMethod: " + std::string(methods::kElectionVersion) + ". Seed " +
         std::to_string(report.seed) + ".\nFile: SHA-256 " + report.digest +
         "\nAgain: " + report.command + '\n';
}

}  // namespace commonweal::devolution
