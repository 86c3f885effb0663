#include "missions/cascade/ask_change_store.hpp"

#include "missions/cascade/cascade_fixture.hpp"
#include "platform/audit/verify_audit.hpp"

namespace commonweal::missions {
namespace {

using base::ErrorCode;
using platform::Role;
using platform::Visitor;

const Visitor kUnit = visitor_with(Role::mission_unit, "");
const Visitor kLead = visitor_with(Role::body_lead, "nhs");

struct AskChangeTest : CascadeFixture {
  base::Result<void> asked(const Visitor& visitor, const AskOrder& order) {
    return changed([&](const Holdings& holdings) {
      return put_ask({holdings.transaction, holdings.directory, visitor, kNow}, order);
    });
  }
  base::Result<std::size_t> passed(const Visitor& visitor, const std::string& body,
                                   const PassOnOrder& order) {
    return changed([&](const Holdings& holdings) {
      return pass_on({holdings.transaction, holdings.directory, visitor, kNow},
                     *holdings.directory.find_body(body), order);
    });
  }
  base::Result<void> withdrawn(const Visitor& visitor, const std::string& ask) {
    return changed([&](const Holdings& holdings) {
      return withdraw_ask({holdings.transaction, holdings.directory, visitor, kNow}, ask);
    });
  }
  base::Result<void> taken_back(const Visitor& visitor, const std::string& asker,
                                const std::string& ask) {
    return changed([&](const Holdings& holdings) {
      return withdraw_ask_of({holdings.transaction, holdings.directory, visitor, kNow},
                             *holdings.directory.find_body(asker), ask);
    });
  }
  std::string standing() {
    return rows(
        "SELECT r.code || ' ' || t.asked_by || ' ' || t.state FROM further_record r JOIN ask t "
        "ON t.record_id = r.id WHERE t.row_id = (SELECT max(v.row_id) FROM ask v WHERE "
        "v.record_id = r.id) ORDER BY r.code");
  }
};

TEST_F(AskChangeTest, LetsTheMissionUnitAskByCodeOrByName) {
  EXPECT_TRUE(asked(kUnit, {.metric = "smoking", .body = "dhsc", .asked_by = "united kingdom"}));
  EXPECT_TRUE(asked(visitor_with(Role::administrator, ""),
                    {.metric = "beds", .body = "NHS England", .asked_by = "dhsc"}));
  EXPECT_EQ(standing(), "beds-nhs dhsc asked\nsmoking-dhsc UK asked\n");
  platform::Transaction transaction(store, platform::Access::read);
  EXPECT_TRUE(platform::verify_audit(transaction).holds());
}

TEST_F(AskChangeTest, NamesTheAccountInTheAuditOnly) {
  EXPECT_TRUE(asked(kUnit, {.metric = "smoking", .body = "dhsc", .asked_by = "UK"}));
  EXPECT_EQ(rows("SELECT actor || ' ' || action FROM audit WHERE table_name = 'ask' ORDER BY id"),
            "account:7 ask\n");
}

TEST_F(AskChangeTest, ForbidsEveryOtherRoleToAsk) {
  const AskOrder order{.metric = "smoking", .body = "dhsc", .asked_by = "UK"};
  for (const auto& visitor :
       {Visitor{}, visitor_with(Role::reader, ""), visitor_with(Role::body_lead, ""),
        visitor_with(Role::analyst, ""), visitor_with(Role::independent, ""),
        visitor_with(Role::mission_unit, "nhs")}) {
    EXPECT_EQ(asked(visitor, order).error().code, ErrorCode::forbidden);
  }
  EXPECT_EQ(standing(), "");
}

TEST_F(AskChangeTest, TellsEverythingThatIsWrongWithAnAsk) {
  EXPECT_EQ(told(asked(kUnit, {.metric = "none", .body = "Mars", .target = "soon"})),
            "metric: Select a measure\n"
            "body: There is no body \"Mars\". Enter the code or name of one\n"
            "asked_by: Enter the code or name of a body\n"
            "target: There is no target \"soon\"\n");
  EXPECT_EQ(told(asked(kUnit, {.metric = "smoking", .body = "nhs", .asked_by = "nhs"})),
            "body: A body cannot ask itself. Enter another\n");
}

TEST_F(AskChangeTest, RefusesAnAskInTheNameOfABodyThatIsNotAbove) {
  EXPECT_EQ(told(asked(kUnit, {.metric = "smoking", .body = "E06000001", .asked_by = "nhs"})),
            "asked_by: NHS England does not ask Hartlepool, which is not below it. Enter a body "
            "above Hartlepool, or a department of its country\n");
  EXPECT_FALSE(asked(kUnit, {.metric = "smoking", .body = "dhsc", .asked_by = "nhs"}));
  EXPECT_FALSE(asked(kUnit, {.metric = "smoking", .body = "E06000002", .asked_by = "E06000001"}));
  EXPECT_EQ(standing(), "");
  EXPECT_TRUE(asked(kUnit, {.metric = "smoking", .body = "E06000001", .asked_by = "dhsc"}));
}

TEST_F(AskChangeTest, LetsALeadPassOnWhatTheBodyIsAskedToThoseUnderIt) {
  given_asks();
  EXPECT_EQ(passed(kLead, "nhs", {.metric = "waiting-list", .to = "RXN", .words = "In time."}), 1U);
  EXPECT_NE(standing().find("waiting-list-rxn nhs asked"), std::string::npos);
  EXPECT_EQ(told(passed(kLead, "nhs", {.metric = "waiting-list", .to = "RXN"})),
            "to: Lancashire Hospitals is asked for this measure already\n");
}

TEST_F(AskChangeTest, PassesOnToAllRightBelowThatAreNotAskedYet) {
  given_asks();
  const auto lead = visitor_with(Role::body_lead, "dhsc");
  EXPECT_EQ(passed(lead, "dhsc", {.metric = "smoking", .to = "all"}), 1U);  // NHS England.
  EXPECT_EQ(told(passed(lead, "dhsc", {.metric = "smoking", .to = "all"})),
            "to: Every body right below Department of Health is asked already\n");
}

TEST_F(AskChangeTest, RefusesToPassOnWhatIsNotAskedOrToBodiesElsewhere) {
  given_asks();
  EXPECT_EQ(told(passed(kLead, "nhs", {.metric = "smoking", .to = "RXN"})),
            "metric: Select a measure that NHS England is asked for\n");
  EXPECT_EQ(told(passed(kLead, "nhs", {.metric = "waiting-list", .to = "E06000001"})),
            "to: Hartlepool is not under NHS England. Select a body that is\n");
}

TEST_F(AskChangeTest, ForbidsEveryOtherRoleToPassOn) {
  given_asks();
  for (const auto& visitor :
       {Visitor{}, visitor_with(Role::reader, "nhs"), visitor_with(Role::body_lead, "moj"),
        visitor_with(Role::body_lead, "RXN"), visitor_with(Role::analyst, "nhs"), kUnit,
        visitor_with(Role::independent, "nhs"), visitor_with(Role::administrator, "")}) {
    EXPECT_EQ(passed(visitor, "nhs", {.metric = "waiting-list", .to = "RXN"}).error().code,
              ErrorCode::forbidden);
  }
  EXPECT_TRUE(passed(visitor_with(Role::body_lead, "dhsc"), "nhs",
                     {.metric = "waiting-list", .to = "RXN"}));  // Whose scope it lies under.
}

TEST_F(AskChangeTest, WithdrawsAndKeepsWhatWas) {
  given_asks();
  EXPECT_TRUE(withdrawn(kUnit, "smoking-dhsc"));
  EXPECT_EQ(told(withdrawn(kUnit, "smoking-dhsc")), "This ask was withdrawn already.\n");
  EXPECT_EQ(withdrawn(kUnit, "none").error().code, ErrorCode::not_found);
  EXPECT_EQ(withdrawn(kLead, "waiting-list-nhs").error().code, ErrorCode::forbidden);
  EXPECT_NE(standing().find("smoking-dhsc UK withdrawn"), std::string::npos);
  EXPECT_TRUE(asked(kUnit, {.metric = "smoking", .body = "dhsc", .asked_by = "UK"}));
  EXPECT_NE(standing().find("smoking-dhsc UK asked"), std::string::npos);
  EXPECT_EQ(rows("SELECT CAST(count(*) AS TEXT) FROM ask t JOIN further_record r ON r.id = "
                 "t.record_id WHERE r.code = 'smoking-dhsc'"),
            "3\n");
}

TEST_F(AskChangeTest, LetsALeadTakeBackOnlyWhatTheBodyAsked) {
  given_asks();
  EXPECT_EQ(taken_back(kLead, "nhs", "waiting-list-nhs").error().code, ErrorCode::forbidden);
  EXPECT_EQ(
      taken_back(visitor_with(Role::body_lead, "moj"), "nhs", "waiting-list-rxl").error().code,
      ErrorCode::forbidden);
  EXPECT_TRUE(taken_back(kLead, "nhs", "waiting-list-rxl"));
  EXPECT_NE(standing().find("waiting-list-rxl nhs withdrawn"), std::string::npos);
}

TEST_F(AskChangeTest, NamesASecondAskOfTheSameBodyAfterWhoAsks) {
  given_asks();
  EXPECT_TRUE(asked(kUnit, {.metric = "waiting-list", .body = "RXL", .asked_by = "dhsc"}));
  EXPECT_NE(standing().find("waiting-list-rxl-dhsc dhsc asked"), std::string::npos);
}

}  // namespace
}  // namespace commonweal::missions
