#include "missions/framework_command.hpp"

#include "missions/shell_fixture.hpp"

namespace commonweal::missions {
namespace {

struct FrameworkCommand : ShellFixture {
  FrameworkCommand() {
    EXPECT_EQ(run({"example", "load", "england"}).status, platform::ExitStatus::done);
  }
};

TEST_F(FrameworkCommand, PrintsEveryServiceAndWhatNobodyCanSay) {
  const auto [status, out, err] = run({"framework", "show"});
  EXPECT_EQ(status, platform::ExitStatus::done) << err;
  EXPECT_TRUE(out.starts_with("England\n17 services in three dimensions: 51 parts.\n")) << out;
  EXPECT_NE(out.find("\nuniversities\n  access\n    No measure yet\n"), std::string::npos) << out;
  EXPECT_NE(out.find("\npolicing\n"), std::string::npos);
  EXPECT_NE(out.find("England and Wales only"), std::string::npos) << out;
}

TEST_F(FrameworkCommand, PrintsJsonOfAMissionForABody) {
  const auto [status, out, err] =
      run({"framework", "show", "--body", "E06000009", "--mission", "safety", "--json"});
  EXPECT_EQ(status, platform::ExitStatus::done) << err;
  EXPECT_NE(out.find("\"mission\": \"safety\""), std::string::npos) << out;
  EXPECT_NE(out.find("\"code\": \"E06000009\""), std::string::npos) << out;
  EXPECT_EQ(out.find("universities"), std::string::npos);
}

TEST_F(FrameworkCommand, RefusesABodyThatIsNotThere) {
  const auto printed = run({"framework", "show", "--body", "Mars"});
  EXPECT_EQ(printed.status, platform::ExitStatus::bad_input);
  EXPECT_NE(printed.err.find("Mars"), std::string::npos) << printed.err;
}

}  // namespace
}  // namespace commonweal::missions
