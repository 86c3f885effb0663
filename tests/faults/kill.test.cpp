// Kills the program while it writes, again and again. After each time the store must open, its
// audit must hold, what the program acknowledged must be there, and of all else a command must be
// there wholly or not at all.

#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <random>
#include <string>
#include <thread>

#include <gtest/gtest.h>

#include "app/schema.hpp"
#include "killed_program.hpp"
#include "platform/audit/verify_audit.hpp"
#include "platform/http/client_fixture.hpp"
#include "platform/http/form_text.hpp"
#include "platform/identity/account_change.hpp"
#include "platform/job/job_store.hpp"
#include "platform/store/store_fixture.hpp"

namespace commonweal {
namespace {

using platform::Access;
using platform::Store;
using platform::Transaction;
using Clock = std::chrono::steady_clock;
using Micros = std::chrono::microseconds;

constexpr int kRows = 400;  // Of each import.
constexpr int kBodies = 20;

base::Instant now() {
  return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

Micros since(Clock::time_point start) {
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

// Every other import revises the one before.
TEST_F(Kill, LeavesAnImportOrRevisionWholeOrAbsent) {
  Micros whole{};
  for (int round = 0; round < rounds() / 2; ++round) {
    const int value = 1000 + round;
    const auto words = on_store({"observation", "import", import_file(round / 2, value)});
    const auto start = Clock::now();
    Child child(words);
    const bool measures = round % 10 == 0;  // Whole ones tell how long one takes now.
    const auto status = measures ? child.end() : child.end_within(moments_.before(whole));
    if (measures) whole = since(start) * 11 / 10;
    expect_whole(value, status == 0);
    if (HasFailure()) return;
  }
  expect_both_ends();
}

// A service with somebody at the door.
class ServedKill : public Kill {
 protected:
  struct Service {
    explicit Service(const std::vector<std::string>& words) : child(words) {
      while (const auto line = child.line()) {
        const auto at = line->find("http://127.0.0.1:");
        if (at == std::string::npos) continue;
        port = static_cast<std::uint16_t>(std::stoi(line->substr(at + 17)));
        break;
      }
    }
    Child child;
    std::uint16_t port = 0;
  };

  platform::AccountId administrator() const {
    auto record = store();
    Transaction transaction(record, Access::write);
    const auto invited = platform::invite(
        transaction,
        {.email = "ada@example.org",
         .name = "Ada",
         .grant = platform::Grant{.role = platform::Role::administrator, .scope = ""}},
        act());
    transaction.commit();
    return invited.value().account.id;
  }
  static platform::Act act() { return {.at = now(), .actor = "shell:test", .action = "test"}; }
};

// A person opens the link that was made for them and sends a password.
class SignUp {
 public:
  SignUp(std::uint16_t port, std::string path) : port_(port), path_(std::move(path)) {}

  // The page, for the token that its form must bring back.
  bool open() {
    const auto page = platform::ask(port_, platform::request_text("GET", path_));
    cookie_ = between(page.head, "Set-Cookie: ", ";");
    token_ = between(page.body, "name=\"form_token\" value=\"", "\"");
    return page.status == 200 && !token_.empty();
  }

  // Whether it was acknowledged.
  bool send() const {
    const std::string body = platform::encode_form(
        {{"form_token", token_}, {"password", "harbour violet teapot"}});
    const std::string headers = "Cookie: " + cookie_ +
                                "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                "Content-Length: " +
                                std::to_string(body.size()) + "\r\n";
    const auto answer =
        platform::ask(port_, platform::request_text("POST", path_, headers) + body);
    return answer.status == 303;
  }

 private:
  static std::string between(const std::string& text, const std::string& start,
                             const std::string& end) {
    const auto from = text.find(start);
    if (from == std::string::npos) return "";
    const auto begin = from + start.size();
    return text.substr(begin, text.find(end, begin) - begin);
  }

  std::uint16_t port_;
  std::string path_;
  std::string cookie_;
  std::string token_;
};

TEST_F(ServedKill, LeavesASignUpWholeOrAbsent) {
  administrator();
  Micros whole{};
  for (int round = 0; round < rounds() / 4; ++round) {
    std::string token;
    {
      auto record = store();
      Transaction transaction(record, Access::write);
      const auto invited = platform::invite(
          transaction,
          {.email = "person" + std::to_string(round) + "@example.org", .name = "Person"}, act());
      transaction.commit();
      token = invited.value().link_token;
    }
    bool acknowledged = false;
    {
      Service service(serving());
      SignUp sign_up(service.port, platform::link_path(token));
      ASSERT_TRUE(sign_up.open());
      const auto start = Clock::now();
      std::jthread person([&] { acknowledged = sign_up.send(); });
      if (round % 10 == 0) {
        person.join();
        whole = since(start) * 11 / 10;
      }
      service.child.end_within(round % 10 == 0 ? Micros(0) : moments_.before(whole));
    }
    auto record = store();
    Transaction transaction(record, Access::read);
    EXPECT_TRUE(platform::verify_audit(transaction).holds());
    const bool link_is_used = !platform::opened_by(transaction, token, now()).has_value();
    const auto account = platform::account_of_email(
        transaction, "person" + std::to_string(round) + "@example.org");
    ASSERT_TRUE(account.has_value());
    EXPECT_EQ(link_is_used, !account->password_hash.empty());
    EXPECT_TRUE(!acknowledged || link_is_used) << "An acknowledged sign-up is gone.";
    ++(link_is_used ? present_ : absent_);
    if (HasFailure()) return;
  }
  EXPECT_GT(present_, 0);
  EXPECT_GT(absent_, 0);
}

TEST_F(ServedKill, LeavesAJobWholeOrAbsentAndSaysThatItWasInterrupted) {
  const auto account = administrator();
  Micros whole = std::chrono::milliseconds(200);
  for (int round = 0; round < rounds() / 4; ++round) {
    const int value = 5000 + round;
    std::string job;
    {
      auto opened = desk();
      Transaction transaction(opened, Access::write);
      job = platform::ask_for_job(
                transaction,
                {.title = "Import",
                 .words = {"observation", "import", import_file(100 + round / 2, value)},
                 .account = account,
                 .actor = "account:1",
                 .scope = ""},
                now())
                .value();
      transaction.commit();
    }
    const auto state = [&] {
      auto opened = desk();
      Transaction transaction(opened, Access::read);
      return platform::find_job(transaction, job).value().state;
    };
    {
      Service service(serving());
      const auto start = Clock::now();
      if (round % 10 == 0) {
        while (!platform::has_ended(state()) && since(start) < std::chrono::seconds(20)) {
          std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        whole = since(start) * 11 / 10;
        service.child.end_within(Micros(0));
      } else {
        service.child.end_within(moments_.before(whole));
      }
    }
    expect_whole(value, state() == platform::JobState::done);
    {
      Service again(serving());
      again.child.end_within(Micros(0));
    }
    EXPECT_NE(state(), platform::JobState::running) << "Nobody carries it out any more.";
    if (HasFailure()) return;
  }
  EXPECT_GT(present_, 0);
  EXPECT_GT(absent_, 0);
}

}  // namespace
}  // namespace commonweal
