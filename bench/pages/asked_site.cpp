#include "pages/asked_site.hpp"

#include <iostream>
#include <sstream>
#include <utility>

#include "app/reception.hpp"
#include "app/site.hpp"
#include "app/version.hpp"
#include "app/world.hpp"
#include "measure/timing.hpp"
#include "platform/cli/run.hpp"

namespace commonweal::bench {
namespace {

constexpr std::size_t kBodyBytesMax = 1024;

void tell_failure(const platform::Answered& answered) {
  if (!answered.failure.empty()) std::cerr << answered.failure << '\n';
}

}  // namespace

struct AskedSite::Parts {
  explicit Parts(const std::string& url)
      : store(world.open_store(url, platform::Opening::create_if_missing).value()) {}

  platform::World world = app::real_world();
  platform::Store store;
  platform::Store desk =
      world.open_desk("sqlite::memory:", platform::Opening::create_if_missing).value();
  platform::PasswordHasher hasher;
  platform::SealingKey key = platform::SealingKey::drawn();
  platform::Reception reception =
      app::reception({.record = store, .desk = desk, .now = world.now}, hasher, key, "");
  app::Work work{reception, {}};
  platform::Router router{app::site(reception, work, std::filesystem::path(world.share) / "assets",
                                    tell_failure,
                                    {.answer_bytes_max = 0, .api_rate = {.per_second = 0}})};
};

AskedSite::AskedSite(const std::string& url) : parts_(std::make_unique<Parts>(url)) {}

AskedSite::~AskedSite() = default;

platform::Response AskedSite::ask(const std::string& target, std::string encoding) const {
  return platform::exchange(
             parts_->router,
             {.method = "GET",
              .target = target,
              .headers = {{"Host", "127.0.0.1"}, {"Accept-Encoding", std::move(encoding)}}},
             kBodyBytesMax)
      .response;
}

void AskedSite::run(const std::vector<std::string>& words) {
  std::istringstream in;
  std::ostringstream out;
  const auto status =
      platform::run_words(words, app::real_world(), app::version_text(), {in, out, std::cerr});
  expect(status == platform::ExitStatus::done, "a command ended well");
}

}  // namespace commonweal::bench
