#pragma once

// What the pages that read from the record share: its records, outlines and forecasts at hand, the
// paper held against its figures, public answers for as long as the record stays as it is, and how
// often one address may ask the API.

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "app/paper_recomputations.hpp"
#include "base/instant.hpp"
#include "base/period.hpp"
#include "missions/council_outlines_page.hpp"
#include "missions/directory_store.hpp"
#include "missions/forecast_keeper_store.hpp"
#include "missions/holdings_store.hpp"
#include "missions/paper/paper_file.hpp"
#include "platform/http/answer_cache.hpp"
#include "platform/http/rate_limit.hpp"

namespace commonweal::app {

struct ShelfOptions {
  std::size_t answer_bytes_max = 64 * 1024 * 1024;
  platform::RateOptions api_rate = {};
  std::filesystem::path share = {};  // The folder with the examples that came with the program.
};

class Shelf {
 public:
  // The store outlives it.
  Shelf(platform::Store& store, std::function<base::Instant()> now, const ShelfOptions& options)
      : store_(store),
        now_(std::move(now)),
        answers_(options.answer_bytes_max),
        api_rate_(options.api_rate),
        share_(options.share),
        paper_(options.share / "examples", all_recomputations()) {}

  using Make =
      std::function<platform::Response(const platform::Request&, const missions::Holdings&)>;

  // Answers from one view of the store, so that a page never mixes two states of it. What guests
  // see is kept until something is written or a day begins.
  platform::Response answer(const platform::Request& request, const Make& make);

  // Makes the forecasts that pages open with, so that no reader waits for one, until all are made
  // or nobody needs them any more. Gives how many it asked for.
  std::size_t warm(const std::function<bool()>& is_needed);

  // The folder with the examples that came with the program.
  const std::filesystem::path& share() const { return share_; }
  const missions::Paper& paper() { return paper_.paper(); }
  // The day in London: what is kept of public answers is kept for that day.
  base::Date today() const;

  platform::RateLimit& api_rate() { return api_rate_; }

 private:
  std::string version(platform::Transaction& transaction) const;

  platform::Store& store_;
  std::function<base::Instant()> now_;
  missions::DirectoryKeeper keeper_;
  missions::OutlineKeeper outlines_;
  missions::ForecastKeeper forecasts_;
  platform::AnswerCache answers_;
  platform::RateLimit api_rate_;
  std::filesystem::path share_;
  missions::PaperKeeper paper_;
};

}  // namespace commonweal::app
