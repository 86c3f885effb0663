#include "guard/layers.hpp"

#include <gtest/gtest.h>

namespace commonweal::guard {
namespace {

struct Case {
  const char* from;
  const char* target;
};

bool is_refused(const Case& c) {
  return !layer_complaints({c.from, "#include \"" + std::string(c.target) + "\"\n"}).empty();
}

TEST(Layers, LetArrowsGoDownAndLeft) {
  for (const Case& c : {
           Case{"src/base/money.cpp", "base/money.hpp"},
           Case{"src/methods/series/replay.cpp", "base/period.hpp"},
           Case{"src/methods/meta/pool.cpp", "methods/series/replay.hpp"},
           Case{"src/platform/chart/line.cpp", "platform/html/html.hpp"},
           Case{"src/missions/metric.cpp", "methods/series/replay.hpp"},
           Case{"src/investment/proposal.hpp", "missions/metric.hpp"},
           Case{"src/learning/evidence/study.cpp", "investment/proposal.hpp"},
           Case{"src/app/main.cpp", "devolution/power_page.hpp"},
           Case{"src/app/version.cpp", "version_text.hpp"},
       }) {
    EXPECT_FALSE(is_refused(c)) << c.from << " -> " << c.target;
  }
}

TEST(Layers, RefuseArrowsThatGoUpOrRight) {
  for (const Case& c : {
           Case{"src/base/money.cpp", "methods/series/replay.hpp"},
           Case{"src/base/money.cpp", "platform/html/html.hpp"},
           Case{"src/methods/series/replay.cpp", "platform/table/csv.hpp"},
           Case{"src/platform/html/html.hpp", "methods/series/replay.hpp"},
           Case{"src/platform/html/html.hpp", "missions/metric.hpp"},
           Case{"src/missions/metric.cpp", "investment/proposal.hpp"},
           Case{"src/learning/study.cpp", "devolution/power.hpp"},
           Case{"src/missions/metric_page.cpp", "app/route_map.hpp"},
       }) {
    EXPECT_TRUE(is_refused(c)) << c.from << " -> " << c.target;
  }
}

TEST(Layers, HoldEachFileOfASliceAgainstTheTable) {
  for (const Case& c : {
           Case{"src/missions/metric_store.cpp", "platform/store/store.hpp"},
           Case{"src/missions/metric_file.cpp", "platform/table/csv_reader.hpp"},
           Case{"src/missions/metric_command.cpp", "missions/metric_file.hpp"},
           Case{"src/missions/metric_page.cpp", "missions/metric_store.hpp"},
           Case{"src/missions/metric_page.cpp", "platform/chart/line.hpp"},
           Case{"src/missions/metric_api.cpp", "platform/http/request.hpp"},
           Case{"src/missions/metric_command.cpp", "platform/cli/command.hpp"},
           Case{"src/learning/pool_job.cpp", "platform/job/job.hpp"},
           Case{"src/missions/metric_page.test.cpp", "missions/metric_fixture.hpp"},
           Case{"src/missions/metric_page_refusal.test.cpp", "missions/metric_page.hpp"},
       }) {
    EXPECT_FALSE(is_refused(c)) << c.from << " -> " << c.target;
  }
  for (const Case& c : {
           Case{"src/missions/metric.cpp", "platform/store/store.hpp"},
           Case{"src/missions/metric.cpp", "missions/metric_store.hpp"},
           Case{"src/missions/metric.cpp", "missions/metric_file.hpp"},
           Case{"src/missions/metric_file.cpp", "missions/metric_store.hpp"},
           Case{"src/missions/metric_file.cpp", "platform/store/store.hpp"},
           Case{"src/missions/metric.test.cpp", "platform/html/html.hpp"},
           Case{"src/missions/metric_store.cpp", "platform/html/html.hpp"},
           Case{"src/missions/metric_store.cpp", "missions/metric_page.hpp"},
           Case{"src/missions/metric_page.cpp", "platform/cli/command.hpp"},
           Case{"src/missions/metric_page.cpp", "missions/metric_api.hpp"},
           Case{"src/missions/metric_command.cpp", "platform/html/html.hpp"},
           Case{"src/learning/pool_job.cpp", "platform/cli/command.hpp"},
           Case{"src/missions/metric_page.cpp", "missions/metric_fixture.hpp"},
       }) {
    EXPECT_TRUE(is_refused(c)) << c.from << " -> " << c.target;
  }
}

TEST(Layers, RefuseWhatIsNotAHeaderFromTheSourceRoot) {
  EXPECT_TRUE(is_refused({"src/base/money.cpp", "money.hpp"}));
  EXPECT_TRUE(is_refused({"src/base/money.cpp", "base/period.cpp"}));
}

TEST(Layers, KeepOutsideLibrariesOutOfSlices) {
  const std::string sqlite = "#include <sqlite3.h>\n";
  EXPECT_FALSE(layer_complaints({"src/missions/metric_store.cpp", sqlite}).empty());
  EXPECT_TRUE(layer_complaints({"src/platform/store/store.cpp", sqlite}).empty());
  EXPECT_TRUE(layer_complaints({"src/missions/metric.cpp", "#include <vector>\n"}).empty());
}

TEST(Layers, SayWhereAndWhat) {
  EXPECT_EQ(layer_complaints({"src/base/a.cpp", "\n#include \"app/b.hpp\"\n"}),
            Complaints{"src/base/a.cpp:2: \"app/b.hpp\": This file may not see that one: see "
                       "docs/architecture.md."});
}

}  // namespace
}  // namespace commonweal::guard
