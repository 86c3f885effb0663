#include "devolution/participation/pb_voting.hpp"

#include <utility>

#include "devolution/participation/pb_check.hpp"

namespace commonweal::devolution {

std::string PbVoting::meta_or(std::string_view key, std::string_view otherwise) const {
  const auto at = meta.find(key);
  return at == meta.end() ? std::string(otherwise) : at->second;
}

std::int64_t PbVoting::unit() const { return PbNumber{1}.in_units(decimals); }

std::string PbVoting::money(std::int64_t units) const { return units_text(units, decimals); }

PbFindings check_pb(std::string_view text, const std::string& file) {
  base::Problems problems;
  const PbText read = read_pb(text, file, problems);
  return check_pb(read, std::move(problems));
}

PbFindings check_pb(const PbText& text, base::Problems faults_of_form) {
  PbFindings findings{.faults = std::move(faults_of_form)};
  PbVoting voting;
  PbMeta meta(text, voting, findings);
  check_projects(text, meta, voting, findings);
  check_votes(text, meta, voting, findings);
  if (const auto threshold = meta.number("min_project_score_threshold")) {
    voting.threshold = threshold->value();
  }
  for (const std::uint64_t line : text.empty_lines) {
    findings.advice.push_back({text.place(line), "The line is empty."});
  }
  if (findings.faults.empty()) findings.voting = std::move(voting);
  return findings;
}

}  // namespace commonweal::devolution
