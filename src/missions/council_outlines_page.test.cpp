#include "missions/council_outlines_page.hpp"

#include <gtest/gtest.h>

#include "missions/boundaries_fixture.hpp"
#include "missions/boundary_store.hpp"
#include "missions/places_fixture.hpp"

namespace commonweal::missions {
namespace {

struct CouncilOutlinesPage : PlacesFixture {
  using Outlined = std::shared_ptr<const CouncilOutlines>;

  void given_boundaries(const std::vector<std::string>& codes) {
    platform::Transaction transaction(store, platform::Access::write);
    ASSERT_TRUE(put_boundaries(transaction, squares(codes), act_of("test")));
    transaction.commit();
  }
  Outlined made() { return asked(load_council_outlines); }
  Outlined kept() {
    return asked([this](const Holdings& holdings) { return keeper.outlines(holdings); });
  }
  // "E06000009 E08000003".
  static std::string codes_of(const CouncilMap& map) {
    if (!map.outlines) return "none";
    std::string codes;
    for (const auto& area : map.outlines->areas()) codes += (codes.empty() ? "" : " ") + area.code;
    return codes;
  }

  const std::vector<std::string> all{"E06000001", "E06000009", "E06000047", "E08000003",
                                     "E10000017"};
  OutlineKeeper keeper;
};

TEST_F(CouncilOutlinesPage, AreNoneBeforeABoundaryIsHeld) {
  EXPECT_EQ(codes_of(made()->upper), "none");
  EXPECT_EQ(codes_of(made()->lower), "none");
}

TEST_F(CouncilOutlinesPage, AreOneMapWhereNoCouncilLiesInAnother) {
  given_boundaries(all);
  EXPECT_EQ(codes_of(made()->upper), "E06000001 E06000009 E06000047 E08000003 E10000017");
  EXPECT_EQ(made()->lower.outlines != nullptr, true);
}

TEST_F(CouncilOutlinesPage, AreTwoMapsThatDoNotOverlapWhereDistrictsLieInACounty) {
  given(RecordKind::body, {{"E07000117", {"Burnley", "local_authority", "E10000017"}}});
  auto codes = all;
  codes.push_back("E07000117");
  given_boundaries(codes);
  EXPECT_EQ(codes_of(made()->upper), "E06000001 E06000009 E06000047 E08000003 E10000017");
  EXPECT_EQ(codes_of(made()->lower), "E06000001 E06000009 E06000047 E07000117 E08000003");
}

TEST_F(CouncilOutlinesPage, AreNoneWhereMoreThanOneInTenIsLacking) {
  given_boundaries({"E06000001", "E06000009", "E06000047", "E08000003"});
  EXPECT_EQ(codes_of(made()->upper), "none");
}

TEST_F(CouncilOutlinesPage, SayWhichCouncilTheyLack) {
  std::vector<Record> more;
  auto codes = all;
  for (int i = 10; i < 20; ++i) {
    const std::string code = "E090000" + std::to_string(i);
    more.push_back({code, {"Borough " + std::to_string(i), "local_authority", "E92000001"}});
    if (i != 15) codes.push_back(code);
  }
  given(RecordKind::body, more);
  given_boundaries(codes);
  EXPECT_EQ(made()->upper.outlines->areas().size(), 14);
  EXPECT_EQ(made()->upper.lacking, std::vector<std::string>{"Borough 15"});
}

TEST_F(CouncilOutlinesPage, AreMadeAgainOnlyAfterBoundariesOrBodiesWereWritten) {
  const auto first = kept();
  EXPECT_EQ(kept(), first);
  given_boundaries(all);
  const auto second = kept();
  EXPECT_EQ(codes_of(first->upper), "none");
  EXPECT_NE(codes_of(second->upper), "none");
  given({years("E08000003", 2012, 77)});
  EXPECT_EQ(kept(), second);
  given(RecordKind::body, {{"E07000117", {"Burnley", "local_authority", "E10000017"}}});
  EXPECT_NE(kept(), second);
}

}  // namespace
}  // namespace commonweal::missions
