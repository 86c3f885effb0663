#pragma once

// For tests: the whole way from the browser to the database, with the real program as the child of
// a job, England in the record, and people who sign in.

#include <chrono>
#include <string>
#include <string_view>
#include <thread>

#include <gtest/gtest.h>

#include "app/site_fixture.hpp"
#include "platform/identity/account_change.hpp"
#include "platform/identity/account_store.hpp"
#include "platform/identity/grant_store.hpp"
#include "platform/job/job_files.hpp"
#include "platform/session/session_store.hpp"

namespace commonweal::app {

struct WorkFixture : SiteFixture {
  WorkFixture() {
    given_england();
    work_.start();
  }
  ~WorkFixture() override {
    work_.stop();
    std::filesystem::remove_all(platform::job_files_folder(desk_database_.url()));
  }

  void sign_in_as(const platform::Grant& grant) {
    platform::Transaction record(store_, platform::Access::write);
    const platform::Act act{.at = now_, .actor = "shell:ann", .action = "test"};
    const std::string email = "a" + std::to_string(++people_) + "@example.org";
    auto invited = platform::invite(record, {email, "A person", grant}, act).value();
    account_ = invited.account.id;
    platform::set_password(record, std::move(invited.account), "hash", act);
    record.commit();
    platform::Transaction record_again(store_, platform::Access::read);
    const auto account = platform::find_account(record_again, account_).value();
    platform::Transaction desk(desk_, platform::Access::write);
    cookie_ =
        "session=" + platform::begin_session(
                         desk, {.account = account.id, .epoch = account.epoch, .began = now_});
    desk.commit();
  }

  std::string token() {
    return platform::recognise(reception_.memory, {.headers = {{"Cookie", cookie_}}}).form_token;
  }
  platform::Response get(const std::string& path) {
    return platform::Router(real_site()).answer({.path = path, .headers = {{"Cookie", cookie_}}});
  }
  platform::Response post(const std::string& path, std::string type, std::string body) {
    return platform::Router(real_site())
        .answer({.method = platform::Method::post,
                 .path = path,
                 .headers = {{"Cookie", cookie_}, {"Content-Type", std::move(type)}},
                 .body = std::move(body)});
  }
  static std::string led_to(const platform::Response& response) {
    EXPECT_EQ(response.status, 303) << response.body;
    return std::string(find_header(response.headers, "Location").value_or(""));
  }
  // The page of a job once it has ended.
  std::string ended_page(const std::string& path) {
    for (int tries = 0; tries < 400; ++tries) {
      const auto page = get(path);
      EXPECT_EQ(page.status, 200);
      if (!find_header(page.headers, "Refresh")) return page.body;
      std::this_thread::sleep_for(std::chrono::milliseconds(25));
    }
    ADD_FAILURE() << "The job did not end.";
    return "";
  }
  static bool has(const std::string& page, std::string_view text) {
    return page.find(text) != std::string::npos;
  }

  int people_ = 0;
  platform::AccountId account_{};
  std::string cookie_;
};

}  // namespace commonweal::app
