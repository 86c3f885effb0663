#include "platform/secret/sealing_key.hpp"

#include <stdlib.h>
#include <sys/stat.h>

#include <fstream>

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

struct SealingKeyTest : testing::Test {
  SealingKeyTest() {
    std::string name = (std::filesystem::temp_directory_path() / "key_XXXXXX").string();
    folder = mkdtemp(name.data());
    file = folder / "var" / "service.key";
  }
  ~SealingKeyTest() override { std::filesystem::remove_all(folder); }
  std::filesystem::path folder;
  std::filesystem::path file;
};

TEST_F(SealingKeyTest, OpensWhatItSealedAfterARestart) {
  const auto sealed = SealingKey::kept_in(file).seal("JBSWY3DP", "account:1");
  EXPECT_EQ(sealed.find("JBSWY3DP"), std::string::npos);
  EXPECT_EQ(SealingKey::kept_in(file).open(sealed, "account:1"), "JBSWY3DP");
}

TEST_F(SealingKeyTest, OpensNothingThatWasAlteredOrIsAboutAnother) {
  const auto key = SealingKey::kept_in(file);
  auto sealed = key.seal("JBSWY3DP", "account:1");
  EXPECT_FALSE(key.open(sealed, "account:2"));
  EXPECT_FALSE(SealingKey::kept_in(folder / "other.key").open(sealed, "account:1"));
  sealed[10] = sealed[10] == 'A' ? 'B' : 'A';
  EXPECT_FALSE(key.open(sealed, "account:1"));
  EXPECT_FALSE(key.open("", "account:1"));
  EXPECT_FALSE(key.open("no base64!", "account:1"));
}

TEST_F(SealingKeyTest, KeepsItsFileFromOthers) {
  SealingKey::kept_in(file);
  struct stat about{};
  ASSERT_EQ(stat(file.c_str(), &about), 0);
  EXPECT_EQ(about.st_mode & 0777, 0600U);
  chmod(file.c_str(), 0640);
  EXPECT_THROW(SealingKey::kept_in(file), std::runtime_error);
}

TEST_F(SealingKeyTest, RefusesAFileThatHoldsNoKey) {
  std::ofstream(folder / "short.key") << "abc";
  chmod((folder / "short.key").c_str(), 0600);
  EXPECT_THROW(SealingKey::kept_in(folder / "short.key"), std::runtime_error);
}

}  // namespace
}  // namespace commonweal::platform
