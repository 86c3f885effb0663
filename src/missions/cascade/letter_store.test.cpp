#include "missions/cascade/letter_store.hpp"

#include "missions/cascade/cascade_fixture.hpp"
#include "missions/cascade/letter_file.hpp"
#include "platform/audit/verify_audit.hpp"

namespace commonweal::missions {
namespace {

using base::ErrorCode;

const platform::Act kAct{.at = kNow, .actor = "account:7", .action = "letter sign"};

struct LetterStoreTest : CascadeFixture {
  LetterStoreTest() { given_asks(); }

  DraftLetter draft(const std::string& body = "nhs") {
    return seen([&](const Holdings& holdings) {
      return draft_letter(holdings, *holdings.directory.find_body(body));
    });
  }
  base::Result<SignedLetter> signed_off(const std::string& digest,
                                        const std::string& body = "nhs") {
    return changed([&](const Holdings& holdings) {
      return sign_letter(holdings, *holdings.directory.find_body(body), digest, kAct);
    });
  }
  void kept(const LetterWords& words) {
    changed([&](const Holdings& holdings) {
      put_words(holdings.transaction, *holdings.directory.find_body("nhs"), words, kAct);
      return true;
    });
  }
  base::Result<void> acknowledged(std::int64_t version) {
    return changed([&](const Holdings& holdings) {
      const auto letter = find_letter(holdings.transaction, "nhs", version);
      return acknowledge_letter(holdings.transaction, *letter, kAct);
    });
  }
  std::vector<SignedLetter> letters() {
    return seen([](const Holdings& holdings) { return letters_of(holdings.transaction, "nhs"); });
  }
};

TEST_F(LetterStoreTest, FixesTextAndFiguresOnceItIsSignedOff) {
  given_figure("waiting-list", "E92000001", 1, 100);
  const auto letter = signed_off(draft().digest).value();
  EXPECT_EQ(letter.signed_on, "2026-11-23");
  EXPECT_EQ(letter.acknowledge_by, "2026-12-21");
  EXPECT_EQ(letter.signed_by, "the mission unit");
  given_figure("waiting-list", "E92000001", 2, 200);
  given(RecordKind::ask, {asks("dhsc", "nhs", "beds")});
  const auto kept = letters().front();
  EXPECT_EQ(letter_json(kept.text).compact(), letter_json(letter.text).compact());
  EXPECT_EQ(kept.digest, letter.digest);
  EXPECT_EQ(kept.text.asks.size(), 1U);
  EXPECT_EQ(draft().text.asks.size(), 2U);
}

TEST_F(LetterStoreTest, WritesTheNextVersionWithWhatHasChanged) {
  kept({.words = "First.", .acknowledge_by = "2026-12-01"});
  EXPECT_EQ(draft().own.words, "First.");
  EXPECT_EQ(signed_off(draft().digest)->acknowledge_by, "2026-12-01");
  EXPECT_EQ(draft().own.words, "");  // Spent with the version that they were for.
  given(RecordKind::ask, {asks("dhsc", "nhs", "beds")});
  const auto second = signed_off(draft().digest).value();
  EXPECT_EQ(second.text.version, 2);
  EXPECT_EQ(second.text.sections.front().title,
            "What has changed since version 1, of 23 November 2026");
  EXPECT_EQ(second.text.sections.front().points, std::vector<std::string>{"New: Beds."});
  EXPECT_EQ(letters().size(), 2U);
  EXPECT_EQ(letters().front().text.version, 2);
}

TEST_F(LetterStoreTest, SignsOffNothingThatWasNotSeen) {
  const auto seen_digest = draft().digest;
  kept({.words = "Another word."});
  EXPECT_EQ(signed_off(seen_digest).error().code, ErrorCode::conflict);
  EXPECT_EQ(told(signed_off(draft("moj").digest, "moj")),
            "Nothing is asked of Ministry of Justice, so there is no letter to sign off.\n");
  EXPECT_TRUE(letters().empty());
}

TEST_F(LetterStoreTest, SignsOffNoLetterWhoseDayToAcknowledgeHasPassed) {
  kept({.words = "First.", .acknowledge_by = "2026-11-22"});
  EXPECT_EQ(told(signed_off(draft().digest)),
            "The day by which to acknowledge it, 22 November 2026, has passed. Keep the draft with "
            "a later one and sign it off then.\n");
  kept({.words = "First.", .acknowledge_by = "2026-11-23"});  // Today.
  EXPECT_TRUE(signed_off(draft().digest));
}

TEST_F(LetterStoreTest, IsAcknowledgedOnceAndOnlyTheLatest) {
  EXPECT_TRUE(signed_off(draft().digest));
  EXPECT_TRUE(acknowledged(1));
  EXPECT_EQ(letters().front().acknowledged_on, "2026-11-23");
  EXPECT_EQ(told(acknowledged(1)), "This letter was acknowledged on 23 November 2026 already.\n");
  EXPECT_TRUE(signed_off(draft().digest));
  EXPECT_TRUE(signed_off(draft().digest));
  EXPECT_EQ(told(acknowledged(2)),
            "A later letter has taken the place of this one. Acknowledge that one.\n");
}

TEST_F(LetterStoreTest, LeavesAnAuditRowForEachStep) {
  kept({.words = "First."});
  EXPECT_TRUE(signed_off(draft().digest));
  EXPECT_TRUE(acknowledged(1));
  EXPECT_EQ(rows("SELECT table_name FROM audit WHERE actor = 'account:7' ORDER BY id"),
            "letter_draft\nletter\nletter_acknowledgement\n");
  platform::Transaction transaction(store, platform::Access::read);
  EXPECT_TRUE(platform::verify_audit(transaction).holds());
}

}  // namespace
}  // namespace commonweal::missions
