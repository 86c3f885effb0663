#include "devolution/poll/poll_table_text.hpp"

#include "base/counted.hpp"
#include "base/number_text.hpp"
#include "devolution/poll/columns_text.hpp"
#include "methods/survey/survey_margin.hpp"

namespace commonweal::devolution {
namespace {

constexpr std::string_view kHidden = "[c]";
constexpr double kChance = 0.05;

std::string percent_of(double share) { return base::grouped(100 * share, 1); }

std::string limits_words(const methods::Limits& limits) {
  return percent_of(limits.lower) + " to " + percent_of(limits.upper);
}

std::string head_text(const PollTable& table) {
  std::string text = table.question;
  if (!table.by.empty()) text += " by " + table.by;
  const auto& all = table.columns[0];
  text += ": " +
          (all.responses ? base::counted(*all.responses, "response", "responses")
                         : std::string("too few responses to show")) +
          " of " + base::counted(table.rows, "row", "rows");
  return text +
         (table.weight.empty() ? ", not weighted.\n" : ", weighted by " + table.weight + ".\n") +
         (table.is_multiple ? "Several answers may be given: shares are of people who answered.\n"
                            : "");
}

std::string mean_text(const PollTable& table) {
  const auto& mean = table.columns[0].mean;
  if (!mean) return "";
  return "Mean " + base::grouped(mean->mean, 3) + " (standard error " +
         base::grouped(mean->error, 3) + "; 95% limits " + base::grouped(mean->limits.lower, 3) +
         " to " + base::grouped(mean->limits.upper, 3) + "; design effect " +
         base::grouped(mean->design_effect, 2) + ").\n";
}

// Everybody alone: a line for each answer with all that is known of it.
std::string shares_text(const PublishedColumn& column) {
  if (column.shares.empty())
    return "The answers are numbers of many values: the mean tells them.\n";
  ColumnsText text{.names = {"Answer", "Responses", "Share %", "95% limits", "Design effect"},
                   .rows = {}};
  for (const auto& [answer, share] : column.shares) {
    if (!share) {
      text.rows.push_back({answer, std::string(kHidden), std::string(kHidden), "", ""});
      continue;
    }
    text.rows.push_back({answer, base::grouped(static_cast<double>(share->responses)),
                         percent_of(share->share), limits_words(share->limits),
                         base::grouped(share->design_effect, 2)});
  }
  return text.lines();
}

std::string share_cell(const std::optional<methods::SurveyShare>& share) {
  if (!share) return std::string(kHidden) + ' ';
  const bool differs = share->apart_p && *share->apart_p < kChance;
  return percent_of(share->share) + (!differs ? " " : *share->apart > 0 ? "+" : "-");
}

std::vector<std::string> row_of(std::string name, const PollTable& table,
                                std::string (*cell)(const PublishedColumn&)) {
  std::vector<std::string> row{std::move(name)};
  for (const auto& column : table.columns) row.push_back(cell(column));
  return row;
}

std::string groups_text(const PollTable& table) {
  ColumnsText text{.names = {"%"}, .rows = {}};
  for (const auto& column : table.columns) {
    text.names.push_back((column.group.empty() ? "All" : column.group) + ' ');
  }
  for (std::size_t a = 0; a < table.columns[0].shares.size(); ++a) {
    std::vector<std::string> row{table.columns[0].shares[a].answer};
    for (const auto& column : table.columns) row.push_back(share_cell(column.shares[a].share));
    text.rows.push_back(std::move(row));
  }
  if (table.columns[0].mean) {
    text.rows.push_back(row_of("Mean", table, [](const PublishedColumn& it) {
      return it.mean ? base::grouped(it.mean->mean, 2) + ' ' : std::string(kHidden) + ' ';
    }));
  }
  text.rows.push_back(row_of("Responses", table, [](const PublishedColumn& it) {
    return it.responses ? base::grouped(static_cast<double>(*it.responses)) + ' '
                        : std::string(kHidden) + ' ';
  }));
  if (table.columns[0].shares.empty()) return text.lines();
  return text.lines() +
         "+ and - are higher and lower than among everybody else, by chance alone in fewer than 1 "
         "of 20.\n";
}

std::string chance_words(double p) { return p < 0.0001 ? "below 0.0001" : base::grouped(p, 4); }

std::string test_text(const PollTable& table) {
  if (!table.test) return "";
  return "Whether groups differ at all (Rao and Scott): F " + base::grouped(table.test->f, 2) +
         " on " + base::grouped(table.test->degrees, 2) + " and " +
         base::grouped(table.test->degrees_rest, 1) + " degrees, p " + chance_words(table.test->p) +
         ".\n";
}

bool has_hidden(const PollTable& table) {
  for (const auto& column : table.columns) {
    for (const auto& it : column.shares) {
      if (!it.share) return true;
    }
  }
  return false;
}

std::string notes_text(const PollTable& table) {
  std::string text;
  if (has_hidden(table)) {
    text += "[c]: fewer than 10 people, or a figure that would tell such a one.\n";
  }
  if (table.lone_clusters > 0) {
    text += base::counted(table.lone_clusters, "stratum has", "strata have") +
            " one cluster, which was held against the mean of all.\n";
  }
  return text;
}

}  // namespace

std::string poll_table_text(const PollTable& table) {
  const bool has_groups = table.columns.size() > 1;
  return head_text(table) + mean_text(table) + '\n' +
         (has_groups ? groups_text(table) : shares_text(table.columns[0])) + test_text(table) +
         notes_text(table) + "\nMethod: " + std::string(methods::kPollVersion) +
         ".\nResponses: SHA-256 " + table.digest + "\nAgain: " + table.command + '\n';
}

}  // namespace commonweal::devolution
