#pragma once

// Providers for tests, each a node process of its own on a free port of this machine, which ends
// with its object. TestProvider is the real one of the npm package oidc-provider; HostileProvider
// is many that break the rules.

#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace commonweal::platform {

// A node script that answers lines with lines. Throws std::runtime_error where it does not.
class ScriptProcess {
 public:
  explicit ScriptProcess(const std::vector<std::string>& words);
  ~ScriptProcess();
  ScriptProcess(const ScriptProcess&) = delete;
  ScriptProcess& operator=(const ScriptProcess&) = delete;

  // What follows "LABEL " in the next line that begins so.
  std::string read(std::string_view label);
  void tell(const std::string& command);

 private:
  pid_t process_ = 0;
  int to_ = -1;
  int from_ = -1;
  std::string unread_;
};

class TestProvider {
 public:
  static constexpr const char* kClient = "commonweal";
  static constexpr const char* kClientSecret = "a secret: 100% ours+theirs";
  static constexpr const char* kPublicClient = "commonweal-public";

  // It sends people back to this address and no other.
  explicit TestProvider(const std::string& redirect_uri);

  const std::string& issuer() const { return issuer_; }

  // Who signs in from now on: the subject "ada" has the name "ada Example" and the address
  // "ada@example.org".
  void sign_in_as(const std::string& subject) { script_.tell("person " + subject); }
  void refuse_next() { script_.tell("refuse"); }
  void rotate_keys() { script_.tell("rotate"); }  // The old key is withdrawn.

 private:
  ScriptProcess script_;
  std::string issuer_;
};

class HostileProvider {
 public:
  HostileProvider();

  // The ways stand in hostile_provider.mjs and hostile_tokens.mjs.
  std::string issuer(const std::string& way) const { return origin_ + '/' + way; }
  std::string tls_issuer(const std::string& way) const { return tls_origin_ + '/' + way; }
  const std::string& certificate() const { return certificate_; }  // A file, PEM.

 private:
  ScriptProcess script_;
  std::string origin_;
  std::string tls_origin_;
  std::string certificate_;
};

}  // namespace commonweal::platform
