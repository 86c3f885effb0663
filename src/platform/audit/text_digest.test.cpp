#include "platform/audit/text_digest.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

// FIPS 180-4, and the empty text of NIST's test vectors.
TEST(TextDigest, IsSha256OfTheTextAsItIs) {
  EXPECT_EQ(text_digest("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(text_digest(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

}  // namespace
}  // namespace commonweal::platform
