#include "tour/tour_command.hpp"

#include <filesystem>
#include <random>
#include <sstream>
#include <utility>
#include <vector>

#include "base/london_day.hpp"
#include "missions/directory_store.hpp"
#include "tour/tour_file.hpp"
#include "tour/tour_store.hpp"

namespace commonweal::tour {
namespace {

namespace fs = std::filesystem;
using platform::Call;
using platform::ExitStatus;
using platform::Store;

// A folder of its own under the system's for such things, gone with what is in it.
class PassingFolder {
 public:
  PassingFolder()
      : path_(fs::temp_directory_path() /
              ("commonweal-tour-" + std::to_string(std::random_device()()))) {
    fs::remove_all(path_);
    fs::create_directory(path_);
    fs::permissions(path_, fs::perms::owner_all);
  }
  ~PassingFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  PassingFolder(const PassingFolder&) = delete;
  PassingFolder& operator=(const PassingFolder&) = delete;

  std::string database() const { return "sqlite:" + (path_ / "tour.db").string(); }

 private:
  fs::path path_;
};

base::Result<ExitStatus> fill(const Call& call, const std::string& url, LoadExample load) {
  std::ostringstream unheard;
  const Call inner{.values = {{"--db", url}},
                   .operands = {"england"},
                   .world = call.world,
                   .opening = platform::Opening::create_if_missing,
                   .in = call.in,
                   .out = unheard,
                   .err = unheard};
  return load(inner);
}

// All steps, or the one that was asked for.
base::Result<std::vector<TourPage>> pages_of(const Call& call) {
  if (const auto page = call.option("--page")) {
    auto one = tour_page_at(*page);
    if (!one) return base::fail(std::move(one));
    return std::vector<TourPage>{*std::move(one)};
  }
  std::vector<TourPage> all;
  for (const auto step : kTourSteps) all.push_back({step, {}});
  return all;
}

base::Result<ExitStatus> print_pages(const Call& call, Store& store,
                                     const std::vector<TourPage>& pages) {
  platform::Transaction transaction(store, platform::Access::read);
  const auto directory = missions::load_directory(transaction);
  const missions::Holdings holdings{.transaction = transaction,
                                    .directory = *directory,
                                    .today = base::london_day(call.world.now())};
  std::vector<TourAnswer> answers;
  for (const auto& page : pages) {
    answers.push_back(read_tour(holdings, page.step, page.choice).answer);
    auto& problems = answers.back().problems;
    if (!problems.empty()) {
      return base::fail(base::ErrorCode::invalid_input, std::move(problems));
    }
  }
  if (call.given("--json")) {
    call.out << tour_json(answers).pretty() << '\n';
  } else {
    print_tour(answers, call.out);
  }
  return ExitStatus::done;
}

constexpr platform::Option kOptions[] = {
    {.name = "--db",
     .value = "URL",
     .help = "The database to tour: sqlite:PATH or postgresql://USER@HOST:PORT/NAME. Without it, "
             "the example, in one that is gone afterwards."},
    {.name = "--page",
     .value = "ADDRESS",
     .help = "Only this page, with all that was chosen on it: \"/tour/4?reach=20000\"."},
    {.name = "--json", .help = "Prints JSON."},
};

}  // namespace

const std::span<const platform::Option> kTourOptions = kOptions;

base::Result<ExitStatus> print_tour(const Call& call, LoadExample load) {
  auto pages = pages_of(call);
  if (!pages) return base::fail(std::move(pages));
  if (const auto url = call.option("--db")) {
    auto store = call.world.open_store(url->text, platform::Opening::only_to_read);
    if (!store) return base::fail(std::move(store));
    return print_pages(call, *store, *pages);
  }
  const PassingFolder folder;
  auto filled = fill(call, folder.database(), load);
  if (!filled) return filled;
  auto store = call.world.open_store(folder.database(), platform::Opening::only_to_read);
  if (!store) return base::fail(std::move(store));
  return print_pages(call, *store, *pages);
}

}  // namespace commonweal::tour
