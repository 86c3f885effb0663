// What every public page of a country costs: the server's time for views of many metrics and
// bodies, each made anew, and the weight of the heaviest as a browser gets it.
//
//   bench_country DATABASE            prints the rows of the bench
//   bench_country DATABASE addresses  prints the addresses that are asked, one a line

#include <algorithm>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "measure/timing.hpp"
#include "pages/asked_site.hpp"

namespace {

namespace bench = commonweal::bench;

constexpr int kViews = 60;
constexpr double kMillisecondsMax = 5;
constexpr double kKilobytesMax = 150;

// {m} and {b} stand for numbers of metrics and of bodies, {a} for one of a council and {p} for one
// of a page: different ones in each view.
struct Page {
  std::string_view name;
  std::string_view target;
};

constexpr Page kPages[] = {
    {"Home", "/"},
    {"Mission", "/missions/health"},
    {"Metric", "/metrics/metric-{m}"},
    {"Metric, another body", "/metrics/metric-{m}?body=body-{b}"},
    {"Revisions", "/metrics/metric-{m}/revisions"},
    {"Compare", "/metrics/metric-{m}/compare"},
    {"Brief", "/metrics/metric-{m}/brief"},
    {"Body", "/bodies/body-{b}"},
    {"Areas", "/areas?q=region"},
    {"Area", "/areas/body-{a}"},
    {"Search", "/search?q=provider+{b}"},
    {"Sources", "/sources"},
    {"API: observations", "/api/v1/metrics/metric-{m}/observations"},
    {"API: compare", "/api/v1/metrics/metric-{m}/compare"},
    {"API: bodies", "/api/v1/bodies?page={p}"},
    {"API: area", "/api/v1/areas/body-{a}"},
};

void put(std::string& target, std::string_view sign, int number) {
  const auto at = target.find(sign);
  if (at != std::string::npos) target.replace(at, sign.size(), std::to_string(number));
}

// A metric holds figures of the bodies whose numbers leave the same rest as its own by 20.
std::string target_of(const Page& page, int view) {
  const int metric = (view * 37) % 500;
  std::string target(page.target);
  put(target, "{m}", metric);
  put(target, "{b}", metric % 20 + 20 * ((view * 131) % 1000));
  put(target, "{p}", 1 + view % kViews);
  put(target, "{a}", 9 + (view * 7) % 150);
  return target;
}

struct Heaviest {
  std::string target;
  double kilobytes = 0;
};

void measure(const bench::AskedSite& site, const Page& page, Heaviest& heaviest) {
  for (int view = 0; view < kViews; ++view) {
    const auto target = target_of(page, view);
    const auto response = site.ask(target);
    bench::expect(response.status == 200, target + " is answered");
    const double kilobytes = static_cast<double>(response.body.size()) / 1000;
    if (kilobytes > heaviest.kilobytes) heaviest = {target, kilobytes};
  }
  int view = 0;
  const auto times = bench::Times::of(kViews, [&] { site.ask(target_of(page, view++)); });
  bench::print_row(std::string(page.name) + " of a country, made anew", times, kMillisecondsMax);
}

// What a first view brings besides the page itself.
double kilobytes_of_assets(const bench::AskedSite& site) {
  double bytes = 0;
  for (const char* asset : {"/assets/commonweal.css", "/assets/commonweal.js"}) {
    const auto response = site.ask(asset);
    bench::expect(response.status == 200, std::string(asset) + " is there");
    bytes += static_cast<double>(response.body.size());
  }
  return bytes / 1000;
}

void print_weight(const bench::AskedSite& site, const Heaviest& heaviest) {
  const double assets = kilobytes_of_assets(site);
  std::cout << "Heaviest first view of a country\t" << heaviest.kilobytes + assets << "\tat most\t"
            << kKilobytesMax << "\tkB\t" << heaviest.target << ": " << heaviest.kilobytes
            << " kB, and " << assets << " kB that all pages share\n";
}

}  // namespace

int main(int count, char** words) {
  bench::expect(count == 2 || count == 3, "give a database");
  if (count == 3) {
    for (const Page& page : kPages) {
      for (int view = 0; view < kViews; ++view) std::cout << target_of(page, view) << '\n';
    }
    return 0;
  }
  const bench::AskedSite site(words[1]);
  Heaviest heaviest;
  for (const Page& page : kPages) measure(site, page, heaviest);
  print_weight(site, heaviest);
}
