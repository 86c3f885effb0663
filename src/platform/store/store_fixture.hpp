#pragma once

// For tests: an empty database of the test's own, gone afterwards. COMMONWEAL_TEST_DB decides the
// engine: unset or empty, SQLite; else the postgresql:// URL of a server that may be filled with
// schemas, of which each test has one.

#include <stdlib.h>
#include <unistd.h>

#include <filesystem>
#include <string>

#include "platform/store/store.hpp"

namespace commonweal::platform {

class TestDatabase {
 public:
  // What SQLite keeps it in. A store in memory is quick and has one connection only.
  enum class Place { file, memory };

  explicit TestDatabase(Place place = Place::file) {
    if (!server().empty()) {
      make_schema();
    } else if (place == Place::memory) {
      url_ = "sqlite::memory:";
    } else {
      make_folder();
    }
  }
  ~TestDatabase() {
    if (!schema_.empty()) drop_schema();
    if (!folder_.empty()) std::filesystem::remove_all(folder_);
  }
  TestDatabase(const TestDatabase&) = delete;
  TestDatabase& operator=(const TestDatabase&) = delete;

  const std::string& url() const { return url_; }
  // The SQLite file's; empty on PostgreSQL.
  std::filesystem::path path() const { return folder_.empty() ? folder_ : folder_ / "store.db"; }

  static bool is_on_postgresql() { return !server().empty(); }
  static std::string server() {
    const char* url = ::getenv("COMMONWEAL_TEST_DB");
    return url == nullptr ? "" : url;
  }

 private:
  void make_folder() {
    std::string name = (std::filesystem::temp_directory_path() / "store_XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
    url_ = "sqlite:" + path().string();
  }
  void make_schema() {
    static int made = 0;
    schema_ = "test_" + std::to_string(::getpid()) + '_' + std::to_string(++made);
    const bool has_options = server().find('?') != std::string::npos;
    url_ = server() + (has_options ? '&' : '?') + "options=-csearch_path%3D" + schema_;
  }
  void drop_schema() const {
    static Store store = Store::open(server(), {}).value();  // Connecting takes time.
    Transaction transaction(store, Access::write);
    transaction.prepare("DROP SCHEMA IF EXISTS " + schema_ + " CASCADE").run();
    transaction.commit();
  }

  std::filesystem::path folder_;
  std::string schema_;
  std::string url_;
};

}  // namespace commonweal::platform
