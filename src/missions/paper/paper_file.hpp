#pragma once

// The paper held against the figures that come with the program, and its answers as JSON and as a
// table to take away.

#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

#include "base/result.hpp"
#include "missions/paper/paper.hpp"
#include "platform/table/data_sheet.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {

base::Result<Paper> read_paper(const std::filesystem::path& examples,
                               std::span<const Recomputation> recomputations);

// Reads it once, when it is first asked for: the files stay as they are while a program runs.
class PaperKeeper {
 public:
  PaperKeeper(std::filesystem::path examples, std::vector<Recomputation> recomputations)
      : examples_(std::move(examples)), recomputations_(std::move(recomputations)) {}

  // Throws std::runtime_error where the files are not as they came.
  const Paper& paper();

 private:
  std::filesystem::path examples_;
  std::vector<Recomputation> recomputations_;
  std::mutex mutex_;
  std::unique_ptr<const Paper> paper_;
};

// {"claims": [{"id", "claim", "published", "recomputed", "state", "inputs", "command", "note", …}],
//  "counts": {…}, "contradictions": […]}
platform::Json paper_json(const Paper& paper, const std::vector<const CheckedClaim*>& claims);

// One claim with the whole working.
platform::Json claim_json(const Paper& paper, const CheckedClaim& checked);

platform::DataSheet claims_sheet(const std::vector<const CheckedClaim*>& claims);

}  // namespace commonweal::missions
