// The server's time for a page that is made anew and compressed as a browser asks for it, over the
// England example:  bench_pages FOLDER

#include <filesystem>
#include <string>
#include <string_view>

#include "measure/timing.hpp"
#include "pages/asked_site.hpp"

namespace {

namespace bench = commonweal::bench;

constexpr int kRuns = 1000;
constexpr double kMillisecondsMax = 5;

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
    {"Home page", "/", "The state of public services"},
    {"Projection as JSON", "/api/v1/metrics/nhs-waiting-list/projection",
     R"("years":9.98008079250110)"},
};

void measure(const bench::AskedSite& site, const Page& page) {
  const auto plain = site.ask(page.target, "identity");
  bench::expect(plain.status == 200 && plain.body.find(page.holds) != std::string::npos,
                page.name + " does not hold " + std::string(page.holds));
  const auto times = bench::Times::of(kRuns, [&] { site.ask(page.target); });
  bench::print_row(page.name + ", server time", times, kMillisecondsMax);
}

}  // namespace

int main(int count, char** words) {
  bench::expect(count == 2, "give a folder for the store");
  const std::string url = "sqlite:" + (std::filesystem::path(words[1]) / "store.db").string();
  bench::AskedSite::run({"example", "load", "england", "--db", url});
  const bench::AskedSite site(url);
  for (const auto& page : kPages) measure(site, page);
}
