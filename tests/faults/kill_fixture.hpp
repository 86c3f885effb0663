#pragma once

// Kills the program while it writes, again and again. After each time the store must open, its
// audit must hold, what the program acknowledged must be there, and of all else a command must be
// there wholly or not at all.

#include <stdlib.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "app/schema.hpp"
#include "killed_program.hpp"
#include "platform/audit/verify_audit.hpp"
#include "platform/store/store_fixture.hpp"

namespace commonweal {

using platform::Access;
using platform::Store;
using platform::Transaction;
using Clock = std::chrono::steady_clock;
using Micros = std::chrono::microseconds;

inline constexpr int kRows = 400;  // Of each import.
inline constexpr int kBodies = 20;

inline base::Instant now() {
  return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

inline Micros since(Clock::time_point start) {
  return std::chrono::duration_cast<Micros>(Clock::now() - start);
}

// Times of a kill are not the same in two runs, so the test is not; which moments it looks for is.
class Moments {
 public:
  Micros before(Micros end) {
    return Micros(std::uniform_int_distribution<std::int64_t>(0, end.count())(random_));
  }

 private:
  std::mt19937 random_{20261123};
};

class Kill : public testing::Test {
 protected:
  Kill() {
    write("bodies.csv", bodies());
    write("missions.csv",
          "mission,title,goal,statutory_basis,headline_metric,order\nm,M,G,None,,1\n");
    write("metrics.csv",
          "metric,title,short_title,service,mission,body,unit,unit_words,decimals,direction,kind,"
          "dimension,tier,period_kind,description\n"
          "beds,Beds,Beds,health,m,b0,count,beds,0,higher,input,access,core,calendar_year,Beds.\n");
    must({"body", "import", file("bodies.csv")});
    must({"mission", "import", file("missions.csv")});
    must({"metric", "import", file("metrics.csv")});
  }
  ~Kill() override { std::filesystem::remove_all(folder_); }

  static int rounds() { return platform::TestDatabase::is_on_postgresql() ? 50 : 200; }
  std::string file(const std::string& name) const { return (folder_ / name).string(); }
  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name) << text;
  }

  std::vector<std::string> on_store(std::vector<std::string> words) const {
    words.insert(words.end(), {"--db", database_.url()});
    return words;
  }
  std::vector<std::string> serving() const {
    auto words = on_store({"serve", "--listen", "127.0.0.1:0", "--desk", desk_url_});
    return words;
  }
  void must(std::vector<std::string> words) const {
    const auto shown = words[0] + ' ' + words[1];
    EXPECT_EQ(Child(on_store(std::move(words))).end(), 0) << shown;
  }

  // A year's figures of every body: the values tell which import they are of.
  std::string import_file(int year, int value) const {
    std::string text = "metric,body,period,value\n";
    for (int row = 0; row < kRows; ++row) {
      const std::string body = "b" + std::to_string(row % kBodies);
      const int period = 1500 + year * (kRows / kBodies) + row / kBodies;
      text += "beds," + body + ',' + std::to_string(period) + ',' + std::to_string(value) + '\n';
    }
    const auto name = "import.csv";
    write(name, text);
    return file(name);
  }

  Store store() const {
    return Store::open(database_.url(), app::record_schema(kMigrations)).value();
  }
  Store desk() const { return Store::open(desk_url_, app::desk_schema(kMigrations)).value(); }

  std::int64_t rows_of(Transaction& transaction, int value) const {
    auto row = transaction.prepare("SELECT count(*) FROM observation WHERE value = ? ORDER BY 1");
    row.bind(static_cast<double>(value)).next();
    return row.integer(0);
  }

  // What must be true however the program ended.
  void expect_whole(int value, bool acknowledged) {
    auto opened = store();
    Transaction transaction(opened, Access::read);
    const auto verdict = platform::verify_audit(transaction);
    EXPECT_TRUE(verdict.holds());
    const auto rows = rows_of(transaction, value);
    EXPECT_TRUE(rows == 0 || rows == kRows) << rows << " rows of import " << value;
    EXPECT_TRUE(!acknowledged || rows == kRows) << "An acknowledged import is gone.";
    present_ += rows == kRows ? 1 : 0;
    absent_ += rows == 0 ? 1 : 0;
  }

  // Killed only before or only after, a test would show nothing.
  void expect_both_ends() const {
    EXPECT_GT(present_, rounds() / 20);
    EXPECT_GT(absent_, rounds() / 20);
  }

  static constexpr const char* kMigrations = COMMONWEAL_SHARE "/migrations";
  std::filesystem::path folder_ = made_folder();
  platform::TestDatabase database_;
  std::string desk_url_ = "sqlite:" + file("desk.db");
  Moments moments_;
  int present_ = 0;
  int absent_ = 0;

 private:
  static std::filesystem::path made_folder() {
    std::string name = (std::filesystem::temp_directory_path() / "kill_XXXXXX").string();
    return ::mkdtemp(name.data());
  }
  static std::string bodies() {
    std::string text = "body,name,kind,parent\n";
    for (int body = 0; body < kBodies; ++body) {
      text += "b" + std::to_string(body) + ",Body " + std::to_string(body) + ",provider,\n";
    }
    return text;
  }
};

}  // namespace commonweal
