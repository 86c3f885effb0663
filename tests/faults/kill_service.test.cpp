#include <functional>
#include <thread>

#include "kill_fixture.hpp"
#include "platform/http/client_fixture.hpp"
#include "platform/http/form_text.hpp"
#include "platform/identity/account_change.hpp"
#include "platform/job/job_store.hpp"

namespace commonweal {
namespace {

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
    const std::string body =
        platform::encode_form({{"form_token", token_}, {"password", "harbour violet teapot"}});
    const std::string headers = "Cookie: " + cookie_ +
                                "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                "Content-Length: " +
                                std::to_string(body.size()) + "\r\n";
    const auto answer = platform::ask(port_, platform::request_text("POST", path_, headers) + body);
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
    const auto account =
        platform::account_of_email(transaction, "person" + std::to_string(round) + "@example.org");
    ASSERT_TRUE(account.has_value());
    EXPECT_EQ(link_is_used, account->password_hash.has_value());
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
