#include "missions/example_command.hpp"

#include <filesystem>
#include <ostream>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/problems.hpp"
#include "missions/catalogue_store.hpp"
#include "missions/changes.hpp"
#include "missions/example_data_file.hpp"
#include "missions/observation_import_store.hpp"
#include "missions/record_check_store.hpp"
#include "missions/record_file.hpp"
#include "missions/record_store.hpp"
#include "missions/tile_file.hpp"
#include "missions/tile_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Access;
using platform::Call;
using platform::ExitStatus;
using platform::Transaction;

constexpr ExampleTable kOwn[] = {
    {table_for<RecordKind::mission>, "missions.csv", "missions"},
    {table_for<RecordKind::body>, "bodies.csv", "bodies"},
    {table_for<RecordKind::source>, "sources.csv", "sources"},
    {table_for<RecordKind::metric>, "metrics.csv", "metrics"},
    {table_for<RecordKind::replay>, "replays.csv", "standing replays"},
    {table_for<RecordKind::service>, "services.csv", "services"},
    {table_for<RecordKind::target>, "targets.csv", "targets"},
    {table_for<RecordKind::allowance>, "allowances.csv", "allowances"},
    {table_for<RecordKind::ask>, "asks.csv", "asks"},
    {table_for<RecordKind::intervention>, "interventions.csv", "interventions"},
    {table_for<RecordKind::effect>, "effects.csv", "effects"},
    {table_for<RecordKind::factor>, "factors.csv", "factors"},
    {table_for<RecordKind::question>, "questions.csv", "questions"},
    {table_for<RecordKind::commitment>, "commitments.csv", "commitments"},
};

// The folders of examples also hold what is no example: the claims of the paper.
bool is_example(const std::filesystem::path& folder) {
  return std::filesystem::is_regular_file(folder / "missions.csv");
}

// A name of a folder beside the others, never a path that leads elsewhere.
base::Result<std::filesystem::path> folder_of(const Call& call) {
  const auto& name = call.operands[0];
  const auto examples = std::filesystem::path(call.world.share) / "examples";
  if (is_code(name) && is_example(examples / name)) return examples / name;
  std::string known;
  for (const auto& entry : std::filesystem::directory_iterator(examples)) {
    if (is_example(entry.path())) known += ' ' + entry.path().filename().string();
  }
  return base::fail(base::ErrorCode::not_found,
                    "There is no example \"" + name + "\". There is:" + known + ".");
}

struct ExampleRecords {
  const ExampleTable* of;
  std::vector<Record> records;
};
using AllRecords = std::vector<ExampleRecords>;

// Those of one file, and bodies that only the publishers' files have with them.
base::Result<std::vector<Record>> read_one(const ExampleTable& of, const std::string& path,
                                           const DataFiles& data, std::istream& standard_input) {
  if (of.read != nullptr) return of.read(path);
  auto records = read_records(of.table(), path, standard_input);
  const bool adds_places = of.table == table_for<RecordKind::body> && !data.places.empty();
  if (!records || !adds_places) return records;
  auto places = read_records(RecordKind::body, data.places, standard_input);
  if (!places) return places;
  records->insert(records->end(), places->begin(), places->end());
  return records;
}

base::Result<AllRecords> read_all(const std::filesystem::path& folder, const DataFiles& data,
                                  std::span<const ExampleTable> further,
                                  std::istream& standard_input) {
  base::Problems problems;
  AllRecords all;
  const auto read = [&](const ExampleTable& of) {
    auto records = read_one(of, (folder / of.file).string(), data, standard_input);
    if (problems.value_of(records)) all.push_back({&of, *std::move(records)});
  };
  for (const auto& of : kOwn) read(of);
  for (const auto& of : further) {
    if (std::filesystem::exists(folder / of.file)) read(of);
  }
  if (!problems.empty()) return std::move(problems).fail();
  return all;
}

// The national series, and where the example has them, the figures of areas.
std::vector<std::string> figures_of(const std::filesystem::path& folder) {
  std::vector<std::string> paths{(folder / "observations.csv").string()};
  const auto areas = folder / "areas.csv";
  if (std::filesystem::exists(areas)) paths.push_back(areas.string());
  return paths;
}

