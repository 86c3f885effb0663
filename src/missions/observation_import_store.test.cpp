// Against a slow obvious importer: a map from what names a figure to all its revisions.

#include "missions/observation_import_store.hpp"

#include <algorithm>
#include <map>
#include <sstream>

#include <gtest/gtest.h>

#include "base/period_text.hpp"
#include "base/philox.hpp"
#include "missions/catalogue_store.hpp"
#include "missions/missions_fixture.hpp"
#include "missions/observation_file.hpp"
#include "missions/observation_sheet_file.hpp"
#include "missions/problems_fixture.hpp"

namespace commonweal::missions {
namespace {

using platform::Access;
using platform::Transaction;

constexpr auto kAllRows = R"(
  SELECT metric_id || ' ' || body_id || ' ' || period || ' ' || revision || ' ' || row_id || ' ' ||
         coalesce(CAST(value AS TEXT), '-') || ' ' || coalesce(CAST(numerator AS TEXT), '-') ||
         ' ' || status || ' ' || coalesce(reason, '-') || ' ' || coalesce(source_rows, '-') ||
         ' ' || coalesce(CAST(lower AS TEXT), '-') || ' ' || coalesce(CAST(upper AS TEXT), '-')
  FROM observation ORDER BY metric_id, body_id, period, revision)";
constexpr auto kDigests =
    "SELECT rows_digest FROM audit WHERE table_name = 'observation' ORDER BY id";

// So little memory that a hundred rows take many runs.
constexpr std::size_t kLittle = 1'000;

struct ObservationImport : MissionsFixture {
  ObservationImport() {
    given_records();
    Record beds = sound(RecordKind::metric);
    beds.code = "beds";
    given(RecordKind::metric, {beds});
    std::vector<Record> bodies;
    for (int i = 0; i < 6; ++i) {
      bodies.push_back({"place-" + std::to_string(i), {"Place", "nation", ""}});
    }
    given(RecordKind::body, bodies);
    Transaction transaction(store, Access::read);
    catalogue = load_catalogue(transaction);
  }

  base::Result<SortedObservations> sorted(const std::vector<FiledObservation>& observations,
                                          std::size_t memory_bytes = kLittle) {
    std::stringstream file;
    write_observations(observations, file);
    return sorted_observations({{"-"}, file}, {.catalogue = catalogue},
                               {.limits = {.memory_bytes = memory_bytes}});
  }

  ImportPreview preview(const std::vector<FiledObservation>& observations) {
    const auto rows = sorted(observations);
    EXPECT_TRUE(rows) << told(rows);
    Transaction transaction(store, Access::read);
    return preview_import(transaction, *rows, catalogue, 3);
  }

  Changes import(const std::vector<FiledObservation>& observations) {
    const auto rows = sorted(observations);
    EXPECT_TRUE(rows) << told(rows);
    Transaction transaction(store, Access::write);
    const auto changes = import_observations(transaction, *rows, act_of("test"));
    transaction.commit();
    return changes;
  }

  Catalogue catalogue;
};

// A second database, for a test that compares two.
struct OtherImport : ObservationImport {
  void TestBody() override {}
};

auto key_of(const FiledObservation& filed) {
  return std::tuple(filed.metric, filed.body, filed.observation.period);
}

Observation random_observation(base::Period period, base::RandomStream& random) {
  Observation observation{.period = period, .figure = base::Reported{double(random.below(3))}};
  if (random.below(3) == 0) observation.interval = {-1.0 * random.below(2), 3.5};
  if (random.below(4) == 0) {
    observation.figure = base::Missing::low;
    observation.interval.reset();
  }
  if (random.below(4) == 0) observation.numerator = random.below(2);
  if (random.below(4) == 0) observation.source = "nhs-rtt";
  if (random.below(4) == 0) observation.source_rows = "2-" + std::to_string(random.below(9));
  return observation;
}

// Each at most once, in no order.
std::vector<FiledObservation> random_file(base::RandomStream& random) {
  std::vector<FiledObservation> file;
  for (const char* metric : {"beds", "waiting-list"}) {
    for (int body = 0; body < 6; ++body) {
      for (std::int32_t month = 0; month < 12; ++month) {
        if (random.below(2) == 0) continue;
        const auto period = base::later(base::Period::month(2020, 1), month);
        file.push_back(
            {metric, "place-" + std::to_string(body), random_observation(period, random)});
      }
    }
  }
  for (std::size_t i = file.size(); i > 1; --i) {
    std::swap(file[i - 1], file[random.below(static_cast<std::uint32_t>(i))]);
  }
  return file;
}

// The slow obvious importer.
class Oracle {
 public:
  Changes import(const std::vector<FiledObservation>& file) {
    Changes changes;
    for (const auto& filed : file) {
      auto& revisions = figures_[key_of(filed)];
      if (revisions.empty()) {
        ++changes.added;
      } else if (revisions.back() == filed.observation) {
        ++changes.unchanged;
        continue;
      } else {
        ++changes.changed;
      }
      revisions.push_back(filed.observation);
    }
    return changes;
  }

