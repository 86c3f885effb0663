#include "missions/example_command.hpp"

#include <filesystem>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "base/problems.hpp"
#include "missions/catalogue_store.hpp"
#include "missions/changes.hpp"
#include "missions/observation_import_store.hpp"
#include "missions/record_check_store.hpp"
#include "missions/record_file.hpp"
#include "missions/record_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Access;
using platform::Call;
using platform::ExitStatus;
using platform::Transaction;

struct File {
  RecordKind kind;
  const char* name;
  std::string_view things;
};

constexpr File kFiles[] = {
    {RecordKind::mission, "missions.csv", "missions"},
    {RecordKind::body, "bodies.csv", "bodies"},
    {RecordKind::source, "sources.csv", "sources"},
    {RecordKind::metric, "metrics.csv", "metrics"},
    {RecordKind::replay, "replays.csv", "standing replays"},
};

// A name of a folder beside the others, never a path that leads elsewhere.
base::Result<std::filesystem::path> folder_of(const Call& call) {
  const auto& name = call.operands[0];
  const auto examples = std::filesystem::path(call.world.share) / "examples";
  if (is_code(name) && std::filesystem::is_directory(examples / name)) return examples / name;
  std::string known;
  for (const auto& entry : std::filesystem::directory_iterator(examples)) {
    if (entry.is_directory()) known += ' ' + entry.path().filename().string();
  }
  return base::fail(base::ErrorCode::not_found,
                    "There is no example \"" + name + "\". There is:" + known + ".");
}

// The national series, and where the example has them, the figures of areas.
std::vector<std::string> observation_files(const std::filesystem::path& folder) {
  std::vector<std::string> paths{(folder / "observations.csv").string()};
  const auto areas = folder / "areas.csv";
  if (std::filesystem::exists(areas)) paths.push_back(areas.string());
  return paths;
}

using AllRecords = std::vector<std::vector<Record>>;

base::Result<AllRecords> read_all(const std::filesystem::path& folder,
                                  std::istream& standard_input) {
  base::Problems problems;
  AllRecords all;
  for (const File& file : kFiles) {
    auto records = read_records(file.kind, (folder / file.name).string(), standard_input);
    if (problems.value_of(records)) all.push_back(*std::move(records));
  }
  if (!problems.empty()) return std::move(problems).fail();
  return all;
}

// Observations are read against the records, so the records are put first; all of it is one
// transaction.
base::Result<ExitStatus> load_example(const Call& call) {
  auto folder = folder_of(call);
  if (!folder) return base::fail(std::move(folder));
  auto records = read_all(*folder, call.in);
  if (!records) return base::fail(std::move(records));
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));

  const platform::Act act{
      .at = call.world.now(), .actor = call.world.actor, .action = "example load"};
  Transaction transaction(*store, Access::write);
  std::vector<Changes> changes;
  for (std::size_t i = 0; i < std::size(kFiles); ++i) {
    auto put = put_records(transaction, kFiles[i].kind, (*records)[i], act);
    if (!put) return base::fail(std::move(put));
    changes.push_back(*put);
  }
  if (auto sound = check_references(transaction); !sound) return base::fail(std::move(sound));
  const Catalogue catalogue = load_catalogue(transaction);
  const ObservationFiles files{observation_files(*folder), call.in};
  auto observations = sorted_observations(files, {.catalogue = catalogue});
  if (!observations) return base::fail(std::move(observations));
  const auto figures = import_observations(transaction, *observations, act);
  transaction.commit();
  for (std::size_t i = 0; i < std::size(kFiles); ++i) {
    print_changes(kFiles[i].things, changes[i], call.out);
  }
  print_changes("observations", figures, call.out);
  return ExitStatus::done;
}

}  // namespace

const platform::Command kLoadExample{
    .area = "example",
    .verb = "load",
    .summary = "Loads an example: england, four missions and every council.",
    .description =
        "Loads the missions, bodies, sources, metrics, standing replays and observations of an "
        "example in one transaction. Loading it again changes nothing.",
    .example = "commonweal example load england",
    .operands = {platform::Operands::Count::one, "NAME", "The example: england."},
    .uses = platform::Command::Uses::store_to_write,
    .run = load_example,
    .right = platform::Right::administer,
};

}  // namespace commonweal::missions
