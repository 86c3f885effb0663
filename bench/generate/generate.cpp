// Prints made-up CSV files, the same on every machine:
//   bench_generate observations PLACES MONTHS   observations to import, every place each month
//   bench_generate places PLACES                the places they belong to
//   bench_generate days DAYS COLUMNS            a series by day among other columns of figures

#include <iostream>
#include <map>
#include <string>
#include <vector>

#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "base/philox.hpp"

namespace {

namespace base = commonweal::base;

constexpr std::uint64_t kSeed = 2023;
constexpr std::uint32_t kLargest = 9'000'000;

std::string place(std::int64_t number) { return "place-" + std::to_string(number); }

void print_places(std::int64_t places) {
  std::cout << "body,name,kind,parent\n";
  for (std::int64_t i = 0; i < places; ++i) {
    std::cout << place(i) << ",\"Made-up place, number " << i << "\",provider,E92000001\n";
  }
}

void print_observations(std::int64_t places, std::int64_t months) {
  base::RandomStream random(kSeed, 0);
  std::cout << "metric,body,period,value,numerator,denominator,status,reason,source,rows\n";
  for (std::int64_t i = 0; i < places; ++i) {
    for (std::int32_t month = 0; month < months; ++month) {
      std::cout << "nhs-waiting-list," << place(i) << ','
                << base::text(base::later(base::Period::month(2007, 8), month)) << ','
                << random.below(kLargest) << ",,,final,,nhs-rtt," << month + 2 << '\n';
    }
  }
}

void print_days(std::int64_t days, std::int64_t columns) {
  base::RandomStream random(kSeed, 1);
  const auto first =
      base::period_holding(base::PeriodKind::day, base::Date{std::chrono::year{1900} / 1 / 1});
  std::cout << "period,value";
  for (std::int64_t i = 0; i < columns; ++i) std::cout << ",other_" << i;
  for (std::int32_t day = 0; day < days; ++day) {
    std::cout << '\n' << base::text(base::later(first, day)) << ',' << 1 + random.below(kLargest);
    for (std::int64_t i = 0; i < columns; ++i) std::cout << ',' << random.below(kLargest);
  }
  std::cout << '\n';
}

std::int64_t number(const char* text) { return base::whole_number({"", text}).value(); }

int generate(const std::vector<std::string>& words) {
  const auto at = [&](std::size_t i) { return number(words.at(i).c_str()); };
  const std::string kind = words.empty() ? "" : words[0];
  if (kind == "places" && words.size() == 2) {
    print_places(at(1));
  } else if (kind == "observations" && words.size() == 3) {
    print_observations(at(1), at(2));
  } else if (kind == "days" && words.size() == 3) {
    print_days(at(1), at(2));
  } else {
    std::cerr << "Give places PLACES, observations PLACES MONTHS or days DAYS COLUMNS.\n";
    return 2;
  }
  return 0;
}

}  // namespace

int main(int count, char** words) {
  std::ios::sync_with_stdio(false);
  return generate({words + 1, words + count});
}
