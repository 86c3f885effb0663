// That an import takes bounded memory: of so many rows that they would not fit into the little it
// is given, generated as they are read.

#include <sys/wait.h>
#include <unistd.h>

#include <cstdint>
#include <fstream>
#include <iostream>
#include <istream>
#include <streambuf>

#include <gtest/gtest.h>

#include "base/period_text.hpp"
#include "missions/catalogue_store.hpp"
#include "missions/missions_fixture.hpp"
#include "missions/observation_import_store.hpp"

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define COMMONWEAL_SANITIZED 1
#else
#define COMMONWEAL_SANITIZED 0
#endif

namespace commonweal::missions {
namespace {

using platform::Access;
using platform::Transaction;

constexpr std::int64_t kDays = 500'000;  // In memory 40 bytes each, at the least.
constexpr std::size_t kMemory = 2 * 1024 * 1024;
constexpr std::int64_t kKibibytesMax = 20 * 1024;

// A file of a figure for each day, in no order and with no end that anybody would keep in memory.
class Days : public std::streambuf {
 protected:
  int underflow() override {
    if (row_ > kDays) return traits_type::eof();
    text_ = row_ == 0 ? "metric,body,period,value\n" : line(row_);
    ++row_;
    setg(text_.data(), text_.data(), text_.data() + text_.size());
    return traits_type::to_int_type(text_[0]);
  }

 private:
  // A step that shares no factor with the number of days meets each once.
  static std::string line(std::int64_t row) {
    constexpr std::int64_t kStep = 7919;
    const auto day = static_cast<std::int32_t>(row * kStep % kDays);
    return "days,E92000001," + base::text(base::Period(base::PeriodKind::day, day)) + ',' +
           std::to_string(row) + '\n';
  }

  std::int64_t row_ = 0;
  std::string text_;
};

std::int64_t peak_kibibytes() {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;) {
    std::int64_t value = 0;
    if (word == "VmHWM:" && status >> value) return value;
  }
  return 0;
}

struct ObservationImportMemory : MissionsFixture {
  ObservationImportMemory() {
    given_records();
    Record days = sound(RecordKind::metric);
    days.code = "days";
    days.fields[table_of(RecordKind::metric).column("period_kind")] = "day";
    given(RecordKind::metric, {days});
  }

  // What the peak of this process grew by.
  std::int64_t growth_of_import() {
    const std::int64_t before = peak_kibibytes();
    Days days;
    std::istream file(&days);
    const Catalogue catalogue = catalogue_in_store();
    const auto rows = sorted_observations({{"-"}, file}, {.catalogue = catalogue},
                                          {.limits = {.memory_bytes = kMemory}});
    Transaction transaction(store, Access::read);  // Memory of the engine is another matter.
    const auto preview = preview_import(transaction, *rows, catalogue);
    return preview.changes.added == kDays ? peak_kibibytes() - before : -1;
  }

  Catalogue catalogue_in_store() {
    Transaction transaction(store, Access::read);
    return load_catalogue(transaction);
  }
};

// In a process of its own, whose peak is of nothing else.
TEST_F(ObservationImportMemory, StaysBoundedWhateverTheNumberOfRows) {
  if (COMMONWEAL_SANITIZED) GTEST_SKIP() << "Sanitizers keep freed memory.";
  if (platform::TestDatabase::is_on_postgresql()) GTEST_SKIP() << "The engine does not matter.";
  const pid_t child = ::fork();
  if (child == 0) {
    const std::int64_t growth = growth_of_import();
    std::cerr << "The peak grew by " << growth << " KiB.\n";
    ::_exit(growth >= 0 && growth <= kKibibytesMax ? 0 : 1);
  }
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

}  // namespace
}  // namespace commonweal::missions
