#include "missions/paper/paper.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/problems.hpp"

namespace commonweal::missions {
namespace {

using Table = std::map<std::string_view, const Recomputation*>;

Table table_of(std::span<const Recomputation> recomputations, base::Problems& problems) {
  Table table;
  for (const Recomputation& one : recomputations) {
    if (!table.emplace(one.claim, &one).second) {
      problems.add({.place = std::string(one.claim), .what = "It is recomputed twice."});
    }
  }
  return table;
}

std::string wrong_with(const CheckedClaim& checked) {
  const Claim& claim = checked.claim;
  if (claim.reading.has_value() != checked.working.has_value()) {
    return claim.reading ? "It has a range but no recomputation."
                         : "It is recomputed but has no range.";
  }
  if (!checked.working && claim.needs.empty()) return "It does not say what it would need.";
  if (checked.state == ClaimState::differs && claim.note.empty()) {
    return "It differs and the note does not say why.";
  }
  return "";
}

void check_ids(const Paper& paper, const Table& table, base::Problems& problems) {
  std::set<std::string_view> ids;
  for (const CheckedClaim& checked : paper.claims) {
    if (!ids.insert(checked.claim.id).second) {
      problems.add({.place = checked.claim.id, .what = "This claim is there twice."});
    }
  }
  for (const auto& [id, recomputation] : table) {
    if (!ids.contains(id)) {
      problems.add({.place = std::string(id), .what = "There is no such claim to recompute."});
    }
  }
  for (const Contradiction& one : paper.contradictions) {
    for (const std::string& id : one.claims) {
      if (ids.contains(id)) continue;
      problems.add({.place = one.id, .what = "It names the claim \"" + id + "\", which is none."});
    }
  }
}

}  // namespace

const CheckedClaim* Paper::find(std::string_view id) const {
  const auto found = std::ranges::find_if(
      claims, [id](const CheckedClaim& checked) { return checked.claim.id == id; });
  return found == claims.end() ? nullptr : &*found;
}

std::size_t Paper::count(ClaimState state) const {
  return static_cast<std::size_t>(std::ranges::count(claims, state, &CheckedClaim::state));
}

std::vector<const Contradiction*> Paper::contradictions_of(std::string_view claim) const {
  std::vector<const Contradiction*> found;
  for (const Contradiction& one : contradictions) {
    if (std::ranges::find(one.claims, claim) != one.claims.end()) found.push_back(&one);
  }
  return found;
}

base::Result<Paper> recompute(PaperRecords records, const PaperFigures& figures,
                              std::span<const Recomputation> recomputations) {
  base::Problems problems;
  const Table table = table_of(recomputations, problems);
  Paper paper{.claims = {}, .contradictions = std::move(records.contradictions)};
  for (Claim& claim : records.claims) {
    CheckedClaim checked{.claim = std::move(claim), .state = {}, .working = {}};
    if (const auto found = table.find(checked.claim.id); found != table.end()) {
      Workings workings(figures);
      const double value = found->second->work(workings);
      checked.working = workings.answer(value);
      if (checked.working->command.empty()) {
        checked.working->command = "commonweal paper --claim " + checked.claim.id;
      }
    }
    checked.state = state_of(
        checked.claim, checked.working ? std::optional(checked.working->value) : std::nullopt);
    if (auto wrong = wrong_with(checked); !wrong.empty()) {
      problems.add({.place = checked.claim.id, .what = std::move(wrong)});
    }
    paper.claims.push_back(std::move(checked));
  }
  check_ids(paper, table, problems);
  if (!problems.empty()) return std::move(problems).fail();
  return paper;
}

}  // namespace commonweal::missions
