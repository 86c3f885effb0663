#include "devolution/participation/pb_voting.hpp"

#include <utility>

#include "devolution/participation/pb_meta.hpp"
#include "devolution/participation/pb_projects.hpp"
#include "devolution/participation/pb_votes.hpp"

namespace commonweal::devolution {
namespace {

// Where the file tells its outcome: projects that take part and that what is left would have paid.
void advise_of_unspent(const PbText& text, const PbVoting& voting, PbFindings& findings) {
  std::vector<double> scores(voting.projects.size());
  for (const methods::BudgetBallot& ballot : voting.ballots) {
    for (const methods::BudgetVote& vote : ballot) {
      scores[vote.project] += PbNumber{vote.weight, voting.point_decimals}.value();
    }
  }
  std::int64_t left = voting.budget;
  for (const PbProject& project : voting.projects) left -= project.selected == 1 ? project.cost : 0;
  for (std::size_t p = 0; p < scores.size(); ++p) {
    const PbProject& project = voting.projects[p];
    const bool takes_part = scores[p] > 0 && scores[p] >= voting.threshold.value_or(0);
    if (project.selected != 0 || !takes_part || project.cost > left) continue;
    findings.advice.push_back(
        {text.place(text.projects.rows[p].line, *text.projects.column("cost")),
         "The project was not selected, and what was left over, " + voting.money(left) +
             ", would have paid for it."});
  }
}

}  // namespace

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
  if (findings.faults.empty()) advise_of_unspent(text, voting, findings);
  for (const std::uint64_t line : text.empty_lines) {
    findings.advice.push_back({text.place(line), "The line is empty."});
  }
  if (findings.faults.empty()) findings.voting = std::move(voting);
  return findings;
}

}  // namespace commonweal::devolution
