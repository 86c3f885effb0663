#include <ostream>
#include <utility>

#include "base/counted.hpp"
#include "devolution/participation/budget_count.hpp"
#include "devolution/participation/participation_command.hpp"
#include "devolution/participation/pb_file.hpp"

namespace commonweal::devolution {
namespace {

using platform::Call;
using platform::ExitStatus;

// Whether the city's own outcome is what the rule it names would fund.
void add_outcome(const std::string& file, PbFindings& findings) {
  if (!findings.voting || !findings.voting->says_selected) return;
  const auto question = question_of(*findings.voting, file);
  if (!question) return;
  const auto count = count_budget(*findings.voting, *question);
  if (!count || is_as_selected(*findings.voting, *count)) return;
  findings.advice.push_back(
      {file, "The projects selected are not those that META's rule, " +
                 findings.voting->meta_or("rule", "") +
                 ", funds. See them with: commonweal budget count FILE --rule as-file"});
}

bool print_findings(const std::string& file, PbFindings findings, std::ostream& out) {
  const bool is_right = findings.faults.empty();
  const std::size_t faults = findings.faults.count();
  out << file << ": " << (is_right ? "no fault" : base::counted(faults, "fault", "faults")) << ", "
      << base::counted(findings.advice.size(), "remark", "remarks") << '\n';
  if (!is_right) {
    const base::Error error = std::move(findings.faults).fail().value();
    for (const base::Problem& fault : error.problems) {
      out << "  fault   " << fault.place << ": " << fault.what << '\n';
    }
    if (error.unlisted > 0) out << "  and " << error.unlisted << " more faults like these\n";
  }
  std::size_t told = 0;
  for (const base::Problem& remark : findings.advice) {
    if (told++ == base::Problems::kListed) {
      out << "  and " << findings.advice.size() - base::Problems::kListed << " more remarks\n";
      break;
    }
    out << "  remark  " << remark.place << ": " << remark.what << '\n';
  }
  return is_right;
}

base::Result<ExitStatus> check(const Call& call) {
  base::Problems unreadable;
  std::vector<PbBytes> files;
  for (const std::string& path : call.operands) {
    auto bytes = read_pb_file(path, call.in);
    if (unreadable.value_of(bytes)) files.push_back(std::move(*bytes));
  }
  if (!unreadable.empty()) return std::move(unreadable).fail();
  bool are_right = true;
  for (const PbBytes& bytes : files) {
    PbFindings findings = check_pb(bytes.text, bytes.name);
    add_outcome(bytes.name, findings);
    are_right = print_findings(bytes.name, std::move(findings), call.out) && are_right;
  }
  return are_right ? ExitStatus::done : ExitStatus::answer_is_no;
}

}  // namespace

const platform::Command kCheckBudget{
    .area = "budget",
    .verb = "check",
    .summary = "Checks .pb files of votes on budgets.",
    .description =
        "Holds each file against Pabulib's format and against itself: counts in META, votes for "
        "projects that are not there, a voter or a project twice, ballots too long, points and "
        "sums, costs above the budget, what PROJECTS says of votes and of the outcome. Lists up to "
        "20 faults and 20 remarks of each file, with line and column. Exits with 1 where a file "
        "has "
        "a fault, with 2 where one cannot be read.",
    .example = "commonweal budget check vote.pb",
    .operands = {platform::Operands::Count::one_or_more, "FILE.pb",
                 "Pabulib files; - is standard input."},
    .options = {},
    .run = check,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::devolution