  std::vector<Observation> latest(const std::string& metric, const std::string& body) const {
    std::vector<Observation> observations;
    for (const auto& [key, revisions] : figures_) {
      if (std::get<0>(key) == metric && std::get<1>(key) == body) {
        observations.push_back(revisions.back());
      }
    }
    return observations;
  }
  std::string revisions() const {
    std::map<std::size_t, int> counts;
    for (const auto& [key, revisions] : figures_) {
      for (std::size_t i = 1; i <= revisions.size(); ++i) ++counts[i];
    }
    std::string text;
    for (const auto& [revision, count] : counts) {
      text += std::to_string(revision) + ": " + std::to_string(count) + '\n';
    }
    return text;
  }

 private:
  std::map<std::tuple<std::string, std::string, base::Period>, std::vector<Observation>> figures_;
};

void expect_same(const Changes& changes, const Changes& expected) {
  EXPECT_EQ(changes.added, expected.added);
  EXPECT_EQ(changes.changed, expected.changed);
  EXPECT_EQ(changes.unchanged, expected.unchanged);
}

TEST_F(ObservationImport, DoesWhatASlowObviousImporterDoes) {
  base::RandomStream random(2023, 0);
  Oracle oracle;
  for (int round = 0; round < 6; ++round) {
    const auto file = random_file(random);
    const Changes expected = oracle.import(file);
    expect_same(preview(file).changes, expected);
    expect_same(import(file), expected);
    expect_same(preview(file).changes, {.unchanged = std::ssize(file)});
    Transaction transaction(store, Access::read);
    for (const char* metric : {"beds", "waiting-list"}) {
      for (int body = 0; body < 6; ++body) {
        const std::string place = "place-" + std::to_string(body);
        EXPECT_EQ(observations_of(transaction, load_metric(transaction, metric).value(), place),
                  oracle.latest(metric, place));
      }
    }
  }
  EXPECT_EQ(rows("SELECT revision || ': ' || count(*) FROM observation GROUP BY revision ORDER BY "
                 "revision"),
            oracle.revisions());
}

TEST_F(ObservationImport, GivesTheSameRowsAndDigestWhateverTheOrderOfTheFile) {
  base::RandomStream random(7, 0);
  auto file = random_file(random);
  import(file);
  const std::string shuffled = rows(kAllRows) + rows(kDigests);
  OtherImport other;
  std::ranges::sort(file, {}, key_of);
  const auto in_memory = other.sorted(file, 10'000'000);
  ASSERT_TRUE(in_memory);
  {
    Transaction transaction(other.store, Access::write);
    import_observations(transaction, *in_memory, act_of("test"));
    transaction.commit();
  }
  EXPECT_EQ(other.rows(kAllRows) + other.rows(kDigests), shuffled);
}

TEST_F(ObservationImport, NumbersRowsInTheOrderOfTheTablesKey) {
  base::RandomStream random(11, 0);
  import(random_file(random));
  const std::string ids = "SELECT CAST(o.row_id AS TEXT) FROM observation o ORDER BY ";
  EXPECT_EQ(rows(ids + "metric_id, body_id, period, revision"), rows(ids + "o.row_id"));
}

TEST_F(ObservationImport, FindsAPeriodThatIsGivenTwiceInTwoRuns) {
  base::RandomStream random(13, 0);
  auto file = random_file(random);
  file.push_back(file[3]);
  file.push_back(file[40]);
  file.push_back(file[3]);
  const auto place = [](std::size_t row) { return "standard input:" + std::to_string(row + 2); };
  const auto expected = [&](std::size_t again, std::size_t first) {
    return place(again) + ":3: \"" + base::text(file[first].observation.period) +
           "\" is given for this metric and body at " + place(first) +
           " already. Give each period once.\n";
  };
  const std::size_t rows = file.size();
  const std::string all = expected(rows - 3, 3) + expected(rows - 2, 40) + expected(rows - 1, 3);
  EXPECT_EQ(told(sorted(file)), all);
  EXPECT_EQ(told(sorted(file, 10'000'000)), all);
}

TEST_F(ObservationImport, QuotesARepeatedPeriodAsItStandsInTheFile) {
  std::istringstream file(
      "metric,body,period,value\n"
      "beds,place-1,2020-01,1\n"
      "waiting-list,place-1,2020-01,1\n"
      "beds,place-1,Jan 2020,1\n");
  EXPECT_EQ(told(sorted_observations({{"-"}, file}, {.catalogue = catalogue})),
            "standard input:4:3: \"Jan 2020\" is given for this metric and body at "
            "standard input:2 already. Give each period once.\n");
}

TEST_F(ObservationImport, ListsTheFirstFiguresThatChangeAndThatAreNew) {
  const auto month = [](std::int32_t months) {
    return base::later(base::Period::month(2020, 1), months);
  };
  import({{"beds", "place-1", {.period = month(0), .figure = base::Reported{1}}},
          {"beds", "place-1", {.period = month(1), .figure = base::Missing::low}}});
  std::vector<FiledObservation> file{
      {"beds", "place-1", {.period = month(0), .figure = base::Reported{1}, .numerator = 3}},
      {"beds", "place-1", {.period = month(1), .figure = base::Reported{2}, .source = "nhs-rtt"}}};
  for (std::int32_t i = 2; i < 9; ++i) {
    file.push_back({"beds", "place-1", {.period = month(i), .figure = base::Reported{double(i)}}});
  }
  const ImportPreview told_before = preview(file);
  ASSERT_EQ(told_before.changed.size(), 2u);
  EXPECT_EQ(told_before.changed[0].differs, "numerator");
  EXPECT_EQ(told_before.changed[1].differs, "figure, source");
  EXPECT_EQ(told_before.changed[1].metric, "beds");
  EXPECT_EQ(told_before.changed[1].body, "place-1");
  EXPECT_EQ(told_before.changed[1].period, month(1));
  EXPECT_EQ(told_before.changed[1].before, base::Figure(base::Missing::low));
  EXPECT_EQ(told_before.changed[1].after, base::Figure(base::Reported{2}));
  ASSERT_EQ(told_before.added.size(), 3u);
  EXPECT_EQ(told_before.added[2].period, month(4));
  EXPECT_EQ(told_before.added[2].before, std::nullopt);
  EXPECT_EQ(told_before.changes.added, 7);
}

TEST_F(ObservationImport, TellsHowFarItHasCome) {
  base::RandomStream random(17, 0);
  std::stringstream file;
  const auto observations = random_file(random);
  write_observations(observations, file);
  std::int64_t read = 0;
  std::int64_t written = 0;
  const auto rows = sorted_observations({{"-"}, file}, {.catalogue = catalogue},
                                        {.progress = [&](std::int64_t at) { read = at; }});
  Transaction transaction(store, Access::write);
  import_observations(transaction, *rows, act_of("test"), [&](std::int64_t at) { written = at; });
  EXPECT_EQ(read, std::ssize(observations));
  EXPECT_EQ(written, std::ssize(observations));
}

TEST_F(ObservationImport, RefusesToWriteWhatNamesNoRecord) {
  Catalogue wrong = catalogue;
  wrong.bodies.at("place-1") = RecordId{999};
  std::istringstream file("metric,body,period,value\nbeds,place-1,2020-01,1\n");
  const auto rows = sorted_observations({{"-"}, file}, {.catalogue = wrong});
  Transaction transaction(store, Access::write);
  EXPECT_THROW(import_observations(transaction, *rows, act_of("test")), base::Defect);
}

}  // namespace
}  // namespace commonweal::missions
