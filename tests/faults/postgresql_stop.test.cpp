#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "platform/store/store.hpp"

namespace commonweal::platform {
namespace {

// A server of the test's own: others must not stand still with it.
class OwnServer {
 public:
  OwnServer()
      : folder_(std::filesystem::temp_directory_path() / ("pg_" + std::to_string(getpid()))) {
    tell("start");
  }
  ~OwnServer() { tell("stop"); }
  OwnServer(const OwnServer&) = delete;
  OwnServer& operator=(const OwnServer&) = delete;

  std::string url() const { return text_of("url"); }
  std::string port() const { return text_of("port"); }
  void tell(const std::string& verb) const {
    const auto command = "tests/postgresql/server " + verb + ' ' + folder_.string();
    EXPECT_EQ(std::system(command.c_str()), 0) << command;
  }

 private:
  std::string text_of(const char* name) const {
    std::ifstream file(folder_ / name);
    std::string line;
    std::getline(file, line);
    return line;
  }
  std::filesystem::path folder_;
};

const std::vector<MigrationSet> kSets{
    {.room = "words", .steps = {{1, "CREATE TABLE word (id {id} NOT NULL PRIMARY KEY) {plain}"}}}};

void add(Transaction& transaction, std::int64_t id) {
  transaction.prepare("INSERT INTO word (id) VALUES (?)").bind(id).run();
}

std::int64_t count(Transaction& transaction) {
  auto row = transaction.prepare("SELECT count(*) FROM word");
  row.next();
  return row.integer(0);
}

std::string failure_of(const auto& act) {
  try {
    act();
  } catch (const StoreUnavailable& failure) {
    return failure.what();
  }
  return "";
}

struct StoppedServer : testing::Test {
  OwnServer server;
  Store store = Store::open(server.url(), kSets).value();
  std::string name = "the database postgres on 127.0.0.1:" + server.port();
};

TEST_F(StoppedServer, FailsWithASentenceAndIsFineOnceItIsBack) {
  {
    Transaction kept(store, Access::write);
    add(kept, 1);
    kept.commit();
  }
  const auto lost = failure_of([&] {
    Transaction transaction(store, Access::write);
    add(transaction, 2);
    Transaction another(store, Access::read);  // A second connection to be left idle.
    server.tell("pause");
    add(transaction, 3);
    transaction.commit();
  });
  EXPECT_TRUE(lost.starts_with("The connection to " + name + " was lost: ")) << lost;
  const auto unreachable = failure_of([&] { Transaction transaction(store, Access::read); });
  EXPECT_EQ(unreachable, "The" + name.substr(3) +
                             " cannot be reached: connection to server at \"127.0.0.1\", port " +
                             server.port() + " failed: Connection refused.");
  server.tell("resume");
  Transaction transaction(store, Access::write);
  EXPECT_EQ(count(transaction), 1);
  add(transaction, 2);
  transaction.commit();
}

TEST_F(StoppedServer, SaysThatItDoesNotKnowWhereItIsLostWhileCommitting) {
  Transaction transaction(store, Access::write);
  add(transaction, 1);
  server.tell("pause");
  EXPECT_THROW(transaction.commit(), StoreUncertain);
  server.tell("resume");
}

// Connections that lay idle have died with the server; nobody is told.
TEST_F(StoppedServer, IsFineWhereNobodyAskedMeanwhile) {
  {
    const Transaction one(store, Access::read);
    const Transaction another(store, Access::read);
  }
  server.tell("pause");
  server.tell("resume");
  for (std::int64_t id = 1; id <= 3; ++id) {
    Transaction transaction(store, Access::write);
    add(transaction, id);
    transaction.commit();
  }
  Transaction transaction(store, Access::read);
  EXPECT_EQ(count(transaction), 3);
}

TEST_F(StoppedServer, SaysThatAnotherWritesAndNeverThePassword) {
  const std::string password = server.url().substr(std::string("postgresql://tester:").size(), 24);
  ASSERT_EQ(password.size(), 24U);
  std::string busy;
  {
    const Transaction first(store, Access::write);
    try {
      const Transaction second(store, Access::write);
    } catch (const StoreBusy& failure) {
      busy = failure.what();
    }
  }
  EXPECT_EQ(busy, "The" + name.substr(3) + " is busy. Try again later.");
  std::string wrong = server.url();
  wrong.replace(wrong.find(password), 3, "xyz");
  const auto refused = failure_of([&] { (void)Store::open(wrong, kSets); });
  EXPECT_NE(refused.find("password authentication failed"), std::string::npos) << refused;
  EXPECT_EQ(refused.find(wrong.substr(24, 18)), std::string::npos) << refused;
  const auto unread = Store::open("postgresql://tester:" + password + "@h/x?" + password, kSets);
  ASSERT_FALSE(unread);
  EXPECT_EQ(unread.error().problems.at(0).what.find(password), std::string::npos);
}

}  // namespace
}  // namespace commonweal::platform
