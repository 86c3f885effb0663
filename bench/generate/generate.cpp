// Prints made-up CSV files, the same on every machine:
//   bench_generate observations PLACES MONTHS   observations to import, every place each month
//   bench_generate places PLACES                the places they belong to
//   bench_generate panel METRICS PLACES MONTHS ORDER
//                                               figures of many metrics, in the order of the key of
//                                               their table, or shuffled
//   bench_generate metrics METRICS              the metrics they belong to
//   bench_generate panel-places PLACES          the places they belong to
//   bench_generate country-bodies BODIES        a country: regions, councils, providers
//   bench_generate country-metrics METRICS      what is measured of it, by financial year
//   bench_generate country BODIES METRICS YEARS its figures: the country's own and, of each metric,
//                                               those of a twentieth of the bodies
//   bench_generate days DAYS COLUMNS            a series by day among other columns of figures

#include <iostream>
#include <numeric>
#include <string>
#include <utility>
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

std::string two_digits(std::int64_t number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string panel_metric(std::int64_t number) { return "nhs-rtt-p" + two_digits(number); }

// As the codes of the Office for National Statistics: E54000007.
std::string panel_place(std::int64_t number) {
  const std::string digits = std::to_string(number);
  return "E54" + std::string(6 - digits.size(), '0') + digits;
}

void print_metrics(std::int64_t metrics) {
  std::cout << "metric,title,short_title,service,mission,body,unit,unit_words,decimals,direction,"
               "kind,dimension,tier,period_kind,description\n";
  for (std::int64_t i = 0; i < metrics; ++i) {
    std::cout << panel_metric(i)
              << ",Made-up metric,Made-up,health,health,E92000001,count,people,0,"
              << "lower,output,access,comprehensive,month,Made up.\n";
  }
}

void print_panel_places(std::int64_t places) {
  std::cout << "body,name,kind,parent\n";
  for (std::int64_t i = 0; i < places; ++i) {
    std::cout << panel_place(i) << ",Made-up place,provider,E92000001\n";
  }
}

struct Panel {
  std::int64_t places;
  std::int64_t months;

  // A row's value depends on its number alone, so that a shuffled file says the same.
  void print(std::int64_t row, std::string& line) const {
    const auto month = static_cast<std::int32_t>(row % months);
    base::RandomStream random(kSeed, static_cast<std::uint64_t>(row));
    line = panel_metric(row / months / places);
    line.append(",").append(panel_place(row / months % places)).append(",");
    line.append(base::text(base::later(base::Period::month(2003, 1), month))).append(",");
    line.append(std::to_string(random.below(100'000))).append("\n");
    std::cout << line;
  }
};

void print_panel(std::int64_t metrics, const Panel& panel, bool shuffled) {
  std::vector<std::uint32_t> rows(static_cast<std::size_t>(metrics * panel.places * panel.months));
  std::iota(rows.begin(), rows.end(), 0U);
  base::RandomStream random(kSeed, 2);
  for (std::size_t i = rows.size(); shuffled && i > 1; --i) {
    std::swap(rows[i - 1], rows[random.below(static_cast<std::uint32_t>(i))]);
  }
  std::string line;
  std::cout << "metric,body,period,value\n";
  for (const std::uint32_t row : rows) panel.print(row, line);
}

constexpr std::int64_t kRegions = 9;
constexpr std::int64_t kCouncils = 150;
constexpr std::int64_t kParts = 20;  // In which the bodies are shared out among metrics.

std::string country_body(std::int64_t number) { return "body-" + std::to_string(number); }
std::string country_metric(std::int64_t number) { return "metric-" + std::to_string(number); }

// The regions come first, then the councils in them, then what the councils have.
void print_country_bodies(std::int64_t bodies) {
  std::cout << "body,name,kind,parent\n";
  for (std::int64_t i = 0; i < bodies; ++i) {
    const bool is_region = i < kRegions;
    const bool is_council = !is_region && i < kRegions + kCouncils;
    const std::string name = is_region    ? "Region " + std::to_string(i + 1)
                             : is_council ? "Council " + std::to_string(i - kRegions + 1)
                                          : "Provider " + std::to_string(i + 1);
    const std::string parent = is_region    ? "E92000001"
                               : is_council ? country_body(i % kRegions)
                                            : country_body(kRegions + i % kCouncils);
    const std::string_view kind = is_region    ? "region"
                                  : is_council ? "local_authority"
                                               : "provider";
    std::cout << country_body(i) << ',' << name << ',' << kind << ',' << parent << '\n';
  }
}

void print_country_metrics(std::int64_t metrics) {
  constexpr std::string_view kMissions[] = {"health", "safety", "opportunity", "security"};
  constexpr std::string_view kDimensions[] = {"access", "experience", "quality"};
  std::cout << "metric,title,short_title,service,mission,body,unit,unit_words,decimals,direction,"
               "kind,dimension,tier,period_kind,description\n";
  for (std::int64_t i = 0; i < metrics; ++i) {
    const auto at = static_cast<std::size_t>(i);
    std::cout << country_metric(i) << ",Made-up share number " << i << ",Share " << i << ",health,"
              << kMissions[at % 4] << ",E92000001,percent,per cent of people,1,"
              << (at % 2 == 0 ? "lower" : "higher") << ",outcome," << kDimensions[at % 3] << ','
              << (at % 10 == 0 ? "core" : "comprehensive") << ",financial_year,Made up.\n";
  }
}

void print_country(std::int64_t bodies, std::int64_t metrics, std::int64_t years) {
  base::RandomStream random(kSeed, 3);
  std::cout << "metric,body,period,value\n";
  const auto print_series = [&](std::int64_t metric, const std::string& body) {
    for (std::int64_t year = 0; year < years; ++year) {
      const auto period = base::Period::year(base::PeriodKind::financial_year,
                                             static_cast<int>(2025 - years + year));
      std::cout << country_metric(metric) << ',' << body << ',' << base::text(period) << ','
                << random.below(1000) / 10 << '.' << random.below(10) << '\n';
    }
  };
  for (std::int64_t metric = 0; metric < metrics; ++metric) {
    print_series(metric, "E92000001");
    for (std::int64_t body = metric % kParts; body < bodies; body += kParts) {
      print_series(metric, country_body(body));
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
  } else if (kind == "panel" && words.size() == 5) {
    print_panel(at(1), {.places = at(2), .months = at(3)}, words[4] == "shuffled");
  } else if (kind == "metrics" && words.size() == 2) {
    print_metrics(at(1));
  } else if (kind == "panel-places" && words.size() == 2) {
    print_panel_places(at(1));
  } else if (kind == "country-bodies" && words.size() == 2) {
    print_country_bodies(at(1));
  } else if (kind == "country-metrics" && words.size() == 2) {
    print_country_metrics(at(1));
  } else if (kind == "country" && words.size() == 4) {
    print_country(at(1), at(2), at(3));
  } else if (kind == "days" && words.size() == 3) {
    print_days(at(1), at(2));
  } else {
    std::cerr << "Give what to print and how many, as this program's source says.\n";
    return 2;
  }
  return 0;
}

}  // namespace

int main(int count, char** words) {
  std::ios::sync_with_stdio(false);
  return generate({words + 1, words + count});
}
