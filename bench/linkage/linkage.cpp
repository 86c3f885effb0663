// Linking a made-up million records of 700,000 people, with slips of the pen, blocked so that about
// 150 million pairs are compared.

#include <cstdint>
#include <string>
#include <vector>

#include "base/philox.hpp"
#include "measure/timing.hpp"
#include "methods/linkage/link_clusters.hpp"

namespace {

namespace base = commonweal::base;
namespace bench = commonweal::bench;
namespace methods = commonweal::methods;

constexpr std::uint32_t kRecords = 1'000'000;
constexpr std::uint32_t kPeople = 700'000;

std::string letters(base::RandomStream& random, std::uint32_t length) {
  std::string text;
  for (std::uint32_t i = 0; i < length; ++i) {
    text += static_cast<char>('a' + random.below(26));
  }
  return text;
}

// The names there are: of unequal use, for a low number is drawn more often.
std::vector<std::string> names(std::uint32_t count, std::uint64_t stream) {
  base::RandomStream random(3, stream);
  std::vector<std::string> all;
  for (std::uint32_t i = 0; i < count; ++i) all.push_back(letters(random, 4 + random.below(6)));
  return all;
}

std::uint32_t unequal(base::RandomStream& random, std::uint32_t count) {
  return static_cast<std::uint32_t>(random.uniform() * random.uniform() * count);
}

std::string two(std::uint32_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

struct Made {
  methods::LinkRecords records;
  std::vector<std::uint32_t> truth;
};

Made made_records() {
  const auto first = names(2'000, 1);
  const auto last = names(12'000, 2);
  const auto towns = names(3'000, 3);
  Made made{.records = {.columns = {{"first", methods::LinkKind::name},
                                    {"last", methods::LinkKind::name},
                                    {"born", methods::LinkKind::date},
                                    {"postcode", methods::LinkKind::code},
                                    {"town", methods::LinkKind::text}},
                        .values = std::vector<std::vector<std::string>>(5)},
            .truth = {}};
  for (std::uint32_t i = 0; i < kRecords; ++i) {
    const std::uint32_t person = i < kPeople ? i : (i - kPeople) * 2;
    base::RandomStream random(4, person);
    std::vector<std::string> values{first[unequal(random, 2'000)], last[unequal(random, 12'000)],
                                    std::to_string(1930 + random.below(80)) + "-" +
                                        two(1 + random.below(12)) + "-" + two(1 + random.below(28)),
                                    letters(random, 2) + std::to_string(random.below(90'000)),
                                    towns[random.below(3'000)]};
    base::RandomStream slips(5, i);
    for (std::size_t c = 0; c < values.size(); ++c) {
      const double at = slips.uniform();
      if (i >= kPeople && at < 0.1) values[c][slips.below(4)] = 'x';
      if (i >= kPeople && at > 0.97) values[c].clear();
      made.records.values[c].push_back(std::move(values[c]));
    }
    made.truth.push_back(person);
  }
  return made;
}

}  // namespace

int main() {
  const auto made = made_records();
  const std::vector<methods::BlockRule> rules{{0, 1}, {2}, {3}, {1, 4}, {0, 4}, {4}};
  methods::LinkQuality quality{};
  std::size_t compared = 0;
  const auto times = bench::Times::of(1, [&] {
    const auto blocked = methods::blocked_pairs(made.records, rules);
    compared = blocked.pairs.size();
    const auto codes = methods::agreement_codes(made.records, blocked.pairs);
    const auto model = methods::fitted_model(made.records, rules, codes);
    const auto scored = methods::scored_pairs(made.records, model, blocked.pairs, codes);
    const auto clusters =
        methods::link_clusters(kRecords, scored.pairs, methods::proposed_threshold(scored));
    quality = methods::link_quality(clusters, made.truth);
  });
  bench::expect(quality.f1 > 0.97, "nearly everybody is found");
  bench::expect(compared > 5'000'000, "many pairs are compared");
  bench::print_row("Linkage: 1,000,000 records, " + std::to_string(compared / 1'000'000) +
                       " million pairs compared",
                   times, 60'000);
}
