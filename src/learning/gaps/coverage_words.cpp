#include "learning/gaps/coverage_words.hpp"

#include "base/number_text.hpp"
#include "base/period_text.hpp"

namespace commonweal::learning {
namespace {

std::string number(std::size_t count) { return base::grouped(static_cast<double>(count)); }

std::string counted_words(std::size_t count, const char* one, const char* many) {
  return number(count) + ' ' + (count == 1 ? one : many);
}

std::string titles(const std::vector<const MatrixRow*>& rows) {
  std::string text;
  for (std::size_t at = 0; at < rows.size(); ++at) {
    if (at > 0) text += at + 1 == rows.size() ? " and " : ", ";
    text += rows[at]->title;
  }
  return text;
}

std::string members_sentence(const CoverageMatrix& matrix) {
  const std::size_t core = matrix.members(Membership::core);
  return counted_words(core, "core member", "core members") + " of " +
         counted_words(matrix.centres().size(), "member", "members") + ": beside them stand " +
         counted_words(matrix.members(Membership::affiliate), "affiliate", "affiliates") + " and " +
         counted_words(matrix.members(Membership::associate), "associate", "associates") + '.';
}

std::string budget_sentence(const CoverageMatrix& matrix) {
  const std::size_t core = matrix.members(Membership::core);
  const std::size_t known = matrix.with_budget();
  std::string text = counted_words(known, "core member has", "core members have") +
                     " a published budget, together " + pounds_words(matrix.budget()) + " a year.";
  if (known == core) return text;
  return text + ' ' + counted_words(core - known, "core member has", "core members have") +
         " none published.";
}

std::string gap_sentence(const CoverageMatrix& matrix, Covered covered, const char* one,
                         const char* many) {
  const auto rows = matrix.services(covered);
  if (rows.empty()) return "";
  return number(rows.size()) + " of " +
         counted_words(matrix.service_count(), "service", "services") + ' ' +
         (rows.size() == 1 ? one : many) + ": " + titles(rows) + '.';
}

}  // namespace

std::vector<std::string> coverage_sentences(const CoverageMatrix& matrix) {
  std::vector<std::string> sentences{members_sentence(matrix)};
  if (matrix.members(Membership::core) > 0) sentences.push_back(budget_sentence(matrix));
  for (auto& sentence : {gap_sentence(matrix, Covered::none, "has no centre", "have no centre"),
                         gap_sentence(matrix, Covered::part, "has a centre in part only",
                                      "have a centre in part only")}) {
    if (!sentence.empty()) sentences.push_back(sentence);
  }
  return sentences;
}

std::string budgets_words(const MatrixRow& row) {
  if (row.centres == 0) return "";
  const std::size_t unknown = row.centres - row.with_budget;
  if (row.with_budget == 0) return "No figure published";
  const std::string known = pounds_words(row.budget);
  if (unknown == 0) return known;
  return known + ", and " + counted_words(unknown, "budget", "budgets") + " not published";
}

std::string spend_words(const MatrixRow& row) {
  if (!row.spend) return "";
  std::string text = "£" + base::grouped(row.spend->pounds / 1e9, 1) + " billion in " +
                     base::reader_text(row.spend->period);
  const auto share = row.budget_share();
  if (!share) return text;
  return text + "; the budgets are at most " + base::grouped(*share * 100, 2) + "% of it";
}

}  // namespace commonweal::learning