// None where the example has no map.
base::Result<std::vector<Tile>> tiles_in(const std::filesystem::path& folder,
                                         std::istream& standard_input) {
  const auto tiles = folder / "tiles.csv";
  if (!std::filesystem::exists(tiles)) return std::vector<Tile>{};
  return read_tiles(tiles.string(), standard_input);
}

// What a loading did, in the order in which it is told.
using Done = std::vector<std::pair<std::string_view, Changes>>;

class Loading {
 public:
  Loading(Transaction& transaction, const Call& call)
      : transaction_(transaction),
        call_(call),
        act_{.at = call.world.now(), .actor = call.world.actor, .action = "example load"} {}

  base::Result<void> put(const AllRecords& all) {
    base::Problems problems;
    for (const auto& [of, records] : all) {
      if (records.empty()) continue;
      auto put = put_records(transaction_, of->table(), records, act_);
      if (!put) return base::fail(std::move(put));
      done_.emplace_back(of->things, *put);
    }
    for (const auto& [of, records] : all) check_references_of(transaction_, of->table(), problems);
    if (!problems.empty()) return std::move(problems).fail();
    auto sound = check_references(transaction_);
    if (sound) catalogue_ = load_catalogue(transaction_);
    return sound;
  }

  base::Result<void> put(const std::vector<Tile>& tiles) {
    if (tiles.empty()) return {};
    auto put = put_tiles(transaction_, tiles, act_);
    if (!put) return base::fail(std::move(put));
    done_.emplace_back("tiles of maps", *put);
    return {};
  }

  // Observations are read against the records, so those are put first.
  base::Result<void> put(const std::vector<std::string>& paths, std::string_view things) {
    const ObservationFiles files{paths, call_.in};
    auto observations = sorted_observations(
        files, {.catalogue = catalogue_, .read_by_layout = [this](const ReadByLayout& read) {
                  call_.err << "commonweal: " << sentence(read) << '\n';
                }});
    if (!observations) return base::fail(std::move(observations));
    done_.emplace_back(things, import_observations(transaction_, *observations, act_));
    return {};
  }

  const Done& done() const { return done_; }

 private:
  Transaction& transaction_;
  const Call& call_;
  const platform::Act act_;
  Catalogue catalogue_;
  Done done_;
};

constexpr platform::Option kOptions[] = {
    {.name = "--data",
     .value = "DIR",
     .help = "Also reads the whole local series from the publishers' files below this folder."},
};

}  // namespace

// All of it is one transaction. The publishers' files come last: what they say as the example does
// changes nothing, and what they say otherwise is a revision.
base::Result<ExitStatus> load_example(const Call& call, std::span<const ExampleTable> further) {
  auto folder = folder_of(call);
  if (!folder) return base::fail(std::move(folder));
  auto data = data_files(*folder, call.option("--data"), call.in);
  if (!data) return base::fail(std::move(data));
  auto records = read_all(*folder, *data, further, call.in);
  if (!records) return base::fail(std::move(records));
  auto tiles = tiles_in(*folder, call.in);
  if (!tiles) return base::fail(std::move(tiles));
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));

  Transaction transaction(*store, Access::write);
  Loading loading(transaction, call);
  if (auto put = loading.put(*records); !put) return base::fail(std::move(put));
  auto put = loading.put(*tiles);
  if (put) put = loading.put(figures_of(*folder), "observations");
  if (put && !data->paths.empty()) {
    put = loading.put(data->paths, "observations of the publishers' files");
  }
  if (!put) return base::fail(std::move(put));
  transaction.commit();
  for (const auto& [things, changes] : loading.done()) print_changes(things, changes, call.out);
  return ExitStatus::done;
}

const platform::Command kLoadExample{
    .area = "example",
    .verb = "load",
    .summary = "Loads an example: england, four missions and every council.",
    .description =
        "Loads the missions, bodies, sources, metrics, standing replays and observations of an "
        "example in one transaction. Loading it again changes nothing. With --data it also reads "
        "the "
        "publishers' files that the example names, where they stand below the folder, as they are: "
        "all years, and the places that only they have. Rows of other places are left out and "
        "counted.",
    .example = "commonweal example load england",
    .operands = {platform::Operands::Count::one, "NAME", "The example: england."},
    .options = kOptions,
    .uses = platform::Command::Uses::store_to_write,
    .run = [](const Call& call) { return load_example(call, {}); },
    .right = platform::Right::administer,
};

}  // namespace commonweal::missions
