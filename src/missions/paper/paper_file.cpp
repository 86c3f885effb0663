#include "missions/paper/paper_file.hpp"

#include <stdexcept>
#include <string>
#include <utility>

#include "base/problems.hpp"
#include "missions/paper/claim_file.hpp"
#include "missions/paper/paper_figures_file.hpp"

namespace commonweal::missions {
namespace {

using platform::Json;

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json input_json(const PaperInput& input) {
  return Json::object({{"file", input.file},
                       {"rows", input.rows},
                       {"series", input.series},
                       {"item", input.item},
                       {"item_name", input.item_name},
                       {"title", input.title},
                       {"periods", text_or_null(input.periods)},
                       {"figures", input.figures},
                       {"source_file", input.source_file},
                       {"source_rows", input.source_rows},
                       {"publisher", input.publisher},
                       {"licence", input.licence}});
}

Json inputs_json(const CheckedClaim& checked) {
  Json inputs = Json::array();
  if (!checked.working) return inputs;
  for (const PaperInput& input : checked.working->inputs) inputs.add(input_json(input));
  return inputs;
}

Json reading_json(const Claim& claim) {
  if (!claim.reading) return {};
  return Json::object({{"at_least", claim.reading->at_least}, {"at_most", claim.reading->at_most}});
}

Json checked_json(const CheckedClaim& checked) {
  const Claim& claim = checked.claim;
  const auto value = checked.working ? std::optional(checked.working->value) : std::nullopt;
  return Json::object({{"id", claim.id},
                       {"claim", claim.claim},
                       {"published", claim.published},
                       {"recomputed", value},
                       {"state", code_word(checked.state)},
                       {"inputs", inputs_json(checked)},
                       {"command", checked.working ? Json(checked.working->command) : Json()},
                       {"note", claim.note},
                       {"part", code_word(claim.part)},
                       {"place", claim.place},
                       {"recomputed_text", text_or_null(checked.ours())},
                       {"read_as", reading_json(claim)},
                       {"our_measure", text_or_null(claim.our_measure)},
                       {"needs", text_or_null(claim.needs)}});
}

Json contradiction_json(const Contradiction& one) {
  Json claims = Json::array();
  for (const std::string& id : one.claims) claims.add(id);
  const auto side = [](const std::string& place, const std::string& says) {
    return Json::object({{"place", place}, {"says", says}});
  };
  return Json::object({{"id", one.id},
                       {"title", one.title},
                       {"first", side(one.first_place, one.first_says)},
                       {"second", side(one.second_place, one.second_says)},
                       {"note", one.note},
                       {"claims", std::move(claims)}});
}

Json steps_json(const CheckedClaim& checked) {
  Json steps = Json::array();
  if (!checked.working) return steps;
  for (const auto& [words, result] : checked.working->steps) {
    steps.add(Json::object({{"step", words}, {"result", result}}));
  }
  return steps;
}

}  // namespace

base::Result<Paper> read_paper(const std::filesystem::path& examples,
                               std::span<const Recomputation> recomputations) {
  base::Problems problems;
  auto records = read_paper_records(examples / "paper");
  auto figures = read_paper_figures(examples);
  problems.value_of(records);
  problems.value_of(figures);
  if (!problems.empty()) return std::move(problems).fail();
  return recompute(*std::move(records), *figures, recomputations);
}

const Paper& PaperKeeper::paper() {
  const std::lock_guard lock(mutex_);
  if (paper_) return *paper_;
  auto read = read_paper(examples_, recomputations_);
  if (!read) {
    const base::Problem& problem = read.error().problems.front();
    throw std::runtime_error("The claims of the paper cannot be read: " + problem.place + ": " +
                             problem.what);
  }
  paper_ = std::make_unique<const Paper>(*std::move(read));
  return *paper_;
}

Json paper_json(const Paper& paper, const std::vector<const CheckedClaim*>& claims) {
  Json list = Json::array();
  for (const CheckedClaim* checked : claims) list.add(checked_json(*checked));
  Json counts = Json::object();
  for (const ClaimState state : kClaimStates) {
    counts.add(std::string(code_word(state)), paper.count(state));
  }
  Json contradictions = Json::array();
  for (const Contradiction& one : paper.contradictions) {
    contradictions.add(contradiction_json(one));
  }
  return Json::object({{"claims", std::move(list)},
                       {"counts", std::move(counts)},
                       {"contradictions", std::move(contradictions)}});
}

Json claim_json(const Paper& paper, const CheckedClaim& checked) {
  Json json = checked_json(checked);
  json.add("steps", steps_json(checked));
  Json contradictions = Json::array();
  for (const Contradiction* one : paper.contradictions_of(checked.claim.id)) {
    contradictions.add(contradiction_json(*one));
  }
  json.add("contradictions", std::move(contradictions));
  return json;
}

platform::DataSheet claims_sheet(const std::vector<const CheckedClaim*>& claims) {
  platform::DataSheet sheet{.name = "Claims",
                            .columns = {"id", "part", "place", "claim", "published", "recomputed",
                                        "recomputed_text", "state", "at_least", "at_most",
                                        "our_measure", "needs", "note", "inputs", "command"},
                            .rows = {},
                            .about = {{"Paper", "Great Government, IPPR, December 2023"},
                                      {"Command", "commonweal paper --csv"}}};
  for (const CheckedClaim* checked : claims) {
    const Claim& claim = checked->claim;
    std::string inputs;
    if (checked->working) {
      for (const PaperInput& input : checked->working->inputs) {
        inputs += (inputs.empty() ? "" : "; ") + input.file + ':' + input.rows;
      }
    }
    const ClaimReading reading = claim.reading.value_or(ClaimReading{});
    sheet.rows.push_back(
        {claim.id, code_word(claim.part), claim.place, claim.claim, claim.published,
         checked->working ? platform::DataCell(checked->working->value) : platform::DataCell(),
         checked->ours(), code_word(checked->state), reading.at_least, reading.at_most,
         claim.our_measure, claim.needs, claim.note, inputs,
         checked->working ? checked->working->command : std::string()});
  }
  return sheet;
}

}  // namespace commonweal::missions
