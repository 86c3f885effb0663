#include "missions/peer_comparison_store.hpp"

#include <gtest/gtest.h>

#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

// England with two regions, and beside it Wales.
struct PeerComparison : PageFixture {
  PeerComparison() {
    given_records();
    given(RecordKind::body, {{"K02000001", {"United Kingdom", "nation", ""}}});
    given(RecordKind::body, {{"E92000001", {"England", "nation", "K02000001"}},
                             {"W92000004", {"Wales", "nation", "K02000001"}}});
    given(RecordKind::body, {{"E12000001", {"North East", "region", "E92000001"}},
                             {"E12000002", {"North West", "region", "E92000001"}}});
  }

  void seen(const std::string& body, double value, unsigned month = 5) {
    given({{"waiting-list", body, {.period = in_2020(month), .figure = base::Reported{value}}}});
  }

  // "North West 8, North East 9; England 20".
  std::string compared_with(const std::string& body) {
    platform::Transaction transaction(store, platform::Access::read);
    const auto directory = load_directory(transaction);
    const auto comparison =
        load_peer_comparison({transaction, *directory}, *directory->find_metric("waiting-list"),
                             *directory->find_body(body));
    if (!comparison) return "none";
    std::string text;
    for (const RankedBody& ranked : comparison->ranked) {
      text += ranked.body->name + ' ' + base::shortest(ranked.figure.value) + ", ";
    }
    return text + (comparison->reference ? comparison->reference->body->name : "no reference");
  }
};

TEST_F(PeerComparison, SetsAPlaceBesideTheOnesInsideIt) {
  seen("E92000001", 20);
  seen("E12000001", 9);
  seen("E12000002", 8);
  EXPECT_EQ(compared_with("E92000001"), "North West 8, North East 9, England");
}

TEST_F(PeerComparison, SetsAPlaceBesideItsNeighboursWhereThereAreNoneInsideIt) {
  seen("E92000001", 20);
  seen("E12000001", 9);
  seen("E12000002", 8);
  EXPECT_EQ(compared_with("E12000001"), "North West 8, North East 9, England");
  seen("W92000004", 10);
  EXPECT_EQ(compared_with("W92000004"), "Wales 10, England 20, no reference");
}

TEST_F(PeerComparison, LooksInsideThePlacesInsideWhereTheseHaveNoFigures) {
  given(RecordKind::body, {{"E06000001", {"Hartlepool", "local_authority", "E12000001"}},
                           {"E06000009", {"Blackpool", "local_authority", "E12000002"}}});
  seen("E06000001", 7);
  seen("E06000009", 6);
  EXPECT_EQ(compared_with("E92000001"), "Blackpool 6, Hartlepool 7, no reference");
}

TEST_F(PeerComparison, HasNothingToSayOfOnePlaceAlone) {
  seen("E92000001", 20);
  EXPECT_EQ(compared_with("E92000001"), "none");
  seen("E12000001", 9);
  EXPECT_EQ(compared_with("E92000001"), "none");
  EXPECT_EQ(compared_with("K02000001"), "none");
}

}  // namespace
}  // namespace commonweal::missions
