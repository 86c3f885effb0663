#pragma once

// For tests: the commands of this room as the shell runs them, over a database in a folder of the
// test's own. Everything that is printed is given back, without the name of that folder.

#include <stdlib.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "missions/boundary_command.hpp"
#include "missions/brief_command.hpp"
#include "missions/effect_change_command.hpp"
#include "missions/example_command.hpp"
#include "missions/excess_command.hpp"
#include "missions/forecast_command.hpp"
#include "missions/framework_command.hpp"
#include "missions/layout_command.hpp"
#include "missions/metric_revisions_command.hpp"
#include "missions/mission_status_command.hpp"
#include "missions/missions_fixture.hpp"
#include "missions/observation_command.hpp"
#include "missions/projection_command.hpp"
#include "missions/record_command.hpp"
#include "platform/cli/run.hpp"

namespace commonweal::missions {

struct Printed {
  platform::ExitStatus status;
  std::string out;
  std::string err;
};

inline void expect_refused(const Printed& printed, const std::string& err) {
  EXPECT_EQ(printed.status, platform::ExitStatus::bad_input);
  EXPECT_EQ(printed.out, "");
  EXPECT_EQ(printed.err, err);
}

class ShellFixture : public testing::Test {
 protected:
  ShellFixture() {
    std::string name = (std::filesystem::temp_directory_path() / "missions_XXXXXX").string();
    folder_ = mkdtemp(name.data());
  }
  ~ShellFixture() override { std::filesystem::remove_all(folder_); }

  Printed run(const std::vector<std::string>& words, const std::string& typed = "") const {
    const std::array commands = {
        kLoadExample,        kProjectMetric,    kMetricExcess,     kImportObservations,
        kExportObservations, kImportMissions,   kExportMissions,   kImportBodies,
        kExportBodies,       kImportSources,    kExportSources,    kImportMetrics,
        kExportMetrics,      kImportReplays,    kExportReplays,    kMetricRevisions,
        kListLayouts,        kMetricBrief,      kMissionBrief,     kImportBoundaries,
        kExportBoundaries,   kImportServices,   kExportServices,   kImportTargets,
        kExportTargets,      kImportAllowances, kMissionStatus,    kTargetHistory,
        kForecastMetric,     kShowFramework,    kExportAllowances, kImportAsks,
        kExportAsks,         kEffectUnits};
    const platform::World world{
        .open_store = [this](std::string_view, platform::Opening) { return opened(); },
        .now = [] { return kNow; },
        .actor = "shell:ann",
        .share = share_,
        .commands = commands};
    std::istringstream in(typed);
    std::ostringstream out;
    std::ostringstream err;
    const auto status = platform::run_words(words, world, "", {in, out, err});
    return {status, without_folder(out.str()), without_folder(err.str())};
  }

  // A file of the test's folder, by its path.
  std::string file(const std::string& name, std::string_view text) const {
    const auto path = folder_ / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
    return path.string();
  }

  platform::Store store() const { return opened().value(); }

  void given_records() const {
    auto open = store();
    platform::Transaction transaction(open, platform::Access::write);
    for (const RecordKind kind : kFirstKinds) {
      EXPECT_TRUE(put_records(transaction, kind, {sound(kind)}, act_of("test")));
    }
    transaction.commit();
  }

  // What changes with any write: the last hash of the audit, and the rows that no audit knows.
  std::string state() const {
    auto open = store();
    platform::Transaction transaction(open, platform::Access::read);
    auto row = transaction.prepare(
        "SELECT (SELECT count(*) FROM record) || ' ' || (SELECT count(*) FROM observation) || ' ' "
        "|| coalesce(max(id || ' ' || hash), '') FROM audit");
    row.next();
    return row.text(0);
  }

  std::string share_ = ".";  // The source root has the folder of examples.
  std::filesystem::path folder_;

 private:
  platform::TestDatabase database_;

  base::Result<platform::Store> opened() const {
    return platform::Store::open(database_.url(), real_schema());
  }
  std::string without_folder(std::string text) const {
    const std::string folder = folder_.string() + '/';
    for (auto at = text.find(folder); at != text.npos; at = text.find(folder)) {
      text.erase(at, folder.size());
    }
    return text;
  }
};

}  // namespace commonweal::missions
