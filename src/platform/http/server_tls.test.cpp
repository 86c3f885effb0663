#include <stdlib.h>

#include <filesystem>
#include <string>

#include <gtest/gtest.h>
#include <openssl/bio.h>
#include <openssl/ssl.h>

#include "platform/http/server_fixture.hpp"

namespace commonweal::platform {
namespace {

using namespace std::chrono_literals;

// A certificate that vouches for itself, in a folder of its own.
class TlsTest : public ServerTest {
 protected:
  TlsTest() {
    std::string name = (std::filesystem::temp_directory_path() / "tls_XXXXXX").string();
    folder_ = mkdtemp(name.data());
    files_ = {.certificate = folder_ / "certificate.pem", .key = folder_ / "key.pem"};
    const std::string make =
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 "
        "-subj /CN=localhost -keyout " +
        files_.key + " -out " + files_.certificate + " 2>/dev/null";
    EXPECT_EQ(std::system(make.c_str()), 0);
  }
  ~TlsTest() override { std::filesystem::remove_all(folder_); }

  std::filesystem::path folder_;
  TlsFiles files_;
};

// What a client gets that speaks no newer TLS than that; empty where they find no common ground.
std::string answer_under_tls(std::uint16_t port, int newest, std::string_view request) {
  SSL_CTX* const context = SSL_CTX_new(TLS_client_method());
  SSL_CTX_set_max_proto_version(context, newest);
  SSL_CTX_set_security_level(context, 0);  // So that it would speak an old one.
  BIO* const bio = BIO_new_ssl_connect(context);
  const std::string address = "127.0.0.1:" + std::to_string(port);
  BIO_set_conn_hostname(bio, address.c_str());
  std::string answer;
  if (BIO_do_connect(bio) == 1 &&
      BIO_write(bio, request.data(), static_cast<int>(request.size())) > 0) {
    char bytes[4096];
    for (int got = 1; got > 0 && answer.find("\r\n\r\n") == std::string::npos;) {
      got = BIO_read(bio, bytes, sizeof bytes);
      if (got > 0) answer.append(bytes, static_cast<std::size_t>(got));
    }
  }
  BIO_free_all(bio);
  SSL_CTX_free(context);
  return answer;
}

TEST_F(TlsTest, AnswersUnderTls12And13AndAsksBrowsersToStayThere) {
  start({.tls = files_});
  const auto request = request_text("GET", "/echo?say=hello");
  for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
    const auto answer = answer_under_tls(port(), version, request);
    EXPECT_TRUE(answer.starts_with("HTTP/1.1 200 OK\r\n")) << answer;
    EXPECT_NE(answer.find("\r\nStrict-Transport-Security: max-age=63072000; includeSubDomains\r\n"),
              std::string::npos)
        << answer;
  }
}

TEST_F(TlsTest, DoesNotSpeakOlderTls) {
  start({.tls = files_});
  EXPECT_EQ(answer_under_tls(port(), TLS1_1_VERSION, request_text("GET", "/echo")), "");
}

TEST_F(TlsTest, ClosesOnWhoeverSpeaksPlainHttpOrNothing) {
  start({.tls = files_, .read_timeout = 200ms});
  EXPECT_EQ(ask(port(), request_text("GET", "/echo")).status, 0);
  Client silent(port());
  EXPECT_TRUE(silent.is_closed_by_server());
  const auto answer = answer_under_tls(port(), TLS1_3_VERSION, request_text("GET", "/echo"));
  EXPECT_TRUE(answer.starts_with("HTTP/1.1 200")) << answer;
}

TEST_F(TlsTest, SaysWhichFileItCannotUse) {
  const auto said = [&](TlsFiles files) {
    try {
      start({.tls = std::move(files)});
      return std::string("It started.");
    } catch (const ServerFailure& failure) {
      return std::string(failure.what());
    }
  };
  const std::string none = folder_ / "none.pem";
  EXPECT_TRUE(said({none, files_.key}).starts_with("The certificate " + none + " cannot be used: "))
      << said({none, files_.key});
  EXPECT_TRUE(said({files_.certificate, files_.certificate})
                  .starts_with("The key " + files_.certificate + " cannot be used: "));
}

TEST_F(ServerTest, AsksNoBrowserToStayUnderTlsWhereThereIsNone) {
  start();
  EXPECT_EQ(ask_for("/echo").head.find("Strict-Transport-Security"), std::string::npos);
}

}  // namespace
}  // namespace commonweal::platform
