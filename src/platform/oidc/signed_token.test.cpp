#include "platform/oidc/signed_token.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

const std::string kPayload =
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlf"
    "Q";
const std::string kText =
    "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}";

// RFC 7515, appendix A.2.
const std::string kRsaToken =
    "eyJhbGciOiJSUzI1NiJ9." + kPayload +
    ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5j"
    "ujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L0"
    "7Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUip"
    "UTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";
const SigningKey kRsaKey{
    .algorithm = OidcAlgorithm::rs256,
    .id = "",
    .jwk =
        R"({"kty":"RSA","e":"AQAB","n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmf)"
        "HQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wG"
        "zjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZ"
        R"(lxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h)"
        R"(4FRWyuXpoQ"})"};

// RFC 7515, appendix A.3.
const std::string kCurveToken =
    "eyJhbGciOiJFUzI1NiJ9." + kPayload +
    ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
const SigningKey kCurveKey{
    .algorithm = OidcAlgorithm::es256,
    .id = "",
    .jwk = R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",)"
           R"("y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})"};

TEST(SignedToken, IsReadAsTheStandardsExamplesAre) {
  EXPECT_EQ(text_signed_by(kRsaKey, kRsaToken), kText);
  EXPECT_EQ(text_signed_by(kCurveKey, kCurveToken), kText);
  EXPECT_EQ(read_header(kCurveToken).value().algorithm, "ES256");
}

TEST(SignedToken, IsSignedByNoOtherKeyOrAlgorithm) {
  EXPECT_EQ(text_signed_by(kCurveKey, kRsaToken), std::nullopt);
  SigningKey mislabelled = kRsaKey;
  mislabelled.algorithm = OidcAlgorithm::es256;
  EXPECT_EQ(text_signed_by(mislabelled, kRsaToken), std::nullopt);
}

// The last character of a part has bits that count for nothing.
TEST(SignedToken, DoesNotStandOneAlteredCharacter) {
  for (std::size_t i = 0; i + 1 < kCurveToken.size(); ++i) {
    if (kCurveToken[i] == '.' || kCurveToken[i + 1] == '.') continue;
    std::string altered = kCurveToken;
    altered[i] = altered[i] == 'A' ? 'B' : 'A';
    ASSERT_EQ(text_signed_by(kCurveKey, altered), std::nullopt) << i;
  }
}

TEST(SignedToken, DoesNotStandBeingCut) {
  for (std::size_t size = 0; size + 1 < kCurveToken.size(); ++size) {
    ASSERT_EQ(text_signed_by(kCurveKey, kCurveToken.substr(0, size)), std::nullopt) << size;
  }
}

TEST(SignedToken, HasThreePartsAndAHeaderThatAsksForNoMore) {
  EXPECT_FALSE(read_header(""));
  EXPECT_FALSE(read_header("a.b"));
  EXPECT_FALSE(read_header("..") && read_header("..")->algorithm == "RS256");
  EXPECT_FALSE(read_header(kRsaToken + ".x.y"));
  EXPECT_FALSE(read_header(kRsaToken + std::string(kTokenBytesMax, 'A')));
  // {"alg":"RS256","crit":["b64"],"b64":false}
  EXPECT_FALSE(read_header("eyJhbGciOiJSUzI1NiIsImNyaXQiOlsiYjY0Il0sImI2NCI6ZmFsc2V9.e30.AA"));
}

}  // namespace
}  // namespace commonweal::platform
