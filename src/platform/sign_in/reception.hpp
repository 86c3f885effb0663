#pragma once

// What the pages of this room work with. Everything here outlives the routes made from it.

#include <functional>
#include <string>
#include <vector>

#include "platform/html/page.hpp"
#include "platform/http/route.hpp"
#include "platform/secret/password.hpp"
#include "platform/secret/sealing_key.hpp"
#include "platform/session/recognise.hpp"

namespace commonweal::platform {

// A scope that roles can be given on, as people know it: a body.
struct NamedScope {
  std::string code;
  std::string name;
};

class OidcClient;

struct Reception {
  Memory memory;
  PasswordHasher& hasher;
  const SealingKey& key;
  // What all pages of the site share round their content.
  std::function<Page(std::string title, Html main, const Visitor& visitor)> frame;
  // Which scope lies under which, and what they are called: both from the record.
  std::function<ScopeTree(Transaction& record)> scope_tree;
  std::function<std::vector<NamedScope>(Transaction& record)> scopes;
  std::string site;  // "https://commonweal.example.org", for links that are handed over.
  Brand brand = {};
  OidcClient* provider = nullptr;  // The organisation's own sign-in service, where there is one.
};

// Answers one route of this room.
using Receive = Response (*)(const Reception& reception, const Request& request);

}  // namespace commonweal::platform
