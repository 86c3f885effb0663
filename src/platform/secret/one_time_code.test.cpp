#include "platform/secret/one_time_code.hpp"

#include <chrono>

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

// RFC 6238, appendix B, for SHA-1: the secret is "12345678901234567890" and the RFC prints eight
// digits, of which six are the last six.
constexpr auto kSecret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

base::Instant at(std::int64_t seconds) { return base::Instant(std::chrono::seconds(seconds)); }

TEST(OneTimeCode, IsThatOfTheStandard) {
  struct Published {
    std::int64_t seconds;
    const char* code;
  };
  for (const auto& [seconds, code] :
       {Published{59, "287082"}, Published{1111111109, "081804"}, Published{1111111111, "050471"},
        Published{1234567890, "005924"}, Published{2000000000, "279037"},
        Published{20000000000, "353130"}}) {
    EXPECT_EQ(one_time_code(kSecret, seconds / kCodeSeconds), code) << seconds;
    EXPECT_EQ(step_of_code(kSecret, code, at(seconds), 0), seconds / kCodeSeconds);
  }
}

TEST(OneTimeCode, HoldsForOneStepBeforeAndAfter) {
  const auto code = one_time_code(kSecret, 1000);
  EXPECT_FALSE(step_of_code(kSecret, code, at(30 * 999 - 1), 0));
  EXPECT_EQ(step_of_code(kSecret, code, at(30 * 999), 0), 1000);
  EXPECT_EQ(step_of_code(kSecret, code, at(30 * 1002 - 1), 0), 1000);
  EXPECT_FALSE(step_of_code(kSecret, code, at(30 * 1002), 0));
}

TEST(OneTimeCode, IsNeverTakenTwice) {
  const auto code = one_time_code(kSecret, 1000);
  EXPECT_EQ(step_of_code(kSecret, code, at(30000), 999), 1000);
  EXPECT_FALSE(step_of_code(kSecret, code, at(30000), 1000));
  EXPECT_FALSE(step_of_code(kSecret, code, at(30000), 1001));  // Nor one before the last used.
}

TEST(OneTimeCode, IsReadAsPeopleTypeIt) {
  EXPECT_EQ(step_of_code(kSecret, " 287 082 ", at(59), 0), 1);
  for (const char* typed : {"", "28708", "2870822", "abcdef", "-87082", "287083"}) {
    EXPECT_FALSE(step_of_code(kSecret, typed, at(59), 0)) << typed;
  }
}

TEST(CodeSecret, IsNewEachTime) {
  EXPECT_EQ(new_code_secret().size(), 32U);
  EXPECT_NE(new_code_secret(), new_code_secret());
}

TEST(AppAddress, NamesTheServiceAndTheAccount) {
  EXPECT_EQ(app_address(kSecret, "ann+x@example.org"),
            "otpauth://totp/Commonweal:ann%2Bx%40example.org?secret="
            "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Commonweal");
}

}  // namespace
}  // namespace commonweal::platform
