// The server's time for a page, from the request as it came over the wire to the bytes that go
// back, compressed as a browser asks for it; without the sockets. The store is a file with the
// England example:  bench_pages FOLDER

#include <filesystem>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>

#include "app/reception.hpp"
#include "app/site.hpp"
#include "app/version.hpp"
#include "app/world.hpp"
#include "measure/timing.hpp"
#include "platform/cli/run.hpp"
#include "platform/http/exchange.hpp"

namespace {

namespace app = commonweal::app;
namespace bench = commonweal::bench;
namespace platform = commonweal::platform;

constexpr int kRuns = 1000;
constexpr double kMillisecondsMax = 5;
constexpr std::size_t kBodyBytesMax = 1024;

struct Page {
  std::string name;
  std::string target;
  std::string_view holds;  // What tells that it is the right page.
};

const Page kPages[] = {
    {"Metric page", "/metrics/nhs-waiting-list", "It would take 9.98 years"},
    {"Metric page, a question of one's own",
     "/metrics/nhs-waiting-list?from=2023-09&replay_from=2007-08&replay_to=2010-06"
     "&rate=least-squares&level=low",
     "It would take 10.70 years"},
    {"Home page", "/", "It would take 9.98 years"},
    {"Projection as JSON", "/api/v1/metrics/nhs-waiting-list/projection",
     R"("years":9.98008079250110)"},
};

void load_england(const platform::World& world, const std::string& url) {
  std::istringstream in;
  std::ostringstream out;
  const auto status = platform::run_words({"example", "load", "england", "--db", url}, world,
                                          app::version_text(), {in, out, std::cerr});
  bench::expect(status == platform::ExitStatus::done, "the England example loaded");
}

platform::Departure ask(const platform::Router& router, const Page& page, std::string encoding) {
  return platform::exchange(
      router,
      {.method = "GET",
       .target = page.target,
       .headers = {{"Host", "127.0.0.1"}, {"Accept-Encoding", std::move(encoding)}}},
      kBodyBytesMax);
}

void measure(const platform::Router& router, const Page& page) {
  const auto plain = ask(router, page, "identity").response;
  bench::expect(plain.status == 200 && plain.body.find(page.holds) != std::string::npos,
                page.name + " does not hold " + std::string(page.holds));
  const auto times = bench::Times::of(kRuns, [&] { ask(router, page, "gzip"); });
  bench::print_row(page.name + ", server time", times, kMillisecondsMax);
}

}  // namespace

int main(int count, char** words) {
  bench::expect(count == 2, "give a folder for the store");
  const auto world = app::real_world();
  const std::string url = "sqlite:" + (std::filesystem::path(words[1]) / "store.db").string();
  load_england(world, url);
  auto store = world.open_store(url, commonweal::platform::Opening::create_if_missing).value();
  auto desk = world.open_desk("sqlite::memory:", platform::Opening::create_if_missing).value();
  platform::PasswordHasher hasher;
  const auto key = platform::SealingKey::drawn();
  const auto reception =
      app::reception({.record = store, .desk = desk, .now = world.now}, hasher, key, "");
  const app::Work work(reception, {});
  const auto assets = std::filesystem::path(world.share) / "assets";
  const platform::Router router(
      app::site(reception, work, assets, [](const platform::Answered& answered) {
        if (!answered.failure.empty()) std::cerr << answered.failure << '\n';
      }));
  for (const auto& page : kPages) measure(router, page);
}
