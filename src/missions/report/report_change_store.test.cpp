#include "missions/report/report_change_store.hpp"

#include <functional>

#include "missions/report/report_document_file.hpp"
#include "missions/report/report_fixture.hpp"
#include "platform/audit/text_digest.hpp"
#include "platform/audit/verify_audit.hpp"

namespace commonweal::missions {
namespace {

using base::ErrorCode;
using platform::Transaction;

struct ReportChange : ReportFixture {
  PublishedReport newest(ReportId id, std::optional<int> version = {}) {
    return changed([&](Transaction& t) { return find_published(t, id, version).value(); });
  }
  ReportDraft draft(ReportId id) {
    return changed([&](Transaction& t) { return find_draft(t, id).value(); });
  }
  // What each function says to an asker; the transaction is left without a commit.
  std::vector<std::optional<ErrorCode>> tried(ReportId id, const ReportAsker& by) {
    std::vector<std::optional<ErrorCode>> codes;
    const auto note = [&](const auto& work) {
      Transaction t(store, platform::Access::write);
      const auto result = work(t);
      codes.push_back(result ? std::nullopt : std::optional(result.error().code));
    };
    note([&](Transaction& t) { return begin_report(t, "progress", {"A", "B"}, facts(t), by); });
    note([&](Transaction& t) { return put_heading(t, id, {"A", "B"}, by); });
    note([&](Transaction& t) { return redraft(t, id, facts(t), by); });
    note([&](Transaction& t) { return put_words(t, id, {"gaps", "Mind them.", 0}, by); });
    note([&](Transaction& t) { return put_recommendation(t, id, {0, "dhsc", "More."}, by); });
    note([&](Transaction& t) {
      return publish_report(t, id, {1, day_after(60), "A slip of the pen."}, by);
    });
    note([&](Transaction& t) { return note_outcome(t, id, {1, ReportOutcome::done, ""}, by); });
    return codes;
  }
};

TEST_F(ReportChange, IsTheIndependentBodysAloneInEveryFunction) {
  const ReportId id = given_report();
  for (const auto& [who, account] : people) {
    for (const auto& code : tried(id, asker(who))) {
      EXPECT_EQ(code, who == "ida" ? std::nullopt : std::optional(ErrorCode::forbidden)) << who;
    }
  }
  for (const auto& code : tried(id, {.account = std::nullopt, .act = act_of("report test")})) {
    EXPECT_EQ(code, ErrorCode::forbidden) << "at the shell";
  }
}

TEST_F(ReportChange, IsNobodysOnceTheirRoleIsWithdrawnOrTheirAccountDisabled) {
  const ReportId id = given_report();
  const auto ida = asker("ida");
  changed([&](Transaction& t) {
    return platform::disable(t, platform::find_account(t, *ida.account).value(),
                             act_of("account disable"));
  });
  EXPECT_EQ(tried(id, ida)[3], ErrorCode::forbidden);
  changed([&](Transaction& t) {
    const auto account =
        platform::enable(t, platform::find_account(t, *ida.account).value(), act_of("enable"));
    return platform::withdraw_role(t, *account, {platform::Role::independent, "progress"}, ida.act);
  });
  EXPECT_EQ(tried(id, ida)[3], ErrorCode::forbidden);
}

TEST_F(ReportChange, LetsTheMissionUnitAnswerAndNobodyElse) {
  const ReportId id = given_report();
  for (const auto& [who, account] : people) {
    Transaction t(store, platform::Access::write);
    const auto done = answer_report(t, id, {1, ReportAnswer::rejected, "No."}, asker(who));
    const bool steers = who == "unit" || who == "administrator";
    EXPECT_EQ(done.has_value(), steers) << who;
  }
}

TEST_F(ReportChange, TakesNoAnswerBeforePublicationNorToWhatIsNotRecommended) {
  const ReportId draft = begun();
  EXPECT_EQ(answered(draft).error().code, ErrorCode::conflict);
  const ReportId id = given_report("Another");
  const auto other = changed([&](Transaction& t) {
    return answer_report(t, id, {7, ReportAnswer::accepted, "Yes."}, asker("unit"));
  });
  EXPECT_EQ(other.error().problems[0].what, "The report has no recommendation 7.");
  const auto bare = changed([&](Transaction& t) {
    return answer_report(t, id, {1, ReportAnswer::accepted, " "}, asker("unit"));
  });
  EXPECT_EQ(bare.error().problems[0].place, "words");
}

TEST_F(ReportChange, KeepsTheBodysWordsWhenTheFactsAreDraftedAgain) {
  const ReportId id = begun();
  ASSERT_TRUE(wrote(id, "mission-health", "Our own view."));
  put(RecordKind::target, {sound_but(RecordKind::target, "level", "70")});
  const auto before = draft(id);
  ASSERT_TRUE(
      changed([&](Transaction& t) { return redraft(t, id, facts(t, id, 1), asker("ida", 1)); }));
  const auto after = draft(id);
  EXPECT_EQ(after.words.at("mission-health").words, "Our own view.");
  EXPECT_NE(after.facts.marks, before.facts.marks);
  EXPECT_NE(after.facts.audit_head, before.facts.audit_head);
}

TEST_F(ReportChange, OverwritesNoWordsThatWereNotSeen) {
  const ReportId id = begun();
  ASSERT_TRUE(wrote(id, "summary", "First."));
  EXPECT_EQ(wrote(id, "summary", "Second.").error().code, ErrorCode::conflict);
  const auto seen = draft(id).words.at("summary").row;
  EXPECT_TRUE(wrote(id, "summary", "Second.", seen));
  EXPECT_EQ(draft(id).words.at("summary").words, "Second.");
  EXPECT_EQ(rows("SELECT words FROM report_words ORDER BY row_id"), "First.\nSecond.\n");
}

TEST_F(ReportChange, LeavesAPublishedVersionAsItWasWhateverTheDataDoes) {
  const ReportId id = given_report();
  const auto first = newest(id);
  const std::string text = document_text(first.document);
  EXPECT_EQ(first.digest, platform::text_digest(text));
  put(RecordKind::target, {sound_but(RecordKind::target, "level", "70")});
  put(RecordKind::body, {{"dhsc", {"Renamed", "department", ""}}});
  ASSERT_TRUE(wrote(id, "gaps", "Later words."));
  ASSERT_TRUE(changed([&](Transaction& t) { return redraft(t, id, facts(t, id), asker("ida")); }));
  EXPECT_EQ(document_text(newest(id).document), text);
  EXPECT_EQ(published(id, {1, day_after(40), "The level was wrong."}, 2), 2);
  EXPECT_EQ(document_text(newest(id, 1).document), text);
  const auto second = newest(id).document;
  EXPECT_EQ(second.change_note, "The level was wrong.");
  EXPECT_EQ(second.recommendations[0].addressee, "Renamed");
  EXPECT_NE(second.marks, first.document.marks);
}

TEST_F(ReportChange, PublishesNothingHalfDoneOrUnseen) {
  const ReportId id = begun();
  const auto said = [&](const Publication& publication) {
    const auto result = published(id, publication);
    return result ? "published" : result.error().problems[0].what;
  };
  EXPECT_EQ(said({0, day_after(30), ""}),
            "Write the summary first: a report needs your own words.");
  ASSERT_TRUE(wrote(id, "summary", "Ours."));
  ASSERT_TRUE(changed([&](Transaction& t) {
    return put_recommendation(t, id, {0, "dhsc", "Act."}, asker("ida"));
  }));
  EXPECT_EQ(said({0, std::nullopt, ""}), "Enter the day the answer is due.");
  EXPECT_EQ(said({0, day_after(0), ""}), "The day the answer is due must lie ahead.");
  EXPECT_EQ(said({0, day_after(1), ""}), "published");
  EXPECT_EQ(said({0, day_after(1), "Again."}),
            "A version was published meanwhile. Look at it before you publish another.");
  EXPECT_EQ(said({1, day_after(1), ""}), "Say what changed since the version before.");
}

TEST_F(ReportChange, TakesARecommendationBackAndNeverGivesItsNumberAgain) {
  const ReportId id = begun();
  const auto put_one = [&](RecommendationChange change) {
    return changed([&](Transaction& t) { return put_recommendation(t, id, change, asker("ida")); });
  };
  ASSERT_TRUE(put_one({0, "dhsc", "One."}));
  ASSERT_TRUE(put_one({0, "dhsc", "Two."}));
  ASSERT_TRUE(put_one({2, "dhsc", ""}));
  ASSERT_TRUE(put_one({0, "dhsc", "Three."}));
  const auto standing = draft(id).recommendations;
  ASSERT_EQ(standing.size(), 2U);
  EXPECT_EQ(standing[1].number, 3);
  EXPECT_EQ(put_one({2, "dhsc", "Back."}).error().code, ErrorCode::not_found);
  EXPECT_EQ(put_one({0, "mars", "Go."}).error().problems[0].what,
            "There is no body \"mars\". Choose one.");
}

TEST_F(ReportChange, RefusesTextThatCannotBeShownOrHasNoRoom) {
  const ReportId id = begun();
  EXPECT_FALSE(wrote(id, "summary", "bell \x07"));
  EXPECT_FALSE(wrote(id, "summary", "\xff"));
  EXPECT_FALSE(wrote(id, "summary", std::string(20001, 'a')));
  EXPECT_EQ(wrote(id, "none", "x").error().code, ErrorCode::not_found);
  const auto title =
      changed([&](Transaction& t) { return put_heading(t, id, {"two\nlines", ""}, asker("ida")); });
  EXPECT_EQ(title.error().problems.size(), 2U);
}

TEST_F(ReportChange, KeepsEveryAnswerAndShowsTheLast) {
  const ReportId id = given_report();
  ASSERT_TRUE(answered(id));
  ASSERT_TRUE(changed([&](Transaction& t) {
    return answer_report(t, id, {1, ReportAnswer::accepted, "All ten."}, asker("unit", 3));
  }));
  ASSERT_TRUE(changed([&](Transaction& t) {
    return note_outcome(t, id, {1, ReportOutcome::under_way, "Two opened."}, asker("ida", 9));
  }));
  Transaction t(store, platform::Access::read);
  const auto states = states_of(t, find_published(t, id)->document);
  EXPECT_EQ(states[0].answered->answer, ReportAnswer::accepted);
  EXPECT_EQ(states[0].answered->on, day_after(3));
  EXPECT_EQ(states[0].noted->words, "Two opened.");
  const auto verdict = platform::verify_audit(t);
  EXPECT_TRUE(verdict.holds());
}

TEST_F(ReportChange, TellsTheNextReportWhatTheLastOneSaid) {
  const ReportId first = given_report();
  ASSERT_TRUE(answered(first));
  put(RecordKind::target, {sound_but(RecordKind::target, "level", "70")});
  const auto next = changed([&](Transaction& t) { return facts(t, kNewReport, 40); });
  std::string changes;
  for (const auto& part : next.parts) {
    if (part.key != "changes" && part.key != "last-time") continue;
    for (const auto& table : part.tables) {
      for (const auto& row : table.rows) {
        for (const auto& cell : row) changes += cell + '|';
      }
    }
  }
  EXPECT_NE(changes.find("Level|at most 40.5 people|at most 70 people|"), std::string::npos)
      << changes;
  EXPECT_NE(changes.find("1. Open ten more theatres.|Department of Health|Accepted in part, 23 "
                         "November 2026|Not noted|"),
            std::string::npos)
      << changes;
}

}  // namespace
}  // namespace commonweal::missions
