#include "missions/paper/paper_command.hpp"

#include <filesystem>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "missions/paper/paper_choice.hpp"
#include "missions/paper/paper_file.hpp"
#include "missions/paper/row_ranges.hpp"
#include "platform/cli/wrapped.hpp"

namespace commonweal::missions {
namespace {

using platform::Call;
using platform::ExitStatus;

void print_line(std::ostream& out, std::string_view name, const std::string& value) {
  if (value.empty()) return;
  constexpr std::size_t kNameWidth = 13;
  out << name << std::string(kNameWidth - name.size(), ' ') << value << '\n';
}

// What a reader of the list asks next: why it differs, what agrees, what is lacking.
std::string reason_words(const CheckedClaim& checked) {
  switch (checked.state) {
    case ClaimState::recomputed: return "";
    case ClaimState::consistent: return "By: " + checked.claim.our_measure + '.';
    case ClaimState::differs: return "Why: " + checked.claim.note;
    case ClaimState::quoted: return "It would need: " + checked.claim.needs + '.';
  }
  CW_CHECK(false);
}

void print_list(const Paper& paper, const std::vector<const CheckedClaim*>& claims,
                std::ostream& out) {
  for (const CheckedClaim* checked : claims) {
    out << checked->claim.id << ": " << code_word(checked->state) << '\n';
    out << "  " << checked->claim.claim << ".\n";
    out << "  The paper: " << checked->claim.published << '.';
    if (checked->working) out << " Ours: " << checked->ours() << '.';
    out << '\n';
    const std::string reason = reason_words(*checked);
    if (!reason.empty()) out << platform::wrapped(reason, 4);
  }
  out << '\n' << paper.claims.size() << " claims:";
  const char* before = " ";
  for (const ClaimState state : kClaimStates) {
    out << before << paper.count(state) << ' ' << code_word(state);
    before = ", ";
  }
  out << ".\n";
}

void print_contradictions(const Paper& paper, std::ostream& out) {
  out << "\nWhere the paper contradicts itself\n";
  for (const Contradiction& one : paper.contradictions) {
    out << "  " << one.title << ". " << one.first_place << ": " << one.first_says << ". "
        << one.second_place << ": " << one.second_says << ". " << one.note << '\n';
  }
}

void print_working(const Working& working, std::ostream& out) {
  out << "\nInputs\n";
  for (const PaperInput& input : working.inputs) {
    out << "  " << input.title << ", " << input.item_name;
    if (!input.periods.empty()) out << ", " << input.periods;
    out << "\n    " << input.file << ", rows " << input.rows;
    out << "\n    from " << input.publisher << ", " << input.source_file
        << after_file(input.source_rows) << '\n';
  }
  out << "\nSteps\n";
  for (const auto& [words, result] : working.steps) out << "  " << words << ": " << result << '\n';
}

void print_claim(const Paper& paper, const CheckedClaim& checked, std::ostream& out) {
  const Claim& claim = checked.claim;
  print_line(out, "Claim", claim.claim);
  print_line(out, "Where", claim.place);
  print_line(out, "The paper", claim.published);
  print_line(out, "Read as", reading_text(claim));
  print_line(out, "Ours", checked.ours());
  print_line(out, "State", std::string(code_word(checked.state)));
  print_line(out, "Our measure", claim.our_measure);
  print_line(out, "Needs", claim.needs);
  print_line(out, "Note", claim.note);
  for (const Contradiction* one : paper.contradictions_of(claim.id)) {
    print_line(out, "Contradicts",
               one->first_place + ": " + one->first_says + ". But " + one->second_place + ": " +
                   one->second_says + ".");
  }
  if (!checked.working) return;
  print_working(*checked.working, out);
  out << '\n' << "Command\n  " << checked.working->command << '\n';
}

base::Result<ExitStatus> print_one(const Call& call, const Paper& paper, base::Field id) {
  const CheckedClaim* checked = paper.find(id.text);
  if (checked == nullptr) {
    return base::fail(base::ErrorCode::not_found, "The paper has no claim \"" +
                                                      std::string(id.text) +
                                                      "\". \"commonweal paper\" lists them.");
  }
  if (call.given("--json")) {
    call.out << claim_json(paper, *checked).pretty() << '\n';
  } else if (call.given("--csv")) {
    call.out << platform::csv_of(claims_sheet({checked}));
  } else {
    print_claim(paper, *checked, call.out);
  }
  return ExitStatus::done;
}

}  // namespace

base::Result<ExitStatus> print_paper(const Call& call,
                                     std::span<const Recomputation> recomputations) {
  auto paper = read_paper(std::filesystem::path(call.world.share) / "examples", recomputations);
  if (!paper) return base::fail(std::move(paper));
  if (const auto id = call.option("--claim")) return print_one(call, *paper, *id);
  PaperChoice choice;
  if (const auto asked = call.option("--state")) {
    auto state = claim_state_named(*asked);
    if (!state) return base::fail(std::move(state));
    choice.state = *state;
  }
  const auto claims = chosen(*paper, choice);
  if (call.given("--json")) {
    call.out << paper_json(*paper, claims).pretty() << '\n';
  } else if (call.given("--csv")) {
    call.out << platform::csv_of(claims_sheet(claims));
  } else {
    print_list(*paper, claims, call.out);
    if (choice.is_all()) print_contradictions(*paper, call.out);
  }
  return ExitStatus::done;
}

}  // namespace commonweal::missions
