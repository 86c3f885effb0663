#pragma once

// For tests: the real site and the real commands over one database, with England loaded where a
// test asks for it.

#include <stdlib.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "app/commands.hpp"
#include "app/reception.hpp"
#include "app/schema.hpp"
#include "app/site.hpp"
#include "platform/cli/run.hpp"
#include "platform/http/router.hpp"
#include "platform/store/store_fixture.hpp"

namespace commonweal::app {

// The folder of a room's migrations, as it stands in the source.
inline std::filesystem::path migrations_of(std::string_view room) {
  for (const auto& entry : std::filesystem::recursive_directory_iterator("src")) {
    const auto& path = entry.path();
    const bool is_it = path.filename() == room && path.parent_path().filename() == "migrations";
    if (is_it && entry.is_directory()) return path.parent_path();
  }
  ADD_FAILURE() << room << " has no migrations.";
  return {};
}

inline std::vector<platform::MigrationSet> schema_of(std::span<const std::string_view> rooms) {
  std::vector<platform::MigrationSet> sets;
  for (const auto room : rooms) {
    sets.push_back(platform::read_migrations(migrations_of(room), std::string(room)));
  }
  return sets;
}

inline const std::vector<platform::MigrationSet>& real_schema() {
  static const auto schema = schema_of(record_rooms());
  return schema;
}

inline const std::vector<platform::MigrationSet>& real_desk_schema() {
  static const auto schema = schema_of(desk_rooms());
  return schema;
}

struct Printed {
  platform::ExitStatus status;
  std::string out;
  std::string err;
};

class SiteFixture : public testing::Test {
 protected:
  ~SiteFixture() override { std::filesystem::remove_all(folder_); }

  Printed run(const std::vector<std::string>& words, const std::string& typed = "") const {
    const platform::World world{
        .open_store = [this](std::string_view, platform::Opening) { return opened(); },
        .open_desk =
            [this](std::string_view, platform::Opening) {
              return platform::Store::open(desk_database_.url(), real_desk_schema());
            },
        .now = [] { return base::Instant{}; },
        .actor = "shell:ann",
        .share = share_,
        .commands = all_commands()};
    std::istringstream in(typed);
    std::ostringstream out;
    std::ostringstream err;
    const auto status = platform::run_words(words, world, "", {in, out, err});
    return {status, out.str(), err.str()};
  }

  void given_england() const {
    EXPECT_EQ(run({"example", "load", "england"}).status, platform::ExitStatus::done);
  }

  platform::Site real_site() {
    return site(reception_, work_, folder_ / "assets",
                [this](const platform::Answered& answered) {
                  if (answered.status >= 500) log_.emplace_back(answered.id);
                },
                {.api_rate = {.per_second = 0}, .share = share_});
  }

  std::string share_ = ".";  // The source root has the folder of examples.
  platform::TestDatabase database_;
  std::filesystem::path folder_ = made_folder();
  platform::Store store_ = opened().value();
  platform::TestDatabase desk_database_;
  platform::Store desk_ = platform::Store::open(desk_database_.url(), real_desk_schema()).value();
  base::Instant now_{std::chrono::seconds{1'795'406'706}};  // 23 November 2026.
  platform::PasswordHasher hasher_{platform::PasswordCost{1, 8192}};
  platform::SealingKey key_ = platform::SealingKey::drawn();
  platform::Reception reception_ =
      reception({.record = store_, .desk = desk_, .now = [this] { return now_; }}, hasher_, key_,
                "https://commonweal.example.org");
  Work work_{reception_,
             {.db = database_.url(), .desk = desk_database_.url(), .program = COMMONWEAL_PROGRAM}};
  std::vector<std::string> log_;  // The numbers of the requests that failed.

 private:
  // With one file for pages, in its folder of assets.
  static std::filesystem::path made_folder() {
    std::string name = (std::filesystem::temp_directory_path() / "site_XXXXXX").string();
    const std::filesystem::path folder = mkdtemp(name.data());
    std::filesystem::create_directory(folder / "assets");
    std::ofstream(folder / "assets/site.css") << "p {}\n";
    return folder;
  }
  base::Result<platform::Store> opened() const {
    return platform::Store::open(database_.url(), real_schema());
  }
};

}  // namespace commonweal::app
