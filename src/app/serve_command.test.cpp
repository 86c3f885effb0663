#include "app/serve_command.hpp"

#include <gtest/gtest.h>

#include "app/site_fixture.hpp"

namespace commonweal::app {
namespace {

using platform::ExitStatus;

struct ServeCommand : SiteFixture {};

TEST_F(ServeCommand, RefusesWhatIsNoAddressAndPort) {
  for (const std::string listen : {"8080", ":8080", "127.0.0.1", "127.0.0.1:", "127.0.0.1:http",
                                   "127.0.0.1:65536", "127.0.0.1:-1", "[]:80", "127.0.0.1:80 "}) {
    const auto [status, out, err] = run({"serve", "--listen", listen});
    EXPECT_EQ(status, ExitStatus::bad_input) << listen;
    EXPECT_EQ(out, "") << listen;
    EXPECT_EQ(err, "commonweal: --listen: \"" + listen +
                       "\" is not an address and port. Write it like 127.0.0.1:8080.\n");
  }
}

TEST_F(ServeCommand, TellsAllThatIsWrongWithItsSettingsAtOnce) {
  const auto [status, out, err] =
      run({"serve", "--listen", "x", "--metrics-listen", "y", "--tls-key", "key.pem", "--proxy",
           "127.0.0.1,proxy.example", "--slow-query", "soon", "--api-rate", "often",
           "--brand-colour", "#ffdd00", "--contact", "us"});
  EXPECT_EQ(status, ExitStatus::bad_input);
  EXPECT_EQ(
      err,
      "commonweal: --listen: \"x\" is not an address and port. Write it like "
      "127.0.0.1:8080.\n"
      "commonweal: --metrics-listen: \"y\" is not an address and port. Write it like "
      "127.0.0.1:8080.\n"
      "commonweal: --tls-key: A certificate and its key belong together. Give both.\n"
      "commonweal: --proxy: \"proxy.example\" is not an address. Write addresses with "
      "commas between them.\n"
      "commonweal: --slow-query: \"soon\" is not a time. Write a whole number of milliseconds "
      "above 0.\n"
      "commonweal: --brand-colour: \"#ffdd00\" is too light for white text on it: their contrast "
      "is "
      "1.3 to 1. Choose a colour with at least 4.5 to 1.\n"
      "commonweal: --contact: \"us\" is not an address. Write an email address, or the address of "
      "a "
      "page that begins with https://.\n"
      "commonweal: --api-rate: \"often\" is not a rate. Write a whole number from 0 to 1000000.\n");
}

TEST_F(ServeCommand, EndsInThreeWhereItsCertificateCannotBeRead) {
  const auto [status, out, err] =
      run({"serve", "--listen", "127.0.0.1:0", "--tls-certificate", "none.pem", "--tls-key",
           "none.key", "--key-file", (folder_ / "key").string()});
  EXPECT_EQ(status, ExitStatus::world_failed);
  EXPECT_TRUE(err.starts_with("commonweal: The certificate none.pem cannot be used: ")) << err;
}

// 192.0.2.0/24 is for documentation (RFC 5737): no machine has an address of it.
TEST_F(ServeCommand, EndsInThreeWhereItCannotListen) {
  const auto [status, out, err] =
      run({"serve", "--listen", "192.0.2.1:0", "--key-file", (folder_ / "key").string()});
  EXPECT_EQ(status, ExitStatus::world_failed);
  EXPECT_EQ(out, "");
  EXPECT_TRUE(err.starts_with("commonweal: ")) << err;
  EXPECT_NE(err.find("192.0.2.1"), std::string::npos) << err;
}

}  // namespace
}  // namespace commonweal::app
